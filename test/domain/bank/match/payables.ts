import type { Payable } from '../../../../lib/domain/bank/match/payable'
import { plainDate } from '../../../../lib/domain/calendar/plain-date'
import { money } from '../../../../lib/domain/money/money'
import { referenceForNumber } from '../../../../lib/domain/payment/references'

type Changes = Partial<Pick<Payable, 'offer' | 'payments' | 'reference' | 'writtenOffOn'>> & {
  readonly client?: string
  readonly minor?: number
  readonly open?: number
  readonly currency?: string
  readonly issued?: string
  readonly due?: string
}

/** An invoice of €1,240.00 of 2 November 2026, due on the 16th, with its Finnish reference. */
export function aPayable(
  number: string,
  {
    client = 'Halla Coffee Oy',
    minor = 124_000,
    open = minor,
    currency = 'EUR',
    issued = '2026-11-02',
    due = '2026-11-16',
    ...rest
  }: Changes = {},
): Payable {
  const reference = rest.reference ?? referenceForNumber(number, 'FI')
  return {
    id: number,
    number,
    clientName: client,
    ...(reference ? { reference } : {}),
    total: money(minor, currency),
    open: money(open, currency),
    issueDate: plainDate(issued),
    dueDate: plainDate(due),
    payments: rest.payments ?? [],
    ...(rest.writtenOffOn ? { writtenOffOn: rest.writtenOffOn } : {}),
    ...(rest.offer ? { offer: rest.offer } : {}),
  }
}

export const eur = (minor: number) => money(minor, 'EUR')
