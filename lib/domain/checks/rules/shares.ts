import type { AmountFact } from '../facts/amounts'
import type { Found } from '../finding'
import { wrongShares } from '../languages/languages'
import { type Mail, placed } from '../rule'

/** Deposits that are no such share of any sum before them, in whichever paragraph it stands. */
export function shares({ body }: Mail): Found[] {
  const earlier: AmountFact[] = []
  return body.places.flatMap((place) => {
    const found = wrongShares(place.passage, earlier)
    earlier.push(...place.passage.amounts)
    return found.map((each) => placed(each, place))
  })
}
