import type { BookingDecision } from '../../lib/domain/bank/match/decide-bookings'
import type { Proposal } from '../../lib/domain/bank/match/proposal'
import type { Language } from '../../lib/domain/party/party'
import { fieldAmount } from '../../lib/i18n/format'

/** As proposed: what is certain is ticked. */
export function proposedDecision({ level, shares }: Proposal, language: Language): BookingDecision {
  return {
    isTicked: level === 'certain',
    shares: shares.map(({ invoiceId, amount }) => ({ invoiceId, amount: fieldAmount(amount, language) })),
  }
}
