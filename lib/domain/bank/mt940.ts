import { dateOf, dayExists, type PlainDate } from '../calendar/plain-date'
import { negated } from '../money/money'
import { statementAmount } from './amount'
import { readInformation } from './mt940-information'
import {
  bankStatementOf,
  type StatementLine,
  type StatementReading,
  type UnreadBooking,
  unreadBooking,
} from './statement'

interface Field {
  readonly tag: string
  /** Its lines, without the tag. */
  readonly lines: readonly string[]
}

/** Date, day of entry, mark, amount, kind of booking, and the references of customer and bank. */
const BOOKING = /^(\d{6})(\d{4})?(R?[CD])[A-Z]?(\d{1,15}[,.]\d{0,3})(?:[NSF][A-Z0-9]{3})?(.*)$/

/** True for a file with the fields of SWIFT’s customer statement (MT940) or report within the day (MT942). */
export function isMt940(text: string): boolean {
  return /^:20:/m.test(text) && /^:(?:25P?|61|60[FM]|34F):/m.test(text)
}

/** Reads a customer statement of SWIFT, with the ways in which banks write field 86. Refusals: `broken`, `empty`. */
export function readMt940(text: string): StatementReading {
  const lines: StatementLine[] = []
  let account = ''
  let currency = ''
  const unreadable: UnreadBooking[] = []
  let isOpen = false
  const fields = fieldsOf(text)
  for (const [at, { tag, lines: content }] of fields.entries()) {
    const [first = ''] = content
    if (tag === '25' || tag === '25P') account = accountOf(first)
    else if (/^(?:60[FM]|34F)$/.test(tag)) {
      currency = /^[CD]?\d{6}([A-Z]{3})|^([A-Z]{3})/.exec(first)?.slice(1).find(Boolean) ?? currency
      if (tag !== '34F') isOpen = true
    } else if (/^62[FM]$/.test(tag)) isOpen = false
    else if (tag === '61') {
      const next = fields[at + 1]
      const information = next?.tag === '86' ? next.lines : []
      const line = bookingOf(content, information, account, currency)
      if (line) lines.push(line)
      else unreadable.push(unreadBooking([...content, ...information]))
    }
  }
  // What was opened and never closed was cut off.
  return isOpen ? { ok: false, code: 'broken' } : bankStatementOf('mt940', lines, { unreadable })
}

function fieldsOf(text: string): readonly Field[] {
  const fields: { tag: string; lines: string[] }[] = []
  for (const line of text.split(/\r\n|\r|\n/)) {
    const start = /^:(\d\d[A-Z]?):(.*)$/.exec(line.replace(/^\{.*\{4:/, ''))
    if (start) fields.push({ tag: start[1] ?? '', lines: [start[2] ?? ''] })
    else if (!/^-\}?$|^\{|^-$/.test(line)) fields.at(-1)?.lines.push(line)
  }
  return fields
}

function bookingOf(
  [first = '', ...more]: readonly string[],
  information: readonly string[],
  account: string,
  currency: string,
): StatementLine | undefined {
  const match = BOOKING.exec(first.trim())
  const [, day = '', entryDay, mark = '', digits = '', references = ''] = match ?? []
  const amount = statementAmount(digits, currency)
  const bookedOn = dayOfEntry(day, entryDay)
  if (!match || !amount || !bookedOn) return undefined
  const [own = '', bank = ''] = references.split('//')
  const said = readInformation(information)
  // RD takes a debit back, so that money comes in; RC takes a credit back.
  const comesIn = mark === 'C' || mark === 'RD'
  return {
    account,
    bookedOn,
    amount: comesIn ? amount : negated(amount),
    payer: said.payer,
    text: [said.text, own === 'NONREF' ? '' : own.trim(), ...more].filter(Boolean).join(' '),
    references: said.references,
    bankId: bank.trim() === 'NONREF' ? '' : bank.trim(),
    isReversal: mark.startsWith('R'),
  }
}

/** The day of entry has no year: it is the one nearest to the value date. */
function dayOfEntry(valueDay: string, entryDay: string | undefined): PlainDate | undefined {
  const [year, month, day] = [valueDay.slice(0, 2), valueDay.slice(2, 4), valueDay.slice(4, 6)].map(Number)
  if (year === undefined || month === undefined || day === undefined) return undefined
  if (!dayExists(2000 + year, month, day)) return undefined
  if (!entryDay) return dateOf(2000 + year, month, day)
  const [entryMonth = 0, dayOfMonth = 0] = [entryDay.slice(0, 2), entryDay.slice(2)].map(Number)
  const shift = entryMonth - month > 6 ? -1 : month - entryMonth > 6 ? 1 : 0
  const entryYear = 2000 + year + shift
  return dayExists(entryYear, entryMonth, dayOfMonth) ? dateOf(entryYear, entryMonth, dayOfMonth) : undefined
}

/** `20070024/0123456789`, `DE89…`, `NL02ABNA0123456789EUR`. */
function accountOf(text: string): string {
  const bare = text.replaceAll(/\s/g, '')
  return /^[A-Z]{2}\d{2}[A-Z0-9]{10,30}$/.test(bare) ? bare.replace(/(?<=\d)[A-Z]{3}$/, '') : bare
}
