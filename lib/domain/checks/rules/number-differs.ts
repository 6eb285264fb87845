import type { NumberFact } from '../facts/numbers'
import { type Found, finding, replacement } from '../finding'
import type { Place } from '../reading'
import { type Mail, placed } from '../rule'

/**
 * The subject names one invoice, the body another. Silent when either names several. Nothing is written into the text of
 * an invoice of ours, which its PDF settles.
 */
export function numberDiffers(mail: Mail): Found[] {
  const [{ number: inSubject } = {}, ...moreInSubject] = invoiceNumbers(mail.subject.places)
  if (!inSubject || mail.isAnswer || moreInSubject.length > 0 || REPLACED.test(mail.subject.folded)) return []
  const inBody = new Map(
    invoiceNumbers(mail.body.places).map((found) => [plainForm(found.number.value), found] as const),
  )
  const [only] = inBody.values()
  if (!only || inBody.size > 1 || sameNumber(inSubject.value, only.number.value)) return []
  const { start, end, value } = only.number
  if (REPLACED.test(only.place.passage.folded.slice(Math.max(0, start - REPLACED_REACH), start))) return []
  const span = [start, end] as const
  const params = { first: inSubject.value, second: value }
  const fixes = mail.draft.invoice ? [] : [replacement('same', span, inSubject.value)]
  return [placed(finding('consistency.number', 'error', span, params, fixes), only.place)]
}

/**
 * "Corrected invoice 204-B (replaces 204)" and "Credit note 431H", of invoice 431, name two, and mean it; "Osalasku 2" is
 * the second of several.
 */
const REPLACED =
  /\b(?:osalasku \d\b|correct|replac|instead of|korvaa|korjat|ersätt|rätta|[ck]redit|hyvit[yä])/

/** How far before a number it may be said that another replaces it, in letters. */
const REPLACED_REACH = 40

/** The numbers that can be an invoice's: one to pay with names none. */
export function invoiceNumbers(places: readonly Place[]): { number: NumberFact; place: Place }[] {
  return places.flatMap((place) =>
    place.passage.numbers.filter((number) => !number.isReference).map((number) => ({ number, place })),
  )
}

/** A number without its signs, so that `INV-12` and `inv 12` are the same. */
export function plainForm(number: string): string {
  return number.toLowerCase().replace(/[^a-z0-9]/g, '')
}

/** `#1042` and `INV-1042` name the same invoice. */
function sameNumber(a: string, b: string): boolean {
  const [first, second] = [plainForm(a), plainForm(b)]
  return first.endsWith(second) || second.endsWith(first)
}
