import type { Ids } from '../../ports/ids'

/** Crockford's base 32. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const TIME_LETTERS = 10
const RANDOM_LETTERS = 16

/** ULIDs (github.com/ulid/spec): 48 bits of time in ms, then 80 random bits nobody can guess. */
export function ulids(now: () => number): Ids {
  return {
    next() {
      let rest = now()
      let time = ''
      for (let place = 0; place < TIME_LETTERS; place += 1) {
        time = LETTERS.charAt(rest % 32) + time
        rest = Math.floor(rest / 32)
      }
      const random = crypto.getRandomValues(new Uint8Array(RANDOM_LETTERS))
      return time + Array.from(random, (byte) => LETTERS.charAt(byte % 32)).join('')
    },
  }
}
