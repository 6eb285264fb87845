import type { AmountFact } from '../facts/amounts'
import type { Found } from '../finding'
import { wrongRests, wrongShares } from '../languages/languages'
import { type Mail, placed } from '../rule'

/**
 * Sums that go on from another paragraph: deposits that are no such share of any sum before them, and what is left of a
 * sum when a part was paid.
 */
export function carriedSums({ body }: Mail): Found[] {
  const earlier: AmountFact[] = []
  return body.places.flatMap((place, at) => {
    const { passage } = place
    const found = [...wrongShares(passage, earlier), ...wrongRests(passage, body.places[at - 1]?.passage)]
    earlier.push(...passage.amounts)
    return found.map((each) => placed(each, place))
  })
}
