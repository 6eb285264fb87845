import type { PlainDate } from '../calendar/plain-date'
import { type DateOrder, readFileDate } from '../import/dates'
import { headingCurrency } from '../import/headings'
import type { Table, TableRow } from '../import/table'
import { type Currency, exponentOf, isCurrency, isOtherCurrency } from '../money/currency'
import { type Money, negated } from '../money/money'
import { statementAmount } from './amount'
import type { BankField, BankMatching } from './bank-columns'
import { directionSaid, hasSigns } from './bank-direction'
import {
  bankStatementOf,
  type StatementLine,
  type StatementReading,
  type UnreadBooking,
  unreadBooking,
} from './statement'

export interface BankRules {
  readonly matching: BankMatching
  readonly order: DateOrder
  readonly today: PlainDate
  /** Of amounts without one of their own. */
  readonly currency: Currency
}

interface TableRules extends BankRules {
  /** The currencies that the headings of the amounts name: one as a rule. */
  readonly named: readonly Currency[]
}

/** How a table writes its amounts. */
interface AmountWriting {
  readonly mark: '.' | ','
  /** Those that went out are below zero. */
  readonly hasSigns: boolean
}

/** Signs and codes of currencies beside an amount. */
const MARKS = /[€$£¥]|(?<![A-Z])[A-Z]{3}(?![A-Z])/g

const PENDING = /pending|odottaa|varaus|vorgemerkt|reserv/i
const NOT_DONE = /reverted|declined|failed|cancel|peruttu|hylätty|storniert/i
/** Sums that banks put between bookings, in the languages of the banks that do. */
const BALANCE =
  /^(?:(?:opening|closing|beginning|ending) balance|turnover|algsaldo|lõppsaldo|käive|(?:sākuma|beigu) atlikums|apgrozījums|(?:pradinis|galutinis) likutis|apyvarta|alkusaldo|loppusaldo|(?:ingående|utgående) saldo|anfangssaldo|endsaldo)/i

/** Reads the rows of a bank's table as bookings. What cannot be read is named, never guessed. */
export function readBankRows(table: Table, given: BankRules): StatementReading {
  const rules = { ...given, named: currenciesNamed(table, given) }
  const writing = { mark: decimalMarkOf(table, rules), hasSigns: hasSigns(table, rules.matching) }
  const lines: StatementLine[] = []
  const unreadable: UnreadBooking[] = []
  let pending = 0
  for (const row of table.rows) {
    const state = cellOf(row, rules, 'state')
    if (NOT_DONE.test(state) || isBalance(row, rules)) continue
    if (PENDING.test(state)) pending += 1
    else {
      const line = lineOf(row, rules, writing)
      if (line) lines.push(line)
      else unreadable.push(unreadBooking(row.cells, row.number))
    }
  }
  return bankStatementOf('csv', lines, { unreadable, pending })
}

function isBalance(row: TableRow, rules: TableRules): boolean {
  return cellOf(row, rules, 'payer') === '' && BALANCE.test(cellOf(row, rules, 'text'))
}

function lineOf(row: TableRow, rules: TableRules, writing: AmountWriting): StatementLine | undefined {
  const of = (field: BankField) => cellOf(row, rules, field)
  const bookedOn = readFileDate(of('date'), rules.order, rules.today)
  const amount = amountOf(row, rules, writing)
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

function amountOf(row: TableRow, rules: TableRules, { mark, hasSigns }: AmountWriting): Money | undefined {
  const currency = currencyOf(row, rules)
  if (!isCurrency(currency) || rules.named.some((named) => named !== currency)) return undefined
  const amountIn = (field: BankField) => {
    const text = cellOf(row, rules, field)
    const isForeign = text.match(MARKS)?.some((found) => isOtherCurrency(found, currency))
    return text === '' || isForeign ? undefined : statementAmount(plainAmount(text, mark), currency)
  }
  const amount = amountIn('amount')
  if (amount) {
    if (rules.matching.direction === undefined || amount.minor <= 0) return amount
    const said = directionSaid(cellOf(row, rules, 'direction'))
    if (said === 'spent') return negated(amount)
    return said === 'received' || hasSigns ? amount : undefined
  }
  const [credit, debit] = [amountIn('credit'), amountIn('debit')]
  if (credit && credit.minor !== 0) return credit
  return debit && debit.minor > 0 ? negated(debit) : debit
}

function currenciesNamed({ headings }: Table, { matching, currency }: BankRules): readonly Currency[] {
  const columns = [matching.amount, matching.credit, matching.debit].filter((at) => at !== undefined)
  return [...new Set(columns.flatMap((at) => headingCurrency(headings[at] ?? '', currency) ?? []))]
}

function currencyOf(row: TableRow, rules: TableRules): string {
  return cellOf(row, rules, 'currency').toUpperCase() || (rules.named[0] ?? rules.currency)
}

/** Without grouping, currency signs and the minus behind or in brackets that some banks write. */
function plainAmount(text: string, mark: '.' | ','): string {
  const bare = text.replaceAll(/[\s\u00A0\u202F'’]/g, '').replaceAll(MARKS, '')
  const isNegative = /^\(.*\)$|-$/.test(bare)
  const digits = bare.replaceAll(/[()]|-$/g, '').replaceAll(mark === ',' ? '.' : ',', '')
  return isNegative ? `-${digits}` : digits
}

/** What the amounts of a table say together of their decimal mark; those that leave a doubt count little. */
function decimalMarkOf({ rows }: Table, rules: TableRules): '.' | ',' {
  const { amount, credit, debit } = rules.matching
  const columns = [amount, credit, debit].filter((at) => at !== undefined)
  const count = { '.': 0, ',': 0 }
  for (const row of rows) {
    const exponent = exponentOf(currencyOf(row, rules))
    for (const at of columns) {
      const sign = markIn((row.cells[at] ?? '').replaceAll(/[^\d.,]/g, ''), exponent)
      if (sign) count[sign.mark] += sign.isSure ? 100 : 1
    }
  }
  return count[','] > count['.'] ? ',' : '.'
}

/**
 * The decimal mark that an amount speaks for: its last one of two kinds, or the one of them that groups no thousands. One
 * that might, groups, unless the currency has three decimals.
 */
function markIn(
  text: string,
  exponent: number,
): { readonly mark: '.' | ','; readonly isSure: boolean } | undefined {
  const last = /[.,](?=\d*$)/.exec(text)?.[0] as '.' | ',' | undefined
  if (!last) return undefined
  const other = last === '.' ? ',' : '.'
  const [first = '', ...groups] = text.split(last)
  if (text.includes(other)) return { mark: last, isSure: true }
  if (groups.length > 1) return { mark: other, isSure: true }
  const mayGroup = /^[1-9]\d{0,2}$/.test(first) && groups[0]?.length === 3
  if (!mayGroup) return { mark: last, isSure: true }
  return { mark: exponent === 3 ? last : other, isSure: false }
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
