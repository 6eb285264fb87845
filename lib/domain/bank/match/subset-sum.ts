/** Beyond these no search is made: what came out would be chance. */
const MOST_AMOUNTS = 18
const MOST_PARTS = 6
const MOST_STEPS = 20_000

/**
 * The ways, by places, in which two or more of some amounts make up a sum; stops at the second, since only one alone
 * says anything. Amounts are above zero.
 */
export function subsetsOf(amounts: readonly number[], wanted: number): readonly (readonly number[])[] {
  const found: number[][] = []
  if (amounts.length > MOST_AMOUNTS) return found
  let steps = 0
  const search = (from: number, left: number, chosen: readonly number[]): void => {
    steps += 1
    if (found.length > 1 || steps > MOST_STEPS) return
    if (left === 0 && chosen.length > 1) {
      found.push([...chosen])
      return
    }
    if (left <= 0 || chosen.length === MOST_PARTS) return
    for (let at = from; at < amounts.length; at += 1)
      search(at + 1, left - (amounts[at] ?? 0), [...chosen, at])
  }
  search(0, wanted, [])
  // A search that was given up may have missed the second way.
  return steps > MOST_STEPS ? [] : found
}
