import type { AmountFact } from '../facts/amounts'
import { mayBeOneCurrency } from '../facts/one-currency'
import { type Found, finding, replacement } from '../finding'
import type { CheckContext, DraftText } from '../types'
import type { PlacedParagraph } from './written-sum'

/** "£40.00 less" in the subject is not all there is to pay. */
const A_PART = /\b(?:less|off|discount|deposit|credit|alennus|hyvity|ennakko|rabatt)/

interface Part {
  readonly folded: string
  readonly places: readonly PlacedParagraph[]
}

/**
 * The subject names one sum, the body's total another: a slip of the subject where the body reckons its own, or is
 * that of an invoice of ours, which its PDF settles. Silent where the body names no total, the subject's too, or what was
 * taken off it, and where both are held against what is open.
 */
export function totalDiffers(mail: {
  readonly subject: Part
  readonly body: Part
  readonly context: Pick<CheckContext, 'overtaken'>
  readonly draft: Pick<DraftText, 'invoice'>
  readonly isAnswer: boolean
}): Found[] {
  if (mail.isAnswer || mail.context.overtaken?.sum) return []
  const [inSubject, ...more] = amountsIn(mail.subject).filter(({ amount }) => !amount.isRate)
  if (!inSubject || more.length > 0 || A_PART.test(mail.subject.folded)) return []
  const inBody = amountsIn(mail.body)
  if (inBody.some(({ amount }) => sameSum(amount, inSubject.amount))) return []
  const sum = inBody.reduce((all, { amount }) => all + amount.minor, 0)
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

function amountsIn({ places }: Part) {
  return places.flatMap((place) => place.passage.amounts.map((amount) => ({ amount, place })))
}

function written({
  amount,
  place,
}: {
  readonly amount: AmountFact
  readonly place: PlacedParagraph
}): string {
  return place.passage.plain.slice(amount.start, amount.end)
}

function sameSum(a: AmountFact, b: AmountFact): boolean {
  return a.minor === b.minor && mayBeOneCurrency(a, b)
}

/** "Raised from ₹2,95,000 to ₹3,24,000": the first was the total before. */
function isEarlier({
  amount: { start },
  place,
}: {
  readonly amount: AmountFact
  readonly place: PlacedParagraph
}): boolean {
  return /\bfrom $/.test(place.passage.folded.slice(Math.max(0, start - 6), start))
}

/** €2,460 and €2,640: one sum, with its figures in another order. */
function isTransposed(a: AmountFact, b: AmountFact): boolean {
  const figures = ({ minor }: AmountFact) => [...String(minor)].sort().join('')
  return figures(a) === figures(b)
}

/** "80 litres at €16.50 makes €1,320.00": of two sums, the one that is so many times the other. */
function resultOf<At extends { readonly amount: AmountFact; readonly place: PlacedParagraph }>(
  all: readonly At[],
): At | undefined {
  const [price, result] = all
  if (!price || !result || all.length > 2) return undefined
  const times = result.amount.minor / price.amount.minor
  const before = price.place.passage.folded.slice(0, price.amount.start)
  return times > 1 && new RegExp(`\\b${times}\\b`).test(before) ? result : undefined
}
