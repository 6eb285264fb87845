import { type Found, finding, placed, replacement } from '../finding'
import type { DraftText } from '../types'
import { type FactPlace, invoiceNumbers, plainForm, sameNumber } from './invoice-numbers'

interface Part {
  readonly folded: string
  readonly places: readonly FactPlace[]
}

/**
 * The subject names one invoice, the body another. Silent when either names several. Nothing is written into the text of
 * an invoice of ours, which its PDF settles.
 */
export function numberDiffers(mail: {
  readonly subject: Part
  readonly body: Part
  readonly draft: Pick<DraftText, 'invoice'>
  readonly isAnswer: boolean
}): Found[] {
  const [{ number: inSubject } = {}, ...moreInSubject] = invoiceNumbers(mail.subject.places)
  if (!inSubject || mail.isAnswer || moreInSubject.length > 0 || REPLACED.test(mail.subject.folded)) return []
  const inBody = new Map(
    invoiceNumbers(mail.body.places).map((found) => [plainForm(found.number.value), found] as const),
  )
  const [only] = inBody.values()
  if (!only || inBody.size > 1 || sameNumber(inSubject.value, only.number.value)) return []
  const { start, end, value } = only.number
  if (MONTH.test(inSubject.value) !== MONTH.test(value)) return []
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
export const REPLACED =
  /\b(?:osalasku \d\b|correct|replac|instead of|korvaa|korjat|ersätt|rätta|[ck]redit|hyvit[yä])/

/** "Kirjanpidon lasku 10/2026", of October. */
const MONTH = /^(?:0?[1-9]|1[0-2])\/20\d\d$/

/** How far before a number it may be said that another replaces it, in letters. */
const REPLACED_REACH = 40
