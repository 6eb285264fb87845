import type { Calculations } from '../calculations'
import { readWeights, type Weights } from '../manner/manner'
import type { CheckedLanguage } from '../preferences'
import { type PhraseBook, phraseBook } from '../text/phrases'
import type { Token } from '../text/tokens'
import { FUNCTION_WORDS, type KnownLanguage } from './function-words'
import type { LanguagePack, LanguageWords, Meaning, TimeTag } from './language-pack'
import type { Signal } from './signal-bits'
import type { WordingName } from './wording-rules'

/** The same for all languages: it comes with the words of each. */
let calculated: Calculations | undefined
const packs = new Map<CheckedLanguage, LanguagePack>()
const books = new Map<LanguagePack, PhraseBook>()
const weights = new Map<LanguagePack, Weights>()
/** The languages that have a word, as bits. */
const functionWords = new Map<string, number>()

/** From now on drafts in this language are checked. */
export function addLanguage(words: LanguageWords, calculations: Calculations): void {
  packs.set(words.id, { ...words, numbers: calculations })
  calculated = calculations
}

/** The sums of money in a paragraph. */
export const readAmounts: Calculations['amountsOf'] = (ground, cover) =>
  calculated?.amountsOf(ground, cover) ?? []

/** The numbers of tax offices, banks and cards in a paragraph. */
export const readIds: Calculations['idsOf'] = (ground, settings, cover) =>
  calculated?.idsOf(ground, settings, cover) ?? []

/** The phrases of a language, read at their first use; undefined while its words are not there. */
export function bookOf(language: CheckedLanguage): PhraseBook | undefined {
  const pack = packs.get(language)
  const known = pack && books.get(pack)
  if (!pack || known) return known
  const fresh = readPack(pack)
  books.set(pack, fresh)
  return fresh
}

/** What was learnt from sentences of the language, read at its first use. */
export function weightsOf(pack: LanguagePack): Weights {
  const known = weights.get(pack)
  if (known) return known
  const fresh = readWeights(pack.manner)
  weights.set(pack, fresh)
  return fresh
}

function readPack(pack: LanguagePack): PhraseBook {
  const lists = <Key extends string>(
    table: Readonly<Partial<Record<Key, string>>>,
    meaning: (key: Key) => Meaning,
  ) => (Object.keys(table) as Key[]).map((key) => [table[key] ?? '', meaning(key)] as const)
  return phraseBook(pack, [
    ...lists(pack.sorts, (sort) => ({ sort })),
    ...lists<Signal>(pack.signals, (signal) => ({ signal })),
    ...lists<TimeTag>(pack.times, (time) => ({ time })),
    ...lists<WordingName>(pack.wording, (wording) => ({ wording })),
    ...lists<WordingName>(pack.grammar, (wording) => ({ wording, isPattern: true })),
    ...pack.months.map((forms, at) => [forms, { month: at + 1 }] as const),
    ...pack.weekdays.map((forms, at) => [forms, { weekday: at + 1 }] as const),
    ...Object.entries(pack.numberWords).map(([word, number]) => [word, { number }] as const),
  ])
}

const IDS = Object.keys(FUNCTION_WORDS) as KnownLanguage[]

/** How many of the tokens are function words, for each language, and last how many are words at all, and numbers. */
export function functionWordCounts(tokens: readonly Token[]): readonly number[] {
  if (functionWords.size === 0) {
    IDS.forEach((id, at) => {
      for (const word of FUNCTION_WORDS[id].split(' '))
        functionWords.set(word, (functionWords.get(word) ?? 0) | (1 << at))
    })
  }
  const counts = IDS.map(() => 0)
  let words = 0
  let numbers = 0
  for (const { word, hasDigit } of tokens) {
    if (hasDigit) numbers += 1
    if (hasDigit || word.length < 2) continue
    words += 1
    const languages = word.charCodeAt(0) < FURTHER_SCRIPTS ? functionWords.get(word) : OTHER
    if (languages)
      for (let at = 0; at < counts.length; at += 1)
        counts[at] = (counts[at] as number) + ((languages >> at) & 1)
  }
  return [...counts, words, numbers]
}

/** Here the letters of Greek and of all scripts but the Latin one begin. */
const FURTHER_SCRIPTS = 0x370
const OTHER = 1 << IDS.indexOf('other')

/** A language is taken for present when this share of the recognised function words is its own. */
const PRESENT_SHARE = 0.2

/** The languages of texts by the counts of their function words, the main one first; none when nothing tells. */
export function languagesOf(texts: readonly (readonly number[])[]): readonly KnownLanguage[] {
  const counts = IDS.map((id, at) => ({ id, count: texts.reduce((sum, text) => sum + (text[at] ?? 0), 0) }))
  const total = counts.reduce((sum, { count }) => sum + count, 0)
  const present = counts
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .filter(({ count }, at) => at === 0 || count / total >= PRESENT_SHARE)
  const [words = 0, numbers = 0] = [0, 1].map((at) =>
    texts.reduce((sum, text) => sum + (text[IDS.length + at] ?? 0), 0),
  )
  const [main] = present
  const few = main?.id === 'fi' ? FEWEST_IN_FINNISH : FEWEST
  const isBorrowed =
    words >= MANY_WORDS && (main?.count ?? 0) < few * words * (numbers > MANY_NUMBERS ? SHARE_OF_PROSE : 1)
  return [...(isBorrowed ? (['other'] as const) : []), ...present.map(({ id }) => id)]
}

/** So many words tell whether a language's own are too few for it. */
const MANY_WORDS = 12
/** Below such a share of all words, a language is only borrowed from: "Invoice 12" over a Latvian mail. */
const FEWEST = 0.12
/** Its endings are what other languages have words for. */
const FEWEST_IN_FINNISH = 0.04
/** Such a mail is mostly a list, whose lines are names of things; so much of it at least is told in sentences. */
const MANY_NUMBERS = 60
const SHARE_OF_PROSE = 0.2

/** The language of a text in which nothing tells. */
export function usualLanguage(): CheckedLanguage {
  return packs.keys().next().value ?? 'en'
}
