import { mayBeWithheld } from '../invoice/withheld-tax'
import type { InvoiceRow } from './invoice-row'

/** What a person can say of an invoice in a form: a payment, tax that was withheld, a dispute, a promise. */
export type FormKind = 'payment' | 'tax' | 'dispute' | 'promise'

/** The forms that an invoice can have open as it stands. */
export function formsOf({ lifecycle, disputedOn, open, total }: InvoiceRow): readonly FormKind[] {
  if (lifecycle === 'writtenOff') return ['payment']
  if (lifecycle !== 'open') return []
  return [
    'payment',
    ...(open.minor < total.minor && mayBeWithheld(open, total) ? (['tax'] as const) : []),
    ...(disputedOn === undefined ? (['dispute'] as const) : []),
    'promise',
  ]
}
