import type { PlainDate } from '../calendar/plain-date'
import type { Money } from '../money/money'
import { isViitenumero } from './references'

const LARGEST_MINOR = 99_999_999

/**
 * The Finnish virtual bar code, version 4: 54 digits that an online bank reads as a filled-in payment (Finance
 * Finland). `4`, IBAN without `FI`, euros (6), cents (2), `000`, viitenumero (20), due date `YYMMDD`. An amount of
 * 1 000 000 € or more is left as zeros for the payer to type. Undefined unless the account is Finnish, the amount in
 * euros and the reference valid.
 */
export function virtualBarCode(payment: {
  readonly iban: string
  readonly amount: Money
  readonly reference: string
  readonly dueDate: PlainDate
}): string | undefined {
  const { iban, amount, reference, dueDate } = payment
  const account = /^FI(\d{16})$/.exec(iban)?.[1]
  if (!account || amount.currency !== 'EUR' || amount.minor < 0 || !isViitenumero(reference)) return undefined
  const minor = amount.minor > LARGEST_MINOR ? 0 : amount.minor
  const due = dueDate.replace(/-/g, '').slice(2)
  return `4${account}${String(minor).padStart(8, '0')}000${reference.padStart(20, '0')}${due}`
}
