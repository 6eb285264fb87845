import type { PlainDate } from '../calendar/plain-date'
import { type DateOrder, readFileDate } from '../import/dates'
import type { Table, TableRow } from '../import/table'
import { type Currency, isCurrency } from '../money/currency'
import { type Money, negated } from '../money/money'
import { statementAmount } from './amount'
import type { BankField, BankMatching } from './bank-columns'
import { type StatementLine, type StatementReading, statementOf } from './statement'

export interface BankRules {
  readonly matching: BankMatching
  readonly order: DateOrder
  readonly today: PlainDate
  /** Of amounts without one of their own. */
  readonly currency: Currency
}

const SPENT = /^(?:out|debit|dbit|dr|d|af|soll|s|ulos|-)$/i
const PENDING = /pending|odottaa|varaus|vorgemerkt|reserv/i
const NOT_DONE = /reverted|declined|failed|cancel|peruttu|hylätty|storniert/i

/** Reads the rows of a bank's table as bookings. What cannot be read is counted, never guessed. */
export function readBankRows(table: Table, rules: BankRules): StatementReading {
  const mark = decimalMarkOf(table, rules.matching)
  const lines: StatementLine[] = []
  let [unreadable, pending] = [0, 0]
  for (const row of table.rows) {
    const state = cellOf(row, rules, 'state')
    if (NOT_DONE.test(state)) continue
    if (PENDING.test(state)) pending += 1
    else {
      const line = lineOf(row, rules, mark)
      if (line) lines.push(line)
      else unreadable += 1
    }
  }
  return statementOf('csv', lines, { unreadable, pending })
}

function lineOf(row: TableRow, rules: BankRules, mark: '.' | ','): StatementLine | undefined {
  const of = (field: BankField) => cellOf(row, rules, field)
  const bookedOn = readFileDate(of('date'), rules.order, rules.today)
  const amount = amountOf(row, rules, mark)
  if (!bookedOn || !amount) return undefined
  const reference = of('reference').replaceAll(/\s/g, '').replace(/^ref=/i, '')
  const isReference = /^(?:RF\d{2}[A-Z0-9]+|\d+)$/i.test(reference)
  return {
    account: of('account').replaceAll(' ', ''),
    bookedOn,
    amount,
    payer: of('payer'),
    text: [of('text'), isReference ? '' : of('reference')].filter(Boolean).join(' '),
    references: isReference ? [reference.toUpperCase()] : [],
    bankId: of('bankId'),
    isReversal: false,
  }
}

function amountOf(row: TableRow, rules: BankRules, mark: '.' | ','): Money | undefined {
  const currency = cellOf(row, rules, 'currency').toUpperCase() || rules.currency
  if (!isCurrency(currency)) return undefined
  const of = (field: BankField) => {
    const text = cellOf(row, rules, field)
    return text === '' ? undefined : statementAmount(plainAmount(text, mark), currency)
  }
  const amount = of('amount')
  if (amount) {
    return amount.minor > 0 && SPENT.test(cellOf(row, rules, 'direction')) ? negated(amount) : amount
  }
  const [credit, debit] = [of('credit'), of('debit')]
  if (credit && credit.minor !== 0) return credit
  return debit && debit.minor > 0 ? negated(debit) : debit
}

/** Without grouping, currency signs and the minus behind or in brackets that some banks write. */
function plainAmount(text: string, mark: '.' | ','): string {
  const bare = text.replaceAll(/[\s\u00A0\u202F'’]|[€$£¥]|\b[A-Z]{3}\b/g, '')
  const isNegative = /^\(.*\)$|-$/.test(bare)
  const digits = bare.replaceAll(/[()]|-$/g, '').replaceAll(mark === ',' ? '.' : ',', '')
  return isNegative ? `-${digits}` : digits
}

/** The last mark of an amount with two kinds is for decimals; else the one before other than three digits. */
function decimalMarkOf(table: Table, matching: BankMatching): '.' | ',' {
  const columns = [matching.amount, matching.credit, matching.debit].filter((at) => at !== undefined)
  let [points, commas] = [0, 0]
  for (const { cells } of table.rows) {
    for (const at of columns) {
      const marks = (cells[at] ?? '').replaceAll(/[^\d.,]/g, '')
      const last = /([.,])(\d*)$/.exec(marks)
      if (!last) continue
      const isSure = last[2]?.length !== 3 || (marks.includes('.') && marks.includes(','))
      if (last[1] === '.') points += isSure ? 100 : 1
      else commas += isSure ? 100 : 1
    }
  }
  return commas > points ? ',' : '.'
}

function cellOf({ cells }: TableRow, { matching }: BankRules, field: BankField): string {
  const at = matching[field]
  const text = at === undefined ? '' : (cells[at] ?? '')
  // Excel keeps long digits as text by this form.
  return text
    .replace(/^="?(.*?)"?$/, '$1')
    .replaceAll(/\s+/g, ' ')
    .trim()
}
