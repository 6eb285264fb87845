import { type Found, finding, placed } from '../finding'
import type { Mail } from '../rule'

/** A sum above what was agreed, where the mail does not speak of a change that was agreed too. */
export function surprise(mail: Mail): Found[] {
  const { estimate } = mail.context
  if (!estimate || mail.stage !== 'invoice' || mail.signals.has('agreed')) return []
  const above = mail.judged
    .flatMap((place) => place.passage.amounts.map((amount) => ({ amount, place })))
    .filter(({ amount }) => !amount.isRate && (amount.currency ?? estimate.currency) === estimate.currency)
    .filter(({ amount }) => amount.minor > estimate.minor)
  const [first] = above.sort((a, b) => b.amount.minor - a.amount.minor)
  if (!first) return []
  const { start, end } = first.amount
  const params = { phrase: first.place.passage.plain.slice(start, end), first: { ...estimate } }
  return [placed(finding('surprise.estimate', 'warning', [start, end], params), first.place)]
}
