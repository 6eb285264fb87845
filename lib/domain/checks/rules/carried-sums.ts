import type { AmountFact } from '../facts/amounts'
import type { Found } from '../finding'
import type { Passage } from '../reading'
import { type Mail, placed } from '../rule'
import { restsAcross, shares } from './rests'

/**
 * Sums that go on from another paragraph: deposits that are no such share of any sum before them, and what is left of a
 * sum when a part was paid.
 */
export function carriedSums({ body }: Mail): Found[] {
  const earlier: AmountFact[] = []
  let before: Passage | undefined
  return body.places.flatMap((place) => {
    const { passage } = place
    if (passage.amounts.length === 0) return []
    const found = [...shares(passage, earlier), ...restsAcross(passage, before)]
    earlier.push(...passage.amounts)
    before = passage
    return found.map((each) => placed(each, place))
  })
}
