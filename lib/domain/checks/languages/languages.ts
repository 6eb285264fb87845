import type { Language } from '../../party/party'
import { type PhraseBook, phraseBook } from '../text/phrases'
import type { Token } from '../text/tokens'
import { english } from './en/en'
import { finnish } from './fi/fi'
import type { LanguagePack, Meaning, Signal, TimeTag } from './language-pack'
import type { WordingName } from './wording-rules'

const PACKS: Readonly<Record<Language, LanguagePack>> = { en: english, fi: finnish }
const books = new Map<Language, PhraseBook>()
const functionWords = new Map<string, Language[]>()

/** The phrases of a language, read at their first use. */
export function bookOf(language: Language): PhraseBook {
  const known = books.get(language)
  if (known) return known
  const fresh = readPack(PACKS[language])
  books.set(language, fresh)
  return fresh
}

function readPack(pack: LanguagePack): PhraseBook {
  const lists = <Key extends string>(table: Readonly<Record<Key, string>>, meaning: (key: Key) => Meaning) =>
    (Object.keys(table) as Key[]).map((key) => [table[key], meaning(key)] as const)
  return phraseBook(pack, [
    ...lists<Signal>(pack.signals, (signal) => ({ signal })),
    ...lists<TimeTag>(pack.times, (time) => ({ time })),
    ...lists<WordingName>(pack.wording, (wording) => ({ wording })),
    ...pack.months.map((forms, at) => [forms, { month: at + 1 }] as const),
    ...pack.weekdays.map((forms, at) => [forms, { weekday: at + 1 }] as const),
    ...Object.entries(pack.numberWords).map(([word, number]) => [word, { number }] as const),
  ])
}

/** A language is taken for present when this share of the recognised function words is its own. */
const PRESENT_SHARE = 0.2

/** The languages of texts by their function words, the main one first; English when nothing tells. */
export function languagesOf(...texts: readonly (readonly Token[])[]): readonly [Language, ...Language[]] {
  if (functionWords.size === 0) {
    for (const pack of Object.values(PACKS)) {
      for (const word of pack.functionWords.split(' ')) {
        functionWords.set(word, [...(functionWords.get(word) ?? []), pack.id])
      }
    }
  }
  const counts: Record<string, number> = {}
  let total = 0
  for (const tokens of texts) {
    for (const { word } of tokens) {
      const languages = functionWords.get(word)
      if (!languages) continue
      for (const language of languages) {
        counts[language] = (counts[language] ?? 0) + 1
        total += 1
      }
    }
  }
  const [main, ...others] = (Object.entries(counts) as [Language, number][]).sort((a, b) => b[1] - a[1])
  if (!main) return ['en']
  return [main[0], ...others.filter(([, count]) => count / total >= PRESENT_SHARE).map(([id]) => id)]
}
