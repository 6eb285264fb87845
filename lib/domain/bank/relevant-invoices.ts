import { type InvoiceRow, isOutstanding } from '../receivables/invoice-row'
import { digitRuns, digitsOf } from './digit-runs'
import type { KeyedLine } from './line-key'

/**
 * Which invoices have to be looked at for these bookings: those that are open, and of the others those that a booking
 * may name or has paid, by number, reference or total. An invoice more costs a little time, one less a mistake.
 */
export function relevantInvoices(
  rows: readonly InvoiceRow[],
  lines: readonly KeyedLine[],
  referencesOf: (number: string) => readonly string[],
): readonly string[] {
  const amounts = new Set(lines.map(({ amount }) => `${Math.abs(amount.minor)} ${amount.currency}`))
  const invoices = rows.filter(({ creditedNumber }) => creditedNumber === undefined)
  const closed = invoices.filter((row) => row.lifecycle !== 'draft' && !isOutstanding(row))
  const runsOf = new Map(
    closed.map(({ id, number }) => [id, [digitsOf(number), ...referencesOf(number)]] as const),
  )
  const runsIn = digitRuns([...runsOf.values()].flat())
  const said = new Set(lines.flatMap(({ text, references }) => runsIn([text, ...references].join(' '))))
  const isMeant = ({ id, total }: InvoiceRow) => {
    const runs = runsOf.get(id) ?? []
    return amounts.has(`${total.minor} ${total.currency}`) || runs.some((run) => said.has(run))
  }
  return invoices
    .filter((row) => isOutstanding(row) || (runsOf.has(row.id) && isMeant(row)))
    .map(({ id }) => id)
}
