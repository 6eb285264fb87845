import type { PaymentTerm } from './payment-term'

/** The terms to choose from for an invoice. */
export const USUAL_TERMS: readonly PaymentTerm[] = [
  { kind: 'days', days: 7 },
  { kind: 'days', days: 14 },
  { kind: 'days', days: 21 },
  { kind: 'days', days: 30 },
  { kind: 'endOfMonth', months: 0 },
  { kind: 'endOfMonth', months: 1 },
]

/** Those of a client: their own days to pay on as well. */
export const CLIENT_TERMS: readonly PaymentTerm[] = [
  ...USUAL_TERMS,
  { kind: 'days', days: 45 },
  { kind: 'days', days: 60 },
  { kind: 'endOfMonth', months: 0, days: 30 },
  ...[1, 5, 10, 15, 20, 25].map((day) => ({ kind: 'dayOfMonth' as const, day })),
]

/** A key for a term: the same for the same term, whether or not it moves to a business day. */
export function keyOfTerm(term: PaymentTerm): string {
  switch (term.kind) {
    case 'days':
      return `days ${term.days}`
    case 'endOfMonth':
      return `endOfMonth ${term.months} ${term.days ?? 0}`
    case 'dayOfMonth':
      return `dayOfMonth ${term.day}`
    case 'date':
      return 'date'
  }
}

/** Each term once; a fixed date is a date of one's own. */
export function distinctTerms(terms: readonly PaymentTerm[]): readonly PaymentTerm[] {
  const byKey = new Map(terms.filter(({ kind }) => kind !== 'date').map((term) => [keyOfTerm(term), term]))
  return [...byKey.values()]
}
