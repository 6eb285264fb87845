import type { AmountFact } from '../facts/amounts'
import { mayBeOneCurrency } from '../facts/one-currency'
import { type Found, finding } from '../finding'
import { lineBefore } from '../text/line-before'
import type { PlacedParagraph } from './written-sum'

/** "€1 = £0.87": what is said of both was converted. */
const RATE_BEFORE = /(?<![\d.,])1(?:[.,]00)? ?[a-z€£$]{0,3} ?(?:=|is|on|är) ?$/

/** "At 4.30 PLN for 1 EUR". */
const RATE_AFTER = /^ ?(?:for|per|=|\/) ?(?:1 ?)?(?:eur|usd|gbp|[€£$])/

/** "The VAT in złoty (989,00 PLN, at 4,3000 PLN for 1 EUR)": the law asks for VAT in the seller's own currency as well. */
const OWN_VAT_BEFORE = /\b(?:vat|alv|moms|tax|gst)(?: [^\s\d]+){0,4} ?\(?$/

/** The first sum that is in another currency than those before it. */
export function currencies(places: readonly PlacedParagraph[]): Found[] {
  let first: AmountFact | undefined
  const inDollars = places.some(({ passage }) => passage.amounts.some(({ isAnyDollar }) => isAnyDollar))
  for (const { where, start, passage } of places) {
    for (const amount of passage.amounts) {
      if (amount.currency === undefined || (inDollars && isPounds(passage, amount))) continue
      first ??= amount
      if (first.currency === undefined || mayBeOneCurrency(first, amount)) continue
      const before = lineBefore(passage.folded, amount.start)
      if (RATE_BEFORE.test(before)) return []
      if (OWN_VAT_BEFORE.test(before) || RATE_AFTER.test(passage.folded.slice(amount.end))) continue
      const params = { first: first.currency, second: amount.currency }
      const span = [amount.start, amount.end] as const
      return [{ ...finding('consistency.currency', 'warning', span, params), where, start }]
    }
  }
  return []
}

/** "Filling, 12 pounds: $48.00" weighs so much. */
function isPounds({ folded }: PlacedParagraph['passage'], { start, end }: AmountFact): boolean {
  return /[^£]\bpounds?$/.test(folded.slice(start, end))
}
