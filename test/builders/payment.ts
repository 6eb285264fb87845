import { plainDate } from '../../lib/domain/calendar/plain-date'
import { money } from '../../lib/domain/money/money'
import type { PaymentRequest } from '../../lib/domain/payment/payment-request'

/** What a Swiss client of a Swiss seller is asked to pay, CHF 1 949.75. */
export function aRequest(changes: Partial<PaymentRequest> = {}): PaymentRequest {
  return {
    payee: {
      name: 'Robert Schneider AG',
      address: { street: 'Rue du Lac 1268', postalCode: '2501', city: 'Biel', country: 'CH' },
    },
    payer: {
      name: 'Pia-Maria Rutschmann-Schnyder',
      address: { street: 'Grosse Marktgasse 28', postalCode: '9400', city: 'Rorschach', country: 'CH' },
    },
    amount: money(194975, 'CHF'),
    dueDate: plainDate('2026-12-07'),
    number: '2026-040',
    ...changes,
  }
}
