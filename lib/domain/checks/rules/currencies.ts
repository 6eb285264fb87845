import { type Found, finding } from '../finding'
import { type Mail, placed } from '../rule'

/** Sums in two currencies, where nothing says that one was converted. */
export function currencies(mail: Mail): Found[] {
  if (mail.signals.has('exchange')) return []
  const sums = mail.places.flatMap((place) => place.passage.amounts.map((amount) => ({ amount, place })))
  const first = sums.find(({ amount }) => amount.currency !== undefined)
  const other = sums.find(
    ({ amount }) => amount.currency !== undefined && amount.currency !== first?.amount.currency,
  )
  if (!first?.amount.currency || !other?.amount.currency) return []
  const { start, end, currency } = other.amount
  const params = { first: first.amount.currency, second: currency ?? '' }
  return [placed(finding('consistency.currency', 'warning', [start, end], params), other.place)]
}
