import { endsAt, type Ground, hasWithin, sentenceSpan } from '../ground'
import { PLACED } from '../languages/signal-bits'
import { tokenAt } from '../text/tokens'
import type { Span } from '../types'
import { namesLocalAccount } from './accounts'

/**
 * What a date is in the mail. `due`: when to pay. `wasDue`: the due date that has passed, as a reminder names it.
 * `issued`: the invoice's own date. `other`: named as another date, such as that of the work. `maybe`: the paragraph asks
 * to pay, and nothing says that the time is another's. `none`: the text does not say.
 */
export type DateRole = 'due' | 'wasDue' | 'issued' | 'other' | 'maybe' | 'none'

/** How far a cue may stand before its date, in tokens. */
const REACH = 8
/** Longer clauses and sentences than these are lists or noise, in tokens either way. */
const CLAUSE_REACH = 30
const SENTENCE_REACH = 60
/** "Let me have it by Monday, to NL50 …": an account speaks of paying, too. */
const IBAN = /\b[a-z]{2}\d{2}(?: ?[a-z0-9]{4}){2}/
/** What stands before the cue in "€200.00 by 4 December". */
const SUM_BEFORE =
  /(?:(?:[€£$₦₹¥]|\b(?:eur|usd|gbp|chf|sek)) ?\d[\d.,']*|\d ?(?:[€£$]|eur(?:oa|os?)?|kr|usd|gbp|chf))[ ,:–-]{1,3}$/
const LONGEST_SUM = 16
/** "Please pay, as soon as possible": so many more words still belong to the clause before. */
const AFTERTHOUGHT = 2

/** What the date between two offsets is: by the nearest cue before it in its sentence, or one right after it. */
export function roleOf(ground: Ground, start: number, end: number): DateRole {
  const { tokens, plain } = ground
  const first = tokenAt(tokens, start)
  const [sentenceStart] = sentenceSpan(ground, start)
  for (let at = first - 1; at >= Math.max(0, first - REACH); at -= 1) {
    const token = tokens[at]
    if (!token) break
    if (token.start < sentenceStart && !isLabelAbove(plain, token.end, start)) break
    // "Due on 7 December, and we meet on the 9th": the cue is that of the day before the comma.
    if (token.hasDigit && tokens[at + 1]?.commaBefore && at + 1 < first) break
    if (!ground.endings[at]) continue
    if (endsAt(ground, at, PLACED.notDue)) return endsAt(ground, at, PLACED.issued) ? 'issued' : 'other'
    if (endsAt(ground, at, PLACED.dueWas)) return 'wasDue'
    if (endsAt(ground, at, PLACED.due)) return 'due'
    // "Maksa 20.11. mennessä, niin tuon lihat 28.11.": the cue follows its own day.
    if (endsAt(ground, at, PLACED.byAfter) && tokens[at - 1]?.hasDigit) break
    if (endsAt(ground, at, PLACED.by))
      return isAboutPaying(ground, first, first, 'sentence') || followsSum(ground, at) ? 'due' : 'other'
  }
  const last = tokenAt(tokens, end - 1)
  for (let at = last + 1; at <= last + 3; at += 1) {
    if (endsAt(ground, at, PLACED.byAfter) && /[ \n]/.test(plain.charAt(end))) {
      return isAboutPaying(ground, first, last, 'sentence') ? 'due' : 'other'
    }
  }
  return 'none'
}

/** "€200.00 by 4 December": a part of what there is to pay, and its day. */
function followsSum({ folded, tokens }: Ground, by: number): boolean {
  const start = tokens[by]?.start ?? 0
  return SUM_BEFORE.test(folded.slice(Math.max(0, start - LONGEST_SUM), start))
}

/** A label on the line above, such as `Due date` over its date. */
function isLabelAbove(plain: string, labelEnd: number, dateStart: number): boolean {
  return /^[:\s*|_-]{1,12}$/.test(plain.slice(labelEnd, dateStart))
}

/**
 * How near the words of paying must be: a word that asks to pay in the clause itself, any word of invoices and
 * payments in the clause, or one anywhere in the sentence.
 */
export type Nearness = 'asksInClause' | 'clause' | 'sentence'

/** True when the words around speak of paying rather than of answering or meeting. */
export function isAboutPaying(ground: Ground, first: number, last: number, nearness: Nearness): boolean {
  const clause = clauseOf(ground, first, last)
  if (hasWithin(ground, clause, PLACED.reply)) return false
  const sentence = sentenceSpan(ground, ground.tokens[first]?.start ?? 0)
  if (nearness === 'sentence') {
    const from = Math.max(tokenAt(ground.tokens, sentence[0] - 1) + 1, first - SENTENCE_REACH)
    const to = Math.min(tokenAt(ground.tokens, sentence[1] - 1), last + SENTENCE_REACH)
    return hasWithin(ground, [from, to], PLACED.pay) || namesAccount(ground.folded.slice(...sentence))
  }
  const wanted = nearness === 'asksInClause' ? PLACED.asksToPay : PLACED.pay
  if (hasWithin(ground, clause, wanted) || leadsToPaying(ground, clause, sentence)) return true
  let before = clause[0] - 1
  // A sum in brackets parts no clauses.
  while (ground.tokens[before]?.isNumber) before -= 1
  if ((ground.tokens[before]?.start ?? -1) < sentence[0] || clause[1] - last > AFTERTHOUGHT) return false
  const earlier = clauseOf(ground, before, before)
  return !hasWithin(ground, earlier, PLACED.reply) && hasWithin(ground, earlier, wanted)
}

/** True when the paragraph asks to pay or names the account, and the words around speak of nothing else. */
export function mayBeAboutPaying(ground: Ground, first: number, last: number): boolean {
  return (
    (asksToPay(ground) || namesAccount(ground.folded)) &&
    !hasWithin(ground, clauseOf(ground, first, last), PLACED.reply)
  )
}

function namesAccount(folded: string): boolean {
  return IBAN.test(folded) || namesLocalAccount(folded)
}

function asksToPay({ bits }: Ground): boolean {
  return (bits[0] & PLACED.asksToPay) !== 0
}

/** "As soon as you can, please pay": what stands first belongs to the clause after it. */
function leadsToPaying(ground: Ground, [from, to]: readonly [number, number], [start, end]: Span): boolean {
  const { tokens } = ground
  const after = tokens[to + 1]
  if ((tokens[from - 1]?.start ?? -1) >= start || !after || after.start >= end) return false
  const next = clauseOf(ground, to + 1, to + 1)
  return !hasWithin(ground, next, PLACED.reply) && hasWithin(ground, next, PLACED.asksToPay)
}

/** True when punctuation parts the token from the one before; in "40,00 €" none does. */
function isApart({ tokens, plain }: Ground, at: number): boolean {
  const token = tokens[at]
  if (!token?.breakBefore) return false
  return !/^(?:[.,]| ?[€£$] ?)$/.test(plain.slice(tokens[at - 1]?.end, token.start))
}

/** First and last token of the clause around the tokens: up to punctuation or a word such as "if". */
function clauseOf(ground: Ground, first: number, last: number): readonly [number, number] {
  const { tokens } = ground
  const [start, end] = sentenceSpan(ground, tokens[first]?.start ?? 0)
  let from = first
  while (from > Math.max(0, first - CLAUSE_REACH) && !isApart(ground, from)) {
    const before = tokens[from - 1]
    if (!before || before.start < start || endsAt(ground, from - 1, PLACED.clause)) break
    from -= 1
  }
  let to = last
  while (to + 1 < Math.min(tokens.length, last + CLAUSE_REACH)) {
    const next = tokens[to + 1]
    if (!next || next.start >= end || isApart(ground, to + 1) || endsAt(ground, to + 1, PLACED.clause)) break
    to += 1
  }
  return [from, to]
}
