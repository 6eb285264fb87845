import type { Message, MessageParam } from '../domain/message'
import type { ClientLanguage } from '../domain/party/party'
import { formatDate, formatMoney } from './format'

/** A text with `{name}` places; a counted one has a form for each plural category, chosen by `{count}`. */
export type MessageText = string | { readonly one: string; readonly other: string }

/** The words of one part of the product in one language. English has the shape; the others must match it. */
export type MessageTable = Readonly<Record<string, MessageText>>

export type Words<Table extends MessageTable> = { readonly [Key in keyof Table]: MessageText }

export type Translate<Key extends string = string> = (
  key: Key,
  params?: Readonly<Record<string, MessageParam>>,
) => string

/**
 * The words of one table in one language. `{name}` is replaced by the parameter of that name: amounts and dates are
 * written as the language writes them. Throws on a place without a parameter, since half a sentence must never show.
 */
export function translator<Spoken extends ClientLanguage, Key extends string>(
  words: Readonly<Record<Spoken, Readonly<Record<Key, MessageText>>>>,
  language: NoInfer<Spoken>,
): Translate<Key> {
  return tableTranslator(words[language], language)
}

/**
 * As above, for a screen: what is written from right to left, such as a client's name in Hebrew, keeps to itself. Beside
 * it, an amount or another name would otherwise change sides. Mails, papers and files take no such marks.
 * `always` are the places that every text may have.
 */
export function screenTranslator<Spoken extends ClientLanguage, Key extends string>(
  words: Readonly<Record<Spoken, Readonly<Record<Key, MessageText>>>>,
  language: NoInfer<Spoken>,
  always: Readonly<Record<string, string>> = {},
): Translate<Key> {
  const translate = translator<Spoken, Key>(words, language)
  return (key, params = {}) => {
    const own = Object.entries(params).map(([name, param]) => [name, apart(param)])
    return translate(key, { ...always, ...Object.fromEntries(own) })
  }
}

/** The blocks of Hebrew, Arabic and the other scripts that are written from right to left. */
const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u

const FIRST_STRONG_ISOLATE = '\u2068'
const POP_ISOLATE = '\u2069'

function apart(param: MessageParam): MessageParam {
  return typeof param === 'string' && RIGHT_TO_LEFT.test(param)
    ? `${FIRST_STRONG_ISOLATE}${param}${POP_ISOLATE}`
    : param
}

/** The words of one table, whose other languages are not here. */
export function tableTranslator<Key extends string>(
  words: Readonly<Record<Key, MessageText>>,
  language: ClientLanguage,
): Translate<Key> {
  const table: MessageTable = words
  return (key, params = {}) => {
    const text = table[key]
    if (text === undefined) throw new Error(`No words for ${key} in ${language}`)
    return fillIn(typeof text === 'string' ? text : pluralForm(text, language, params), params, language)
  }
}

/** The words of a message that came as data, such as a finding's. */
export function say(translate: Translate, message: Message): string {
  return translate(message.key, message.params)
}

/** Made once, since the many parts of a screen each have translators of their own. */
const plurals = new Map<ClientLanguage, Intl.PluralRules>()

function pluralsOf(language: ClientLanguage): Intl.PluralRules {
  const known = plurals.get(language) ?? new Intl.PluralRules(language)
  plurals.set(language, known)
  return known
}

function pluralForm(
  text: Exclude<MessageText, string>,
  language: ClientLanguage,
  params: Readonly<Record<string, MessageParam>>,
): string {
  return pluralsOf(language).select(Number(params['count'])) === 'one' ? text.one : text.other
}

function fillIn(
  text: string,
  params: Readonly<Record<string, MessageParam>>,
  language: ClientLanguage,
): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const param = params[name]
    if (param === undefined) throw new Error(`Nothing to put into {${name}} of "${text}"`)
    if (typeof param !== 'object') return String(param)
    return 'date' in param ? formatDate(param.date, language) : formatMoney(param, language)
  })
}
