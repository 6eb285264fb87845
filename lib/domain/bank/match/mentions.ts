import { groupedBy } from '../../grouped-by'
import { isCreditorReference, isViitenumero } from '../../payment/references'
import { digitRuns, digitsOf } from '../digit-runs'
import type { StatementLine } from '../statement'
import { partsOfNumber, saysNumber } from './number-said'
import { bareReference, type Payable } from './payable'

/** By what a booking names an invoice: a reference with check digits, or its number. */
export interface Mentions {
  readonly byReference: readonly Payable[]
  readonly byNumber: readonly Payable[]
}

/** Shorter runs of digits in a free text are too often something else. */
const SHORTEST_REFERENCE = 5

/** Finds the invoices that bookings name: made once for all of them. */
export function mentionsAmong(payables: readonly Payable[]): (line: StatementLine) => Mentions {
  const references = groupedBy(payables, ({ reference = '' }) => reference)
  const numbers = groupedBy(
    payables.map((payable, at) => ({ payable, at, parts: partsOfNumber(payable.number) })),
    ({ payable }) => digitsOf(payable.number),
  )
  const runsIn = digitRuns(numbers.keys())
  return (line) => {
    const text = line.text.toUpperCase()
    const wanted = new Set([...line.references.map(bareReference), ...referencesIn(text)])
    wanted.delete('')
    const byReference = [...wanted].flatMap((reference) => references.get(reference) ?? [])
    const said = [text, ...line.references].join(' ')
    const byNumber = runsIn(said)
      .flatMap((digits) => numbers.get(digits) ?? [])
      .filter(({ payable, parts }) => !byReference.includes(payable) && saysNumber(said, parts))
      .toSorted((a, b) => a.at - b.at)
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
