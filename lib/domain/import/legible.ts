/** Letters beyond ASCII of names that come from anywhere in Western Europe. */
const COMMON = 'áàâäçéèêëíñóôöúüß'

/** What languages have beside them: those of the North, of the South and West, and those between Germany and Russia. */
const ALPHABETS = [
  'åæøýšž',
  'æðþý',
  'îïùûœæÿ',
  'ìòù',
  'ãõ',
  'ąćęłńśźż',
  'ýčďěĺľňŕřšťůž',
  'őű',
  'ăâîşţșț',
  'čćđšž',
].map((letters) => new Set(`${COMMON}${letters}`))

/** Signs that stand at a word, but not within one; some only before one. */
const AT_WORDS = /[‘“”–—…»•·°§€™®©×½²µ]/
const BEFORE_WORDS = /[„«¿¡£]/

/**
 * How much of what a text has beyond ASCII can be: letters of one language, and signs where they belong, from 0 to 1.
 * Decoded as what it is, a text of a Latin script comes near to 1; 1 where there is nothing beyond ASCII.
 */
export function legibleShare(text: string): number {
  let [all, signs] = [0, 0]
  const letters = new Map<string, number>()
  for (const { 0: character, index } of text.matchAll(/[^\p{ASCII}]/gu)) {
    all += 1
    const small = character.toLowerCase()
    if (/\p{L}/u.test(character)) letters.set(small, (letters.get(small) ?? 0) + 1)
    else if (isInPlace(character, isLetter(text[index - 1]), isLetter(text[index + 1]))) signs += 1
  }
  const known = ALPHABETS.map((alphabet) =>
    [...letters].reduce((sum, [letter, count]) => sum + (alphabet.has(letter) ? count : 0), 0),
  )
  return all === 0 ? 1 : (signs + Math.max(...known)) / all
}

function isInPlace(sign: string, isAfterLetter: boolean, isBeforeLetter: boolean): boolean {
  if (/[’\s\u00AD]/.test(sign)) return true
  if (BEFORE_WORDS.test(sign)) return !isAfterLetter
  return AT_WORDS.test(sign) && !(isAfterLetter && isBeforeLetter)
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /\p{L}/u.test(character)
}
