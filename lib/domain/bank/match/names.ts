import { groupedBy } from '../../grouped-by'

/** Forms of companies and words around names that say nothing about who it is. */
const SAYS_NOTHING = new Set(
  'oy oyj ab ky tmi ry rf as aps asa sa sas sarl srl spa bv nv gmbh mbh ag ug kg ohg ev se ltd limited llc llp inc incorporated corp corporation co company plc group holding and und och ja the mr mrs ms herr frau'.split(
    ' ',
  ),
)

/** Banks cut names at so many characters or a few more. */
const CUT_AT = 16

/** A word that goes on after at least so many letters is the same one, cut or bent. */
const SHORTEST_STEM = 5

/** True where two names may well be the same payer: cut, in capitals, without accents or the form of the company. */
export function areAlike(payer: string, client: string): boolean {
  return areWordsAlike(wordsOf(payer), wordsOf(client))
}

/**
 * Which of some names are like a payer's, as `areAlike` says: made once for many payers. Since every word of the shorter
 * name is in the longer one, a name is looked up by its rarest word, or by the payer's.
 */
export function namesLike(names: Iterable<string>): (payer: string) => ReadonlySet<string> {
  const known = [...new Set(names)].map((name) => ({ name, words: wordsOf(name) }))
  type Known = (typeof known)[number]
  const none: readonly Known[] = []
  const byStem = groupedBy(
    known.flatMap((one) => [...new Set(one.words.map(stemOf))].map((stem) => ({ stem, one }))),
    ({ stem }) => stem,
  )
  const commonness = (word: string) => byStem.get(stemOf(word))?.length ?? 0
  const rarest = (words: readonly string[]) =>
    stemOf(words.toSorted((a, b) => commonness(a) - commonness(b))[0] ?? '')
  const byRarest = groupedBy(known, ({ words }) => rarest(words))
  const byStart = groupedBy(known, ({ words }) => startOf(words))
  return (payer) => {
    const words = wordsOf(payer)
    const possible = new Set([
      ...words.flatMap((word) => byRarest.get(stemOf(word)) ?? none),
      ...(byStem.get(rarest(words)) ?? []).map(({ one }) => one),
      ...(byStart.get(startOf(words)) ?? none),
    ])
    return new Set([...possible].flatMap((one) => (areWordsAlike(words, one.words) ? [one.name] : [])))
  }
}

function stemOf(word: string): string {
  return word.slice(0, SHORTEST_STEM)
}

function startOf(words: readonly string[]): string {
  return words.join('').slice(0, CUT_AT)
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
    (word.length >= SHORTEST_STEM && other.startsWith(word)) ||
    (other.length >= SHORTEST_STEM && word.startsWith(other))
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
