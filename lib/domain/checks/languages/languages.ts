import type { Language } from '../../party/party'
import { addPhrase, emptyBook, type PhraseBook } from '../text/phrases'
import type { Token } from '../text/tokens'
import { english } from './en/en'
import { finnish } from './fi/fi'
import type { LanguagePack, Signal, TimeTag, WordingRule } from './language-pack'

/** What a phrase stands for, and whose it is. */
export type Payload = { readonly language: CompiledPack } & (
  | { readonly kind: 'signal'; readonly signal: Signal }
  | { readonly kind: 'time'; readonly time: TimeTag }
  | { readonly kind: 'wording'; readonly wording: WordingRule; readonly plain: string | undefined }
)

/** A language pack made ready for one walk over the tokens. */
export interface CompiledPack {
  readonly pack: LanguagePack
  readonly phrases: PhraseBook<Payload>
  readonly numberWords: ReadonlyMap<string, number>
  /** 1 to 12 for a token that names a month. */
  monthOf(word: string): number | undefined
  /** 1 (Monday) to 7 for a token that names a weekday. */
  weekdayOf(word: string): number | undefined
}

const PACKS: Readonly<Record<Language, LanguagePack>> = { en: english, fi: finnish }
const compiled = new Map<Language, CompiledPack>()
const functionWords = new Map<string, Language[]>()

/** The pack of a language, compiled at its first use. */
export function compiledPack(language: Language): CompiledPack {
  const known = compiled.get(language)
  if (known) return known
  const fresh = compile(PACKS[language])
  compiled.set(language, fresh)
  return fresh
}

/** A language is taken for present when this share of the recognised function words is its own. */
const PRESENT_SHARE = 0.2

/** The languages of a text by its function words, the main one first; English when nothing tells. */
export function languagesOf(tokens: readonly Token[]): readonly [Language, ...Language[]] {
  if (functionWords.size === 0) {
    for (const pack of Object.values(PACKS)) {
      for (const word of pack.functionWords.split(' ')) {
        functionWords.set(word, [...(functionWords.get(word) ?? []), pack.id])
      }
    }
  }
  const counts = new Map<Language, number>()
  let total = 0
  for (const token of tokens) {
    for (const language of functionWords.get(token.word) ?? []) {
      counts.set(language, (counts.get(language) ?? 0) + 1)
      total += 1
    }
  }
  const ranked = [...counts].sort((a, b) => b[1] - a[1])
  const [main, ...others] = ranked
  if (!main) return ['en']
  return [main[0], ...others.filter(([, count]) => count / total >= PRESENT_SHARE).map(([id]) => id)]
}

function compile(pack: LanguagePack): CompiledPack {
  const numberWords = new Map(Object.entries(pack.numberWords))
  const weekdayOf = nameReader(pack.weekdays)
  const book = emptyBook<Payload>(numberWords, weekdayOf)
  const language: CompiledPack = {
    pack,
    phrases: book,
    numberWords,
    monthOf: nameReader(pack.months),
    weekdayOf,
  }
  const addAll = (phrases: string, payload: Payload) => {
    for (const phrase of phrases.split('\n')) if (phrase !== '') addPhrase(book, phrase, payload)
  }
  for (const [signal, phrases] of Object.entries(pack.signals)) {
    addAll(phrases, { language, kind: 'signal', signal: signal as Signal })
  }
  for (const [time, phrases] of Object.entries(pack.times)) {
    addAll(phrases, { language, kind: 'time', time: time as TimeTag })
  }
  for (const wording of pack.wording) {
    for (const line of wording.phrases.split('\n')) {
      const [pattern = '', plain] = line.split(' => ')
      addPhrase(book, pattern, { language, kind: 'wording', wording, plain })
    }
  }
  return language
}

/** Reads a name from a list of forms, stems marked with `*`. */
function nameReader(forms: readonly string[]): (word: string) => number | undefined {
  const exact = new Map<string, number>()
  const stems: [string, number][] = []
  forms.forEach((line, at) => {
    for (const form of line.split(' ')) {
      if (form.endsWith('*')) stems.push([form.slice(0, -1), at + 1])
      else exact.set(form, at + 1)
    }
  })
  return (word) => exact.get(word) ?? stems.find(([stem]) => word.startsWith(stem))?.[1]
}
