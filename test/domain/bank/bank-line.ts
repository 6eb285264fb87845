import type { StatementLine } from '../../../lib/domain/bank/statement'
import { plainDate } from '../../../lib/domain/calendar/plain-date'
import { money } from '../../../lib/domain/money/money'

type Changes = Partial<Omit<StatementLine, 'bookedOn' | 'amount'>> & {
  readonly bookedOn?: string
  readonly minor?: number
  readonly currency?: string
}

/** €1,240.00 that came in on 12 November 2026 from nobody in particular. */
export function aLine({
  bookedOn = '2026-11-12',
  minor = 124_000,
  currency = 'EUR',
  ...changes
}: Changes = {}): StatementLine {
  return {
    account: 'FI2112345600000785',
    bookedOn: plainDate(bookedOn),
    amount: money(minor, currency),
    payer: '',
    text: '',
    references: [],
    bankId: '',
    isReversal: false,
    ...changes,
  }
}
