import type { AmountFact } from '../facts/amounts'
import { isStatement } from '../facts/mail-shape'
import { mayBeOneCurrency } from '../facts/one-currency'
import { type Found, finding, placed, replacement } from '../finding'
import { hasWithin, sentenceSpan } from '../ground'
import { PLACED } from '../languages/signal-bits'
import { tokenAt } from '../text/tokens'
import type { CheckContext, DraftText, Stage } from '../types'
import { OF_SOMETHING_ELSE } from './against-invoice'
import { type FactPlace, invoiceNumbers, plainForm } from './invoice-numbers'

/** "£40.00 less" in the subject is not all there is to pay. */
const A_PART = /\b(?:less|off|discount|deposit|credit|alennus|hyvity|ennakko|rabatt)/

interface Part {
  readonly folded: string
  readonly places: readonly FactPlace[]
}

interface TotalledMail {
  readonly subject: Part
  readonly body: Part
  readonly context: Pick<CheckContext, 'overtaken'>
  readonly draft: Pick<DraftText, 'invoice'>
  readonly isAnswer: boolean
  readonly stage: Stage
}

/**
 * The subject names one sum, the body's total another: a slip of the subject where the body reckons its own, or is
 * that of an invoice of ours, which its PDF settles. Silent where the body names no total, the subject's too, or what was
 * taken off it, and where both are held against what is open.
 */
export function totalDiffers(mail: TotalledMail): Found[] {
  const found = ofSubject(mail)
  if (found.length > 0) return found
  if (mail.stage !== 'invoice' || mail.context.overtaken?.sum || isOfSeveral(mail)) return []
  const asked = ofBody(mail.body)
  return asked.length > 0 ? asked : ofFigures(mail.body)
}

function isOfSeveral({ subject, body }: TotalledMail): boolean {
  const numbers = invoiceNumbers(body.places).map(({ number }) => plainForm(number.value))
  return isStatement({ subject }) || new Set(numbers).size > 1
}

function ofSubject(mail: TotalledMail): Found[] {
  if (mail.isAnswer || mail.context.overtaken?.sum) return []
  const [inSubject, ...more] = amountsIn(mail.subject).filter(({ amount }) => !amount.isRate)
  if (!inSubject || more.length > 0 || A_PART.test(mail.subject.folded)) return []
  const inBody = amountsIn(mail.body)
  if (inBody.some(({ amount }) => sameSum(amount, inSubject.amount))) return []
  const sum = minorOf(inBody)
  const totals = inBody.filter((at) => at.amount.label === 'total' && !at.amount.isRate && !isEarlier(at))
  const result = inBody.find(({ amount }) => 2 * amount.minor === sum) ?? resultOf(inBody)
  const only =
    totals.find((total) => total === result) ??
    totals[0] ??
    inBody.find(({ amount }) => inBody.length === 1 || isTransposed(amount, inSubject.amount)) ??
    result
  if (!only || only.amount.isRate) return []
  if (only !== result && totals.some(({ amount }) => amount.minor !== only.amount.minor)) return []
  const figures = /\d[\d.,' ]*\d|\d/.exec(written(inSubject))?.[0] ?? ''
  if (figures.length > 3 && mail.body.folded.includes(figures)) return []
  const off = inSubject.amount.minor - only.amount.minor
  if (inBody.some(({ amount }) => amount.minor === off && mayBeOneCurrency(amount, only.amount))) return []
  const second = written(only)
  const first = written(inSubject)
  const [wrong, right] = result === only || mail.draft.invoice ? [inSubject, second] : [only, first]
  const span = [wrong.amount.start, wrong.amount.end] as const
  const fixes = [replacement('same', span, right)]
  const { where, start } = wrong.place
  return [{ ...finding('consistency.total', 'error', span, { first, second }, fixes), where, start }]
}

/**
 * Two sums that are each called all there is to pay, and nothing in the mail that explains the one by the other: no sum
 * between them or as large as the difference, no share, no several of the smaller, no word of something else.
 */
function ofBody(body: Part): Found[] {
  const all = amountsIn(body)
  const asked = all.filter(isAsked)
  const [first] = asked
  const second = asked.find(({ amount }) => first && amount.minor !== first.amount.minor)
  if (!first || !second || !mayBeOneCurrency(first.amount, second.amount)) return []
  const pair = [first, second]
  const [less = 0, more = 0] = pair.map(({ amount }) => amount.minor).sort((a, b) => a - b)
  const isOneOf = ({ minor }: AmountFact) => minor === less || minor === more
  if (asked.some(({ amount }) => !isOneOf(amount)) || more % less === 0) return []
  const between = all
    .slice(all.indexOf(first) + 1, all.indexOf(second))
    .filter(({ amount }) => !isOneOf(amount))
  // Below the first may stand the lines that come to the second.
  if (between.length > 0 && minorOf(between) !== second.amount.minor) return []
  if (all.some(({ amount }) => Math.abs(amount.minor - (more - less)) <= 1)) return []
  const shares = [...body.folded.matchAll(/(\d+(?:[.,]\d+)?) ?(?:%|p(?:er|ro)[ cs])/g)]
  const isShare = (percent: number) =>
    [more - less * (1 + percent / 100), less - more * (1 - percent / 100)].some((off) => Math.abs(off) < 2)
  if (shares.some(([, percent = '']) => isShare(Number(percent.replace(',', '.'))))) return []
  if (pair.some(isOfSomethingElse)) return []
  if (all.some((at) => at !== second && sentenceOf(at) === sentenceOf(second))) return []
  return [contradiction(first, second)]
}

/** "Cake: £165. So that's £156 please": all the sums of a mail are two, of the same figures in another order. */
function ofFigures(body: Part): Found[] {
  const all = amountsIn(body)
  const [first] = all
  const second = all.find(({ amount }) => first && amount.minor !== first.amount.minor)
  if (!first || !second || sentenceOf(first) === sentenceOf(second)) return []
  const isEither = ({ amount }: At) => [first, second].some((one) => sameSum(one.amount, amount))
  if (!all.every((at) => isEither(at) && !at.amount.isRate && at.amount.label !== 'vat')) return []
  if (first.amount.minor < 10_000 || !isTransposed(first.amount, second.amount)) return []
  return isOfSomethingElse(first) || isOfSomethingElse(second) ? [] : [contradiction(first, second)]
}

function contradiction(first: At, second: At): Found {
  const params = { first: written(first), second: written(second) }
  const span = [second.amount.start, second.amount.end] as const
  const fixes = [replacement('same', span, params.first)]
  return placed(finding('consistency.total', 'warning', span, params, fixes), second.place)
}

/** "In total €450", "please pay €450", "€450 in all". */
function isAsked({ amount: { start, end, isRate, isBare, label, currency }, place }: At): boolean {
  const { folded } = place.passage
  if (isRate || isBare || currency === undefined || label === 'vat' || label === 'net') return false
  return (
    ASKED.test(folded.slice(Math.max(0, start - ASKED_REACH), start)) ||
    /^ (?:in total|altogether|in all|yhteensä|totalt)\b/.test(folded.slice(end, end + 12))
  )
}

const ASKED =
  /(?<![a-zåäö])(?:(?:(?:in|grand|invoice) |(?<!sub ?))total|total (?:amount|sum|price)|(?:total|amount|balance|sum) (?:due|to pay|payable)|all in|altogether|invoice (?:[\w#/-]{1,15} )?(?:is|for|of)|please (?:pay|transfer|send|remit|wire)|to pay|yhteensä|yht\.?|loppusumma|kokonaissumma|summa|maksettava(?:a|na)?|maksat(?:te)?han|lasku(?: \S{1,15})?|att betala|totalt|summa|betala(?: gärna)?)(?: (?:is|on|it|comes to|of|for|makes|us|me|the|är))*[:.,]? ?$/
const ASKED_REACH = 60

function isOfSomethingElse({ amount, place: { passage } }: At): boolean {
  const [from, to] = sentenceSpan(passage, amount.start)
  const words = passage.folded.slice(from, to)
  const tokens = [tokenAt(passage.tokens, from - 1) + 1, tokenAt(passage.tokens, to - 1)] as const
  return OF_SOMETHING_ELSE.test(words) || OTHERWISE.test(words) || hasWithin(passage, tokens, PLACED.parts)
}

/** "From January the total is €540", "or €540 with the album", "it was €540". */
const OTHERWISE =
  /(?<![a-zåäö])(?:(?:if|or|jos|tai|om|ny)\b|from (?:\d|jan|now)|whole|contract|project|year|so far|to date|new|old|earlier|was|were|wrong|correct|instead|minus|less|would|fee|interest|share|vat\b|tax|koko|urak|vuo[ds]|tähän|omavast|uu[sd]|vanha|aiem|oli|väär|korja|olisi|korko|kulu|osuu|alv|vero|eller|från|var|moms)/

function sentenceOf({ amount, place: { start, passage } }: At): number {
  return start + sentenceSpan(passage, amount.start)[0]
}

interface At {
  readonly amount: AmountFact
  readonly place: FactPlace
}

function amountsIn({ places }: Part): At[] {
  return places.flatMap((place) => place.passage.amounts.map((amount) => ({ amount, place })))
}

function minorOf(all: readonly At[]): number {
  return all.reduce((sum, { amount }) => sum + amount.minor, 0)
}

function written({ amount, place }: At): string {
  return place.passage.plain.slice(amount.start, amount.end)
}

function sameSum(a: AmountFact, b: AmountFact): boolean {
  return a.minor === b.minor && mayBeOneCurrency(a, b)
}

/** "Raised from ₹2,95,000 to ₹3,24,000": the first was the total before. */
function isEarlier({ amount: { start }, place }: At): boolean {
  return /\bfrom $/.test(place.passage.folded.slice(Math.max(0, start - 6), start))
}

/** €2,460 and €2,640: one sum, with its figures in another order. */
function isTransposed(a: AmountFact, b: AmountFact): boolean {
  const figures = ({ minor }: AmountFact) => [...String(minor)].sort().join('')
  return figures(a) === figures(b)
}

/** "80 litres at €16.50 makes €1,320.00": of two sums, the one that is so many times the other. */
function resultOf(all: readonly At[]): At | undefined {
  const [price, result] = all
  if (!price || !result || all.length > 2) return undefined
  const times = result.amount.minor / price.amount.minor
  const before = price.place.passage.folded.slice(0, price.amount.start)
  return times > 1 && new RegExp(`\\b${times}\\b`).test(before) ? result : undefined
}
