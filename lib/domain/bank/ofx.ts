import { isPlainDate, type PlainDate } from '../calendar/plain-date'
import { statementAmount } from './amount'
import {
  bankStatementOf,
  type StatementLine,
  type StatementReading,
  type UnreadBooking,
  unreadBooking,
} from './statement'

const TAG = /<(\/?)([A-Za-z0-9_.]+)>([^<]*)/g
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
}

/** True for a file of Open Financial Exchange, of either kind. */
export function isOfx(text: string): boolean {
  return /<OFX>/i.test(text)
}

/**
 * Reads Open Financial Exchange: 1.x, whose SGML leaves values unclosed, and 2.x, which is XML. Both are read as tags
 * and the text behind them. Refusals: `broken` where the end is missing, `empty`.
 */
export function readOfx(text: string): StatementReading {
  if (!/<\/OFX>/i.test(text)) return { ok: false, code: 'broken' }
  const lines: StatementLine[] = []
  const unreadable: UnreadBooking[] = []
  let [currency, account] = ['', '']
  let booking: Map<string, string> | undefined
  let isOriginal = false
  const close = () => {
    if (!booking) return
    const line = lineOf(booking, account, currency)
    if (line) lines.push(line)
    else unreadable.push(unreadBooking([...booking.values()]))
    booking = undefined
  }
  for (const [, slash, name = '', rest = ''] of text.slice(text.search(/<OFX>/i)).matchAll(TAG)) {
    const tag = name.toUpperCase()
    const value = decoded(rest.trim())
    if (tag === 'ORIGCURRENCY') isOriginal = slash === ''
    if (tag === 'STMTTRN' || tag === 'BANKTRANLIST') close()
    if (slash !== '') continue
    if (tag === 'STMTTRN') booking = new Map()
    else if (value === '') continue
    else if (tag === 'CURDEF') currency = value.toUpperCase()
    else if (!booking && tag === 'ACCTID') account = value.replaceAll(' ', '')
    else if (booking && !booking.has(tag) && !(isOriginal && tag === 'CURSYM')) booking.set(tag, value)
  }
  close()
  return bankStatementOf('ofx', lines, { unreadable })
}

function lineOf(
  values: ReadonlyMap<string, string>,
  account: string,
  currency: string,
): StatementLine | undefined {
  const of = (tag: string) => values.get(tag) ?? ''
  const amount = statementAmount(of('TRNAMT').replace(/,(?=\d{3}\.)/g, ''), of('CURSYM') || currency)
  const bookedOn = dateOf(of('DTPOSTED'))
  if (!amount || !bookedOn) return undefined
  const bankId = of('FITID')
  return {
    account,
    bookedOn,
    amount,
    payer: of('NAME'),
    text: [of('MEMO'), of('REFNUM'), of('CHECKNUM')].filter(Boolean).join(' '),
    references: [],
    bankId,
    isReversal: false,
  }
}

/** `20261112`, `20261112120000.000[-5:EST]`: the day where the bank is. */
function dateOf(text: string): PlainDate | undefined {
  const day = `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6, 8)}`
  return isPlainDate(day) ? day : undefined
}

function decoded(text: string): string {
  return text.replace(/&(?:#(\d{1,6})|([a-z]{2,4}));/gi, (whole, code?: string, name?: string) => {
    if (name) return ENTITIES[name.toLowerCase()] ?? whole
    const point = Number(code)
    return point >= 32 && point <= 0x10ffff ? String.fromCodePoint(point) : ' '
  })
}
