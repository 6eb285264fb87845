import { isCreditorReference, isViitenumero } from '../../payment/references'
import type { StatementLine } from '../statement'
import { bareReference, type Payable } from './payable'

/** By what a booking names an invoice: a reference with check digits, or its number. */
export interface Mentions {
  readonly byReference: readonly Payable[]
  readonly byNumber: readonly Payable[]
}

/** Shorter runs of digits in a free text are too often something else. */
const SHORTEST_REFERENCE = 5
const SHORTEST_NUMBER = 5
const BEFORE_NUMBER =
  '(?:INVOICE|INV|BILL|LASKU|LASKUN|LASKUNRO|RECHNUNG|RG|RE|FAKTURA|FACTUUR|NRO|NR|NO|NUMBER|#)'

/** Finds the invoices that bookings name: made once for all of them. */
export function mentionsAmong(payables: readonly Payable[]): (line: StatementLine) => Mentions {
  const references = new Map<string, Payable[]>()
  for (const payable of payables) {
    const { reference } = payable
    if (reference) references.set(reference, [...(references.get(reference) ?? []), payable])
  }
  const numbers = payables.map((payable) => ({
    payable,
    pattern: once(() => patternOf(payable.number)),
    digits: digitsOf(payable.number),
  }))
  return (line) => {
    const text = line.text.toUpperCase()
    const wanted = new Set([...line.references.map(bareReference), ...referencesIn(text)])
    const byReference = [...wanted].flatMap((reference) => references.get(reference) ?? [])
    const said = [text, ...line.references].join(' ')
    // Most invoices are ruled out by their digits alone, a thousand times faster than by the pattern.
    const saidDigits = digitsOf(said)
    const byNumber = numbers.filter(
      ({ payable, pattern, digits }) =>
        saidDigits.length >= digits.length &&
        saidDigits.includes(digits) &&
        !byReference.includes(payable) &&
        pattern()?.test(said),
    )
    return { byReference, byNumber: byNumber.map(({ payable }) => payable) }
  }
}

/** References with right check digits in a free text. */
function referencesIn(text: string): readonly string[] {
  const international = text.match(/\bRF\d{2}(?: ?[A-Z0-9]){1,21}/g) ?? []
  const whole = international.flatMap((found) => shorterUntil(found, isCreditorReference))
  const digits = text.match(/(?<![\dA-Z.,-])(?<!RF\d\d )\d(?: ?\d){3,19}(?![\d.,-]\d|[A-Z\d])/g) ?? []
  const national = digits.filter(
    (found) => isViitenumero(found) && found.replaceAll(' ', '').length >= SHORTEST_REFERENCE,
  )
  return [...whole, ...national].map(bareReference)
}

/** The longest beginning, ended at a space, that is right: words of the payer may follow without a mark. */
function shorterUntil(text: string, isRight: (text: string) => boolean): readonly string[] {
  for (let found = text; found !== ''; found = found.slice(0, Math.max(0, found.lastIndexOf(' ')))) {
    if (isRight(found)) return [found]
  }
  return []
}

/**
 * An invoice number as payers write it: other marks between its parts, a blank where a bank broke the line, letters of
 * their own before it. Short ones count behind a word such as "invoice" alone. Undefined without a digit.
 */
function patternOf(number: string): RegExp | undefined {
  const parts = number.toUpperCase().match(/[\p{L}]+|\d+/gu) ?? []
  const length = parts.join('').length
  if (!parts.some((part) => /\d/.test(part))) return undefined
  const isLong = length >= SHORTEST_NUMBER
  const inPart = (part: string) => (isLong ? [...part].join(' ?') : part)
  const body = parts.map(inPart).join('[^\\p{L}\\p{N}]{0,2}')
  const startsWithDigit = /^\d/.test(parts[0] ?? '')
  const before = isLong
    ? startsWithDigit
      ? '(?<!\\d)(?<!\\d[-./])'
      : '(?<!\\p{L})'
    : `(?<!\\p{L})${BEFORE_NUMBER}[^\\p{L}\\p{N}]{0,3}`
  return new RegExp(`${before}${body}(?![-./]?\\d)`, 'u')
}

/** Most patterns are never asked for. */
function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

function digitsOf(text: string): string {
  return text.replaceAll(/\D/g, '')
}
