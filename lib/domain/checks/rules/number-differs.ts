import { isStatement } from '../facts/mail-shape'
import type { NumberFact } from '../facts/numbers'
import { type Found, finding, placed, replacement } from '../finding'
import type { DraftText, Stage } from '../types'
import { type FactPlace, invoiceNumbers, plainForm, sameNumber } from './invoice-numbers'

interface Part {
  readonly folded: string
  readonly places: readonly FactPlace[]
}

/**
 * The subject names one invoice, the body another. Silent when either names several. Nothing is written into the text of
 * an invoice of ours, which its PDF settles.
 */
export function numberDiffers(mail: NumberedMail): Found[] {
  const found = ofSubject(mail)
  return found.length > 0 ? found : ofBody(mail)
}

interface NumberedMail {
  readonly subject: Part
  readonly body: Part
  readonly judged: readonly FactPlace[]
  readonly draft: Pick<DraftText, 'invoice'>
  readonly isAnswer: boolean
  readonly stage: Stage
}

function ofSubject(mail: NumberedMail): Found[] {
  const [{ number: inSubject } = {}, ...moreInSubject] = invoiceNumbers(mail.subject.places)
  if (!inSubject || mail.isAnswer || moreInSubject.length > 0 || REPLACED.test(mail.subject.folded)) return []
  const inBody = new Map(
    invoiceNumbers(mail.body.places)
      .filter((found) => isInvoices(found) || formOf(found.number.value) === formOf(inSubject.value))
      .map((found) => [plainForm(found.number.value), found] as const),
  )
  const [only = likeNumber(inSubject.value, mail.body.places)] = inBody.values()
  if (!only || inBody.size > 1 || sameNumber(inSubject.value, only.number.value)) return []
  const { start, end, value } = only.number
  if (MONTH.test(inSubject.value) !== MONTH.test(value)) return []
  if (REPLACED.test(only.place.passage.folded.slice(Math.max(0, start - REPLACED_REACH), start))) return []
  const span = [start, end] as const
  const params = { first: inSubject.value, second: value }
  const fixes = mail.draft.invoice ? [] : [replacement('same', span, inSubject.value)]
  return [placed(finding('consistency.number', 'error', span, params, fixes), only.place)]
}

/** "Here is invoice 2026-041", and "please use invoice number 2026-043 when you pay", which stands nowhere else. */
function ofBody({ subject, judged, stage }: NumberedMail): Found[] {
  if (stage !== 'invoice' || isStatement({ subject }) || judged.some(isReplacing)) return []
  const all = invoiceNumbers(judged)
  const [first] = all
  const others = all.filter(({ number }) => first && !sameNumber(number.value, first.number.value))
  const [other] = others
  if (!first || !other || others.length > 1 || formOf(other.number.value) !== formOf(first.number.value))
    return []
  const { start, end, value } = other.number
  if (!TO_PAY_WITH.test(other.place.passage.folded.slice(Math.max(0, start - REPLACED_REACH), start)))
    return []
  const params = { first: first.number.value, second: value }
  const fixes = [replacement('same', [start, end], first.number.value)]
  return [placed(finding('consistency.number', 'warning', [start, end], params, fixes), other.place)]
}

function isReplacing({ passage }: FactPlace): boolean {
  return REPLACED.test(passage.folded)
}

/** A line of its own, or what is to be written into the payment. */
const TO_PAY_WITH =
  /(?:^|\n)(?:the )?(?:invoice|bill|laskun?|faktura) ?(?:number|no|nr|nro|numero|nummer)\.?:? ?(?:is |on |är )?$|(?<![a-zåäö])(?:use|quote|mention|put|write|include|add|state|reference|merkit|käyt|kirjoit|mainit|laita|viesti|ange|skriv)[^.\n]{0,30}$/

/**
 * "Corrected invoice 204-B (replaces 204)" and "Credit note 431H", of invoice 431, name two, and mean it; "Osalasku 2" is
 * the second of several.
 */
export const REPLACED =
  /\b(?:osalasku \d\b|correct|replac|instead of|korvaa|korjat|ersätt|rätta|[ck]redit|hyvit[yä])/

/** "Please put 26-054 as the reference", where the subject is "Invoice 26-044": nothing else has such a form. */
function likeNumber(value: string, places: readonly FactPlace[]) {
  if (!OWN_FORM.test(value)) return undefined
  const form = new RegExp(`(?<![\\w/-])${value.replace(/\d/g, '\\d')}(?![\\w/-]|[.,]\\d)`, 'gi')
  const alike = places.flatMap((place) =>
    [...place.passage.plain.matchAll(form)].map(({ index: start, 0: found }) => ({
      number: { start, end: start + found.length, value: found },
      place,
    })),
  )
  return new Set(alike.map(({ number }) => number.value)).size === 1 ? alike[0] : undefined
}

const OWN_FORM = /^(?:[a-z]{1,6}[-/]?\d{2,}|\d{2,4}[-/]\d{3,})$/i

/** The keys "are with number 31": no invoice is called so, and the number looks otherwise than the subject's. */
function isInvoices({ number: { start }, place }: { number: NumberFact; place: FactPlace }): boolean {
  return CALLED_INVOICE.test(place.passage.folded.slice(Math.max(0, start - LONGEST_CALL), start))
}

const CALLED_INVOICE = /(?:inv|bill|note|lask|faktur)[^\d\n.]*$/
const LONGEST_CALL = 30

/** `AN-207` as `AA-000`. */
function formOf(value: string): string {
  return value.toLowerCase().replace(/[a-z]/g, 'a').replace(/\d/g, '0')
}

/** "Kirjanpidon lasku 10/2026", of October. */
const MONTH = /^(?:0?[1-9]|1[0-2])\/20\d\d$/

/** How far before a number it may be said that another replaces it, in letters. */
const REPLACED_REACH = 40
