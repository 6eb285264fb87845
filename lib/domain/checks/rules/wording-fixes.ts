import { replacement } from '../finding'
import { anyWithin, capitalised, endsAt, sentenceSpan, startsSentence } from '../ground'
import { PLACED } from '../languages/signal-bits'
import type { WordingRule } from '../languages/wording-rules'
import { holdsFacts, type Passage, type Place } from '../reading'
import type { Mail } from '../rule'
import type { PhraseMatch } from '../text/phrases'
import type { Fix, Severity, Span } from '../types'

/**
 * What to do about a phrase: plain words in its place, or without it, or the whole sentence said calmly or left out. A threat
 * after "or" is cut off there, so that the request before it stays. Who is not sure that a sentence hurts leaves it to the person.
 */
export function rewriteFixes(
  mail: Mail,
  part: Passage,
  where: Place['where'],
  hit: PhraseMatch,
  { rewrite }: WordingRule,
  severity: Severity,
): Fix[] {
  const span = [hit.start, hit.end] as const
  const plain = plainOf(part, hit)
  const { book } = hit.phrase
  if (plain !== undefined)
    return plain.startsWith('~') ? [] : [phraseFix(mail, part, where, hit, span, plain)]
  // What it says instead speaks of an invoice to pay.
  if (rewrite === undefined || mail.stage === 'other') return []
  const cut = threatAfterOr(part, hit)
  if (cut) return [removal(part, cut)]
  const sentence = trimmedSentence(part, span)
  if (holdsFacts(part, sentence)) return []
  const mode = severity === 'error' ? 'safe' : 'choice'
  // An invoice that is just being sent is not “still open”.
  if (rewrite === 'open' && mail.stage === 'invoice') return [removal(part, sentence, mode)]
  return [replacement('rewrite', sentence, filled(mail, where, hit, book.pack.write[rewrite]), mode)]
}

/** What to write instead; of as many forms as the phrase has of a word, the one of the form that was written. */
export function plainOf({ tokens }: Passage, { phrase, first, last }: PhraseMatch): string | undefined {
  const forms = phrase.plain?.split('|') ?? []
  const element = phrase.elements.find(({ words }) => words.length === forms.length)
  if (forms.length < 2 || !element) return phrase.plain
  for (let at = first; at <= last; at += 1) {
    const form = forms[element.words.indexOf(tokens[at]?.word ?? '')]
    if (form !== undefined) return form
  }
  return forms[0]
}

function phraseFix(
  mail: Mail,
  part: Passage,
  where: Place['where'],
  hit: PhraseMatch,
  span: Span,
  plain: string,
): Fix {
  const dated = anyWithin(part.dueDays, sentenceSpan(part, span[0]))
  if (plain === '-' || (dated && plain.includes('{by}'))) return removal(part, span)
  const text = filled(mail, where, hit, plain)
  return replacement('plain', span, startsSentence(part, span[0]) ? capitalised(text) : text, 'safe')
}

function filled(mail: Mail, where: Place['where'], hit: PhraseMatch, text: string): string {
  const { write } = hit.phrase.book.pack
  const day = mail.proposedDay
  const number = mail.places.find(({ passage }) => passage.numbers.length > 0)?.passage.numbers[0]?.value
  return text
    .replace('{by}', write.by(day))
    .replace('{date}', write.date(day))
    .replace('{open}', write.stillOpen(where === 'body' ? number : undefined))
}

/** Takes words out together with a space or comma that would be left over. */
function removal(part: Passage, [start, end]: Span, mode: Fix['mode'] = 'safe'): Fix {
  const { plain } = part
  let from = start
  let to = end
  let text = ''
  if (startsSentence(part, start)) {
    to += /^[, ]{1,2}/.exec(plain.slice(end, end + 2))?.[0].length ?? 0
    const next = plain.charAt(to)
    if (next !== next.toUpperCase()) {
      text = next.toUpperCase()
      to += 1
    }
  }
  if (to === end && text === '')
    from -= /,? $/.exec(plain.slice(Math.max(0, start - 2), start))?.[0].length ?? 0
  return {
    id: 'remove',
    label: { key: 'fix.remove', params: { phrase: plain.slice(start, end).trim() } },
    edits: [{ span: [from, to], text }],
    mode,
  }
}

/** From "or" to the end of the sentence, when something is asked before it and nothing is told after. */
function threatAfterOr(part: Passage, hit: PhraseMatch): Span | undefined {
  const { tokens, plain } = part
  const [start, end] = sentenceSpan(part, hit.start)
  for (let at = hit.first; at >= 1; at -= 1) {
    const token = tokens[at]
    if (!token || token.start < start || (tokens[at - 1]?.start ?? 0) < start) return undefined
    if (!endsAt(part, at, PLACED.orElse) || endsAt(part, at - 1, PLACED.orElse)) continue
    let stop = end
    while (stop > start && /[\s.!?]/.test(plain.charAt(stop - 1))) stop -= 1
    const from = tokens[at - 1]?.end ?? token.start
    const span: Span = [from, Math.max(stop, token.end)]
    return holdsFacts(part, span) ? undefined : span
  }
  return undefined
}

function trimmedSentence(part: Passage, span: Span): Span {
  const [start, end] = sentenceSpan(part, span[0])
  const sentence = part.plain.slice(start, end)
  const lead = sentence.length - sentence.trimStart().length
  return [start + lead, start + sentence.trimEnd().length]
}
