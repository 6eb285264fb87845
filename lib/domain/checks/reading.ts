import type { PlainDate } from '../calendar/plain-date'
import type { Language } from '../party/party'
import type { AmountFact } from './facts/amounts'
import { amountsOf } from './facts/amounts'
import { type DateFact, datesOf } from './facts/dates'
import { type IbanFact, ibansOf } from './facts/ibans'
import { type Letter, letterOf } from './facts/letter'
import { type NumberFact, numbersOf } from './facts/numbers'
import type { Ground, ReadSettings } from './ground'
import type { Signal } from './languages/language-pack'
import { type CompiledPack, compiledPack, languagesOf } from './languages/languages'
import { type CanonicalText, canonicalText, fold } from './text/canonical-text'
import { coverOf } from './text/cover'
import { matchPhrases } from './text/phrases'
import { withoutQuotedHistory } from './text/quoted-history'
import { sentencesOf } from './text/sentences'
import { type Token, tokensOf } from './text/tokens'
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
export interface Reading {
  readonly draft: DraftText
  readonly context: CheckContext
  readonly today: PlainDate
  readonly language: Language
  readonly main: CompiledPack
  readonly parts: readonly [subject: Part, body: Part]
  readonly letter: Letter
  /** False when the caller did not say what is attached. */
  readonly attachmentsKnown: boolean
}

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
  const subject = canonicalText(draft.subject.slice(0, LONGEST_TEXT))
  const body = canonicalText(draft.body.slice(0, LONGEST_TEXT))
  const ownBody = withoutQuotedHistory(body.plain)
  const subjectTokens = tokensOf(subject.folded)
  const bodyFolded = ownBody === body.plain ? body.folded : fold(ownBody)
  const bodyTokens = tokensOf(bodyFolded)
  const wanted = context.language
  const languages =
    wanted === undefined || wanted === 'auto'
      ? languagesOf([...subjectTokens, ...bodyTokens])
      : ([wanted] as const)
  const packs = languages.map(compiledPack)
  const main = compiledPack(languages[0])
  const settings = { packs, main, today: context.today }
  const parts = [
    readPart('subject', subject, subject.plain, subject.folded, subjectTokens, settings),
    readPart('body', body, ownBody, bodyFolded, bodyTokens, settings),
  ] as const
  return {
    draft,
    context,
    today: context.today,
    language: main.pack.id,
    main,
    parts,
    letter: letterOf(parts[1]),
    attachmentsKnown: given.attachments !== undefined,
  }
}

function readPart(
  where: Part['where'],
  text: CanonicalText,
  plain: string,
  folded: string,
  tokens: readonly Token[],
  settings: ReadSettings,
): Part {
  const hits = settings.packs.flatMap((language) => matchPhrases(language.phrases, tokens))
  const ending: (Set<Signal> | undefined)[] = new Array(tokens.length)
  const signals = new Set<Signal>()
  for (const { payload, last } of hits) {
    if (payload.kind !== 'signal') continue
    signals.add(payload.signal)
    const here = ending[last]
    if (here) here.add(payload.signal)
    else ending[last] = new Set([payload.signal])
  }
  const signalsEndingAt = { get: (token: number) => ending[token] }
  const ground: Ground = {
    where,
    text,
    plain,
    folded,
    tokens,
    sentences: sentencesOf(plain),
    hits,
    signalsEndingAt,
    signals,
  }
  const cover = coverOf(plain.length)
  const ibans = ibansOf(ground)
  for (const iban of ibans) cover.add(iban.start, iban.end)
  const dates = datesOf(ground, settings, cover)
  const amounts = amountsOf(ground, cover)
  const numbers = numbersOf(ground, cover)
  const dueDays = dates.filter((date) => date.kind === 'day' && date.role === 'due')
  return { ...ground, ibans, dates, dueDays, amounts, numbers }
}
