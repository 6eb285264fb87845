import { type InvoiceRow, isOutstanding } from '../receivables/invoice-row'
import type { KeyedLine } from './line-key'

/**
 * Which invoices have to be looked at for these bookings: those that are open, and of the others those that a booking
 * may name or has paid, by number, reference or total. An invoice more costs a little time, one less a mistake.
 */
export function relevantInvoices(
  rows: readonly InvoiceRow[],
  lines: readonly KeyedLine[],
  referenceOf: (number: string) => string | undefined,
): readonly string[] {
  const said = lines.map(({ text, references }) => digitsOf([text, ...references].join(' '))).join('|')
  const amounts = new Set(lines.map(({ amount }) => `${Math.abs(amount.minor)} ${amount.currency}`))
  const isNamed = ({ number }: InvoiceRow) => {
    const digits = digitsOf(number)
    const reference = referenceOf(number)
    return (digits !== '' && said.includes(digits)) || (reference !== undefined && said.includes(reference))
  }
  return rows
    .filter((row) => row.creditedNumber === undefined && (row.lifecycle !== 'draft' || isOutstanding(row)))
    .filter(
      (row) => isOutstanding(row) || amounts.has(`${row.total.minor} ${row.total.currency}`) || isNamed(row),
    )
    .map(({ id }) => id)
}

function digitsOf(text: string): string {
  return text.replaceAll(/\D/g, '')
}
