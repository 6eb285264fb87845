import type { AmountFact } from '../facts/amounts'
import type { Found } from '../finding'
import { restsAcross, shares } from './rests'
import type { Paragraph, PlacedParagraph } from './written-sum'

/**
 * Sums that go on from another paragraph: deposits that are no such share of any sum before them, and what is left of a
 * sum when a part was paid.
 */
export function carriedSums(places: readonly PlacedParagraph[]): Found[] {
  const earlier: AmountFact[] = []
  let before: Paragraph | undefined
  return places.flatMap(({ where, start, passage }) => {
    if (passage.amounts.length === 0) return []
    const found = [...shares(passage, earlier), ...restsAcross(passage, before)]
    earlier.push(...passage.amounts)
    before = passage
    return found.map((each) => ({ ...each, where, start }))
  })
}
