import type { Ids } from '../../lib/ports/ids'

const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** Ids in the shape of ULIDs, each later than the one before. */
export function countingIds(): Ids {
  let count = 0
  return {
    next() {
      count += 1
      let text = ''
      for (let rest = count; text.length < 26; rest = Math.floor(rest / 32)) {
        text = LETTERS.charAt(rest % 32) + text
      }
      return text
    },
  }
}
