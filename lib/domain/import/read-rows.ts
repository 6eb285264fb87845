import type { PlainDate } from '../calendar/plain-date'
import { type Currency, isCurrency } from '../money/currency'
import { type Money, readMoney, subtract } from '../money/money'
import { COUNTRIES } from '../party/countries'
import { looksLikeEmail } from '../party/email'
import { readable } from '../readable-text'
import { FIELDS, type ImportField, type ImportKind, type Matching } from './columns'
import { type DateOrder, readFileDate } from './dates'
import { headingCurrency } from './headings'
import type { ImportedClient, ImportedInvoice, RowReading, RowTrouble } from './imported'
import { documentKind, invoiceStatus } from './invoice-status'
import type { Table, TableRow } from './table'
import { namedKey } from './who-is-who'

export interface ReadingRules {
  readonly kind: ImportKind
  readonly matching: Matching
  readonly order: DateOrder
  readonly today: PlainDate
  /** Of amounts without one of their own. */
  readonly currency: Currency
  /** A country by its name, in the languages that are known here; an ISO 3166 code. */
  readonly countryNamed?: (name: string) => string | undefined
}

interface TableRules extends ReadingRules {
  readonly headings: readonly string[]
}

const LONGEST = 200
const SHOWN = 60

/** Stops the reading of a row, from any depth. */
class Trouble extends Error {
  constructor(
    readonly field: ImportField,
    readonly trouble: RowTrouble,
  ) {
    super(trouble)
  }
}

/** Reads each row as a client or an open invoice, or says what is wrong with it. Nothing is guessed, nothing mended. */
export function readRows(table: Table, given: ReadingRules): readonly RowReading[] {
  const rules = { ...given, headings: table.headings }
  const readings = table.rows.map((row) => readRow(row, rules))
  return rules.kind === 'invoices'
    ? eachInvoiceOnce(table, rules, readings)
    : eachClientOnce(table, rules, readings)
}

function readRow(row: TableRow, rules: TableRules): RowReading {
  try {
    const client = clientOf(row, rules)
    const invoice = rules.kind === 'invoices' ? invoiceOf(row, rules) : undefined
    return { number: row.number, ok: true, row: { client, ...(invoice ? { invoice } : {}) } }
  } catch (error) {
    if (!(error instanceof Trouble)) throw error
    return refused(row, rules, error)
  }
}

function refused(
  row: TableRow,
  rules: ReadingRules,
  { field, trouble }: Pick<Trouble, 'field' | 'trouble'>,
): RowReading {
  return { number: row.number, ok: false, trouble, field, text: cellOf(row, rules, field).slice(0, SHOWN) }
}

function eachClientOnce(
  table: Table,
  rules: ReadingRules,
  readings: readonly RowReading[],
): readonly RowReading[] {
  const seen = new Set<string>()
  return readings.map((reading, at) => {
    const row = table.rows[at]
    if (!row || !reading.ok) return reading
    const name = namedKey(reading.row.client)
    if (seen.has(name)) return refused(row, rules, { field: 'name', trouble: 'twice' })
    seen.add(name)
    return reading
  })
}

/**
 * An invoice that has several rows may have one for each of its lines, and its payments too: only where all say the same,
 * with what is open of the whole, is it taken.
 */
function eachInvoiceOnce(
  table: Table,
  rules: ReadingRules,
  readings: readonly RowReading[],
): readonly RowReading[] {
  const numbers = numbersOf(table, rules)
  const rowsOf = new Map<string, number[]>()
  for (const [at, number] of numbers.entries()) {
    const rows = rowsOf.get(number)
    if (rows) rows.push(at)
    else rowsOf.set(number, [at])
  }
  return readings.map((reading, at) => {
    const row = table.rows[at]
    const [first = at, ...others] = rowsOf.get(numbers[at] ?? '') ?? []
    if (!row || !reading.ok || others.length === 0) return reading
    const isSame = others.every((other) => isAlike(readings[first], readings[other]))
    const tellsOpen = cellOf(row, rules, 'open') !== ''
    if (!isSame || !tellsOpen) return refused(row, rules, { field: 'number', trouble: 'severalRows' })
    return at === first ? reading : refused(row, rules, { field: 'number', trouble: 'twice' })
  })
}

function isAlike(one: RowReading | undefined, other: RowReading | undefined): boolean {
  return !!one?.ok && !!other?.ok && JSON.stringify(one.row) === JSON.stringify(other.row)
}

/**
 * The invoice number of each row, small. A sum without one belongs to the invoice above, whose number not each of its
 * lines repeats, unless it is that of all rows above.
 */
function numbersOf(table: Table, rules: ReadingRules): readonly string[] {
  let above = ''
  const sumsAbove = { total: 0, open: 0 }
  return table.rows.map((row) => {
    const number = cellOf(row, rules, 'number').toLowerCase()
    const sums = (['total', 'open'] as const).filter((field) => cellOf(row, rules, field) !== '')
    let isSumOfAll = false
    for (const field of sums) {
      const reading = readMoney(cellOf(row, rules, field), rules.currency)
      const minor = reading.kind === 'ok' ? reading.value.minor : 0
      isSumOfAll ||= minor === sumsAbove[field]
      sumsAbove[field] += minor
    }
    if (number !== '') above = number
    return number === '' && sums.length > 0 && !isSumOfAll ? above : number
  })
}

function clientOf(row: TableRow, rules: ReadingRules): ImportedClient {
  const text = textsOf(row, rules)
  const email = text('email')
  if (email !== '' && !looksLikeEmail(email)) throw new Trouble('email', 'notEmail')
  const subdivision = text('subdivision')
  return {
    name: needed('name', text('name')),
    contactName: text('contactName'),
    email,
    address: {
      street: text('street'),
      postalCode: text('postalCode'),
      city: text('city'),
      ...(subdivision === '' ? {} : { subdivision }),
      country: countryOf(text('country'), rules),
    },
    taxId: text('taxId'),
  }
}

function countryOf(text: string, { countryNamed }: ReadingRules): string {
  const code = text.toUpperCase()
  if (text === '' || COUNTRIES.includes(code)) return code
  const named = countryNamed?.(text)
  if (named === undefined) throw new Trouble('country', 'notCountry')
  return named
}

function invoiceOf(row: TableRow, rules: TableRules): ImportedInvoice {
  const text = textsOf(row, rules)
  const named = currenciesNamed(rules)
  const currency = text('currency').toUpperCase() || (named[0]?.currency ?? rules.currency)
  if (!isCurrency(currency)) throw new Trouble('currency', 'notCurrency')
  const other = named.find((each) => each.currency !== currency)
  if (other) throw new Trouble(other.field, 'otherCurrency')
  const issueDate = dateIn('issueDate', text('issueDate'), rules)
  const dueDate = dateIn('dueDate', text('dueDate'), rules)
  if (dueDate < issueDate) throw new Trouble('dueDate', 'dueBeforeIssue')
  const number = needed('number', text('number'))
  const kind = documentKind(text('type'))
  if (kind === 'notOpen' || kind === 'unknown') throw new Trouble('type', kind)
  return {
    number,
    issueDate,
    dueDate,
    ...sumsOf(text, currency, rules),
    reference: text('reference'),
    poNumber: text('poNumber'),
  }
}

const SUMS = ['total', 'open', 'paid'] as const

/** The currencies that the headings of the sums name. */
function currenciesNamed({ matching, headings, currency }: TableRules) {
  return SUMS.flatMap((field) => {
    const heading = headings[matching[field] ?? -1] ?? ''
    const named = headingCurrency(heading, currency)
    return named ? [{ field, currency: named }] : []
  })
}

/**
 * What is asked for, and how much of it is open: as the file says, else the total without what was paid. Paid is also what
 * its status calls paid, or what has a day of payment and no sum.
 */
function sumsOf(
  text: (field: ImportField) => string,
  currency: Currency,
  rules: ReadingRules,
): Pick<ImportedInvoice, 'total' | 'open' | 'paidOn'> {
  const status = invoiceStatus(text('status'))
  if (status === 'paid' || status === 'notOpen') throw new Trouble('status', status)
  const [totalStated, openStated, paid] = SUMS.map((field) => amountIn(field, text(field), currency))
  const total = totalStated ?? openStated
  if (!total) throw new Trouble('total', 'missing')
  if (!openStated && paid && paid.minor >= total.minor) throw new Trouble('paid', 'paid')
  const open = openStated ?? (paid ? subtract(total, paid) : total)
  if (open.minor === 0) throw new Trouble(openStated ? 'open' : 'total', 'paid')
  if (open.minor > total.minor) throw new Trouble('open', 'openAboveTotal')
  // What is left may be less, as after a credit note; where it is more, it counts what was paid as open.
  const isPaidCountedOpen = openStated && totalStated && paid && open.minor + paid.minor > total.minor
  if (isPaidCountedOpen) throw new Trouble('open', 'unknown')
  const hasNoSum = !openStated && !paid
  const isPaidOnDay = (hasNoSum || open.minor < total.minor) && text('paidOn') !== ''
  const day = isPaidOnDay ? dateIn('paidOn', text('paidOn'), rules) : undefined
  // A day to come is one on which more is expected.
  const paidOn = day && day <= rules.today ? day : undefined
  if (hasNoSum && paidOn) throw new Trouble('paidOn', 'paid')
  if (status === 'unknown' || (hasNoSum && status === 'partPaid')) throw new Trouble('status', status)
  return { total, open, ...(paidOn ? { paidOn } : {}) }
}

function dateIn(
  field: 'issueDate' | 'dueDate' | 'paidOn',
  text: string,
  { order, today }: ReadingRules,
): PlainDate {
  const date = readFileDate(needed(field, text), order, today)
  if (!date) throw new Trouble(field, 'notDate')
  return date
}

function amountIn(field: 'total' | 'open' | 'paid', text: string, currency: Currency): Money | undefined {
  if (text === '') return undefined
  const reading = readMoney(text, currency)
  if (reading.kind === 'otherCurrency') throw new Trouble(field, 'otherCurrency')
  if (reading.kind !== 'ok' || reading.value.minor < 0) throw new Trouble(field, 'notAmount')
  return reading.value
}

function needed(field: ImportField, text: string): string {
  if (text === '') throw new Trouble(field, 'missing')
  return text
}

/** The text of each field of a row: one that a spreadsheet would carry out, or of no sensible length, is refused. */
function textsOf(row: TableRow, rules: ReadingRules): (field: ImportField) => string {
  return (field) => {
    if (!FIELDS[rules.kind].includes(field)) return ''
    const text = cellOf(row, rules, field)
    if (isFormula(text)) throw new Trouble(field, 'formula')
    if (text.length > LONGEST) throw new Trouble(field, 'tooLong')
    return text
  }
}

function cellOf({ cells }: TableRow, { matching }: ReadingRules, field: ImportField): string {
  const at = matching[field]
  const text =
    at === undefined
      ? ''
      : readable(cells[at] ?? '')
          .replaceAll(/\s+/g, ' ')
          .trim()
  // A dash says that there is nothing.
  return /^[-–—]$/.test(text) ? '' : text
}

/** As OWASP describes CSV injection (CWE-1236), full-width signs too; a signed number is none. */
function isFormula(text: string): boolean {
  return /^[=@＝＠]/.test(text) || /^[+\-＋－](?![\s\d.,(])/.test(text)
}
