import type { AmountFact } from './facts/amounts'
import { amountsOf } from './facts/amounts'
import { type DateFact, datesOf } from './facts/dates'
import { type IbanFact, ibansOf } from './facts/ibans'
import { type Letter, letterOf } from './facts/letter'
import { type NumberFact, numbersOf } from './facts/numbers'
import type { Ground, ReadSettings } from './ground'
import type { LanguagePack, Signal } from './languages/language-pack'
import { bookOf, languagesOf } from './languages/languages'
import { hasSignal } from './languages/signal-bits'
import { canonicalText, fold } from './text/canonical-text'
import { coverOf } from './text/cover'
import { readPhrases } from './text/phrases'
import { withoutQuotedHistory } from './text/quoted-history'
import { sentencesOf } from './text/sentences'
import { tokensOf } from './text/tokens'
import type { CheckContext, DraftText } from './types'

/** The subject or the body with all that the rules may ask about it. */
export interface Part extends Ground {
  readonly amounts: readonly AmountFact[]
  readonly numbers: readonly NumberFact[]
  readonly ibans: readonly IbanFact[]
  readonly dates: readonly DateFact[]
  /** The calendar days among them that say when to pay. */
  readonly dueDays: readonly DateFact[]
}

/** The draft as the rules see it. */
export interface Reading extends ReadSettings {
  readonly draft: DraftText
  readonly context: CheckContext
  /** The main language, in which fixes are written. */
  readonly pack: LanguagePack
  readonly parts: readonly [subject: Part, body: Part]
  readonly letter: Letter
  /** False when the caller did not say what is attached. */
  readonly attachmentsKnown: boolean
}

/** The words of the subject or the body. */
type Text = Pick<Ground, 'where' | 'text' | 'plain' | 'folded' | 'tokens'>

/** A mail goes on beyond this only by what it quotes, or by accident; the rest is not read. */
const LONGEST_TEXT = 50_000

/** Reads subject and body once: tokens, phrases, dates, amounts, ids and the shape of the letter. */
export function readDraft(given: Partial<DraftText>, context: CheckContext): Reading {
  const draft: DraftText = {
    ...given,
    subject: given.subject ?? '',
    body: given.body ?? '',
    recipients: given.recipients ?? [],
    attachments: given.attachments ?? [],
  }
  const subject = textOf('subject', draft.subject)
  const body = textOf('body', draft.body)
  const { language = 'auto', today } = context
  const [main, ...others] =
    language === 'auto' ? languagesOf(subject.tokens, body.tokens) : ([language] as const)
  const books = [bookOf(main), ...others.map(bookOf)] as const
  const parts = [readPart(subject, { books, today }), readPart(body, { books, today })] as const
  return {
    draft,
    context,
    today,
    books,
    pack: books[0].pack,
    parts,
    letter: letterOf(parts[1]),
    attachmentsKnown: given.attachments !== undefined,
  }
}

function textOf(where: Text['where'], original: string): Text {
  const text = canonicalText(original.slice(0, LONGEST_TEXT))
  const plain = where === 'body' ? withoutQuotedHistory(text.plain) : text.plain
  const folded = plain === text.plain ? text.folded : fold(plain)
  return { where, text, plain, folded, tokens: tokensOf(folded) }
}

function readPart({ where, text, plain, folded, tokens }: Text, settings: ReadSettings): Part {
  const { hits, endings, bits } = readPhrases(settings.books, tokens)
  const signals = { has: (signal: Signal) => hasSignal(bits, signal) }
  const numerals: number[] = []
  for (let at = 0; at < tokens.length; at += 1) if (tokens[at]?.hasDigit) numerals.push(at)
  const sentences = sentencesOf(plain)
  const ground = { where, text, plain, folded, tokens, numerals, sentences, hits, endings, signals }
  const cover = coverOf(plain.length)
  const ibans = ibansOf(ground)
  for (const iban of ibans) cover.add(iban.start, iban.end)
  const dates = datesOf(ground, settings, cover)
  const amounts = amountsOf(ground, cover)
  const numbers = numbersOf(ground, cover)
  const dueDays = dates.filter((date) => date.kind === 'day' && date.role === 'due')
  return Object.assign(ground, { ibans, dates, dueDays, amounts, numbers })
}
