import type { AmountFact } from '../facts/amounts'
import { mayBeOneCurrency } from '../facts/one-currency'
import { type Found, finding } from '../finding'
import type { PlacedParagraph } from './written-sum'

/** "€1 = £0.87": what is said of both was converted. */
const RATE_BEFORE = /(?<![\d.,])1(?:[.,]00)? ?[a-z€£$]{0,3} ?(?:=|is|on|är) ?$/

/** The first sum that is in another currency than those before it. */
export function currencies(places: readonly PlacedParagraph[]): Found[] {
  let first: AmountFact | undefined
  for (const { where, start, passage } of places) {
    for (const amount of passage.amounts) {
      if (amount.currency === undefined) continue
      first ??= amount
      if (first.currency === undefined || mayBeOneCurrency(first, amount)) continue
      if (RATE_BEFORE.test(passage.folded.slice(Math.max(0, amount.start - 12), amount.start))) return []
      const params = { first: first.currency, second: amount.currency }
      const span = [amount.start, amount.end] as const
      return [{ ...finding('consistency.currency', 'warning', span, params), where, start }]
    }
  }
  return []
}
