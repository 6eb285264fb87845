import type { AmountFact } from '../facts/amounts'
import { mayBeOneCurrency } from '../facts/one-currency'
import { type Found, finding } from '../finding'
import { type Mail, placed } from '../rule'

/** Sums in two currencies, where nothing says that one was converted. */
export function currencies(mail: Mail): Found[] {
  if (mail.signals.has('exchange')) return []
  let first: AmountFact | undefined
  for (const place of mail.places) {
    for (const amount of place.passage.amounts) {
      if (amount.currency === undefined) continue
      first ??= amount
      if (first.currency === undefined || mayBeOneCurrency(first, amount)) continue
      const params = { first: first.currency, second: amount.currency }
      return [placed(finding('consistency.currency', 'warning', [amount.start, amount.end], params), place)]
    }
  }
  return []
}
