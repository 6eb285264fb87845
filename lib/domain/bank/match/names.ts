/** Forms of companies and words around names that say nothing about who it is. */
const SAYS_NOTHING = new Set(
  'oy oyj ab ky tmi ry rf as aps asa sa sas sarl srl spa bv nv gmbh mbh ag ug kg ohg ev se ltd limited llc llp inc incorporated corp corporation co company plc group holding and und och ja the mr mrs ms herr frau'.split(
    ' ',
  ),
)

/** Banks cut names at so many characters or a few more. */
const CUT_AT = 16

/** True where two names may well be the same payer: cut, in capitals, without accents or the form of the company. */
export function areAlike(payer: string, client: string): boolean {
  return areWordsAlike(wordsOf(payer), wordsOf(client))
}

/** Which of some names are like a payer's, as `areAlike` says: made once for many payers. */
export function namesLike(names: Iterable<string>): (payer: string) => ReadonlySet<string> {
  const known = [...new Set(names)].map((name) => ({ name, words: wordsOf(name) }))
  return (payer) => {
    const words = wordsOf(payer)
    return new Set(known.flatMap((one) => (areWordsAlike(words, one.words) ? [one.name] : [])))
  }
}

function areWordsAlike(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return false
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  const weight = short.reduce((sum, word) => sum + word.length, 0)
  if (weight < 3) return false
  const isSame = short.length > 1 ? isWord : (word: string, other: string) => word === other
  if (short.every((word) => long.some((other) => isSame(word, other)))) {
    // One short word of a longer name is a word that many names have.
    return short.length > 1 || long.length === 1 || weight >= 5
  }
  if (short[0]?.[0] !== long[0]?.[0]) return false
  const [first, second] = [short.join(''), long.join('')]
  const cut = Math.min(first.length, second.length)
  return cut >= CUT_AT && first.slice(0, cut) === second.slice(0, cut)
}

function isWord(word: string, other: string): boolean {
  return (
    word === other ||
    (word.length >= 5 && other.startsWith(word)) ||
    (other.length >= 5 && word.startsWith(other))
  )
}

function wordsOf(name: string): readonly string[] {
  const plain = name
    .toLowerCase()
    .replaceAll('ä', 'a')
    .replaceAll('ö', 'o')
    .replaceAll('ü', 'u')
    .replaceAll('ß', 'ss')
    .replaceAll('æ', 'a')
    .replaceAll('ø', 'o')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/ae/g, 'a')
    .replaceAll(/oe/g, 'o')
    .replaceAll(/ue/g, 'u')
    .replaceAll(/[.'’]/g, '')
  return plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '' && !SAYS_NOTHING.has(word))
}
