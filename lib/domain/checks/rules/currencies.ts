import { type Found, finding } from '../finding'
import { type Mail, placed } from '../rule'

/** Sums in two currencies, where nothing says that one was converted. */
export function currencies(mail: Mail): Found[] {
  if (mail.signals.has('exchange')) return []
  let first: string | undefined
  for (const place of mail.places) {
    for (const { currency, start, end } of place.passage.amounts) {
      first ??= currency
      if (currency === undefined || first === undefined || currency === first) continue
      const params = { first, second: currency }
      return [placed(finding('consistency.currency', 'warning', [start, end], params), place)]
    }
  }
  return []
}
