import { endsAt, type Ground } from './ground'
import { PLACED } from './languages/signal-bits'
import { lineBefore } from './text/line-before'
import type { PhraseMatch } from './text/phrases'
import { isCapital } from './text/tokens'

/** How far before a phrase its negation may stand, in tokens. */
const NEGATION_REACH = 5
/** How far before a phrase whoever said it may stand. */
const REPORT_REACH = 7
/** Longer quotations than this are not the quotation of a word or a sentence. */
const LONGEST_QUOTATION = 300

/** True for words that are not meant so: negated, quoted, reported, part of a firm's name, what was done for a sum, or put off until a talk. */
export function isGuarded(part: Ground, hit: PhraseMatch): boolean {
  return (
    (!mayBeNegated(hit) && isNegated(part, hit)) ||
    isReported(part, hit.first) ||
    isQuoted(part.plain, hit.start, hit.end) ||
    isName(part, hit) ||
    // "If money is tight right now" presses nobody.
    part.folded.slice(0, hit.start).endsWith('tight ') ||
    (!isCost(hit) && IS_CALM.test(part.plain.slice(hit.end, hit.end + LONGEST_ROW)))
  )
}

/** "Sundries    £60.00": a row of a bill is where a cost that nobody agreed to stands. */
function isCost({ phrase }: PhraseMatch): boolean {
  return /^surprise/.test(phrase.meaning.wording ?? '')
}

/** "We do not utilise" is no plainer than "we utilise", and "I have not heard a word" is no kinder for its "not". */
function mayBeNegated({ phrase }: PhraseMatch): boolean {
  return /^jargon|\.(?:mild|plea|moral|sarcasm)$/.test(phrase.meaning.wording ?? '')
}

/** "We will not take legal action", but not "if you do not pay we will" nor "will not hesitate to". */
function isNegated(part: Ground, hit: PhraseMatch): boolean {
  if (endsAt(part, hit.first, PLACED.negationEnd)) return false
  for (let at = hit.first - 1; at >= hit.first - NEGATION_REACH; at -= 1) {
    if (part.tokens[at + 1]?.breakBefore || endsAt(part, at, PLACED.negationEnd)) return false
    if (endsAt(part, at, PLACED.negation)) return true
  }
  return false
}

/** "You wrote that you cannot accept this", also where a comma stands before the "that"; a play may say it, too. */
export function isReported(part: Ground, first: number): boolean {
  for (let at = first - 1; at >= first - REPORT_REACH; at -= 1) {
    const next = part.tokens[at + 1]
    const goesOn =
      next?.commaBefore &&
      (isLoud(part, at) || (endsAt(part, at + 1, PLACED.clause) && !endsAt(part, at + 1, PLACED.negationEnd)))
    if (next?.breakBefore && !goesOn) return false
    if (endsAt(part, at, PLACED.reported)) return true
  }
  return false
}

/** The token and the next are in capitals, as what somebody shouts: "he shouts PAY UP, YOU CROOK". */
function isLoud({ plain, tokens }: Ground, at: number): boolean {
  const words = plain.slice(tokens[at]?.start, tokens[at + 1]?.end)
  return words === words.toUpperCase()
}

const LONGEST_ROW = 100
/**
 * What follows words that are not meant so: "Debt collection, 2 letters    €40.00", within a row of a table; and what is
 * put off until a talk, "perintään vasta, kun olemme puhuneet"; and "you owe me nothing".
 */
const IS_CALM =
  /^[^\n!?]*(?: {2}|\t|\.{3,}) *[€£$]? ?\d[\d., ]*(?:€|EUR|kr)?[ \t]*(?:\n|$)|^ vasta.*(?:puhu|kesku)|^ nothing\b/

/** True for words that stand within quotation marks in their line. */
export function isQuoted(plain: string, start: number, end: number): boolean {
  const line = lineBefore(plain, start, LONGEST_QUOTATION)
  const [restOfLine = ''] = plain.slice(end, end + LONGEST_QUOTATION).split('\n', 1)
  const curly = /[“„«][^”»]*$/.test(line) && /[”»“]/.test(restOfLine)
  // The same mark opens and closes: an odd number of them leaves one open.
  return curly || ['"', '”'].some((mark) => line.split(mark).length % 2 === 0 && restOfLine.includes(mark))
}

/** "Final Notice Ltd", and titles: "Viimeinen varoitus -näytelmä", "näytelmän Viimeinen varoitus valot". */
function isName(part: Ground, { phrase, start, end, last }: PhraseMatch): boolean {
  const { plain } = part
  if (!isCapital(plain.charAt(start))) return false
  if (endsAt(part, last + 1, PLACED.beforeName)) return true
  if (!/^tone/.test(phrase.meaning.wording ?? '')) return false
  return (
    / -[a-zåäö]/.test(plain.slice(end, end + 3)) ||
    isTitle(plain, start, end) ||
    isInCapitals(plain, start, end)
  )
}

/** "Last Chance exhibition": each of its words begins with a capital, and goes on in small letters; not so "Kehotamme Teitä". */
function isInCapitals(plain: string, start: number, end: number): boolean {
  return /^[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]+(?: (?!Te|Si|You)[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]+)+$/.test(plain.slice(start, end))
}

/** A first letter in capitals amid a sentence, unless it is that of a polite "Te" or "Sinä". */
function isTitle(plain: string, start: number, end: number): boolean {
  // "Invoice 12: Shame and debt", "the course Ulosotto": what it is for has a name.
  if (
    /(?:\d:|kurssi|koulutus|luento|jakso|kappale|course) $/.test(plain.slice(Math.max(0, start - 9), start))
  )
    return true
  return (
    /[a-zåäö] $/.test(plain.slice(Math.max(0, start - 2), start)) &&
    /^(?!Te|Si|You)\S[a-zåäö]+ [a-zåäö]/.test(plain.slice(start, end))
  )
}
