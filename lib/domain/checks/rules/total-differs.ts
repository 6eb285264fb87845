import type { AmountFact } from '../facts/amounts'
import { type Found, finding, type Mail, replacement } from '../rule'

/** The subject names one sum, the body's total another. Silent where the body names no total, or the subject's too. */
export function totalDiffers(mail: Mail): Found[] {
  const [subject, body] = mail.parts
  const [inSubject, ...more] = subject.amounts.filter((amount) => !amount.isRate)
  if (!inSubject || more.length > 0 || body.amounts.some((amount) => sameSum(amount, inSubject))) return []
  const totals = body.amounts.filter((amount) => amount.isTotal && !amount.isRate)
  const only = totals[0] ?? (body.amounts.length === 1 ? body.amounts[0] : undefined)
  if (!only || only.isRate || totals.some((amount) => amount.minor !== only.minor)) return []
  const second = body.plain.slice(only.start, only.end)
  const first = subject.plain.slice(inSubject.start, inSubject.end)
  const span = [only.start, only.end] as const
  return [
    finding('consistency.total', 'error', 'body', span, { first, second }, [
      replacement('same', span, first),
    ]),
  ]
}

function sameSum(a: AmountFact, b: AmountFact): boolean {
  return (
    a.minor === b.minor && (a.currency === undefined || b.currency === undefined || a.currency === b.currency)
  )
}
