import type { AmountFact } from '../facts/amounts'
import type { DateFact } from '../facts/dates'
import type { NumberFact } from '../facts/numbers'
import type { Found } from '../finding'
import { type Ground, sentenceSpan } from '../ground'

/** A passage with the facts in it, and where it stands. */
export interface FactPlace extends Pick<Found, 'where' | 'start'> {
  readonly passage: Ground & {
    readonly amounts: readonly AmountFact[]
    readonly numbers: readonly NumberFact[]
    readonly ibans: readonly unknown[]
    readonly dates: readonly DateFact[]
    readonly dueDays: readonly DateFact[]
  }
}

/** The numbers that can be an invoice's: one to pay with names none. */
export function invoiceNumbers(places: readonly FactPlace[]): { number: NumberFact; place: FactPlace }[] {
  return places.flatMap((place) =>
    place.passage.numbers.filter((number) => !number.isReference).map((number) => ({ number, place })),
  )
}

/** A number without its signs, so that `INV-12` and `inv 12` are the same. */
export function plainForm(number: string): string {
  return number.toLowerCase().replace(/[^a-z0-9]/g, '')
}

/** `#1042` and `INV-1042` name the same invoice. */
export function sameNumber(a: string, b: string): boolean {
  const [first, second] = [plainForm(a), plainForm(b)]
  return first.endsWith(second) || second.endsWith(first)
}

/** True when the sentence around a place names an invoice, and not this one. */
export function namesAnother({ passage }: FactPlace, at: number, own: string): boolean {
  const [from, to] = sentenceSpan(passage, at)
  return passage.numbers.some(
    ({ start, value, isReference }) => start >= from && start < to && !isReference && !sameNumber(value, own),
  )
}
