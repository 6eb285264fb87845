import type { BankLayout } from '../../domain/bank/bank-layout'
import type { BookingOrder } from '../../domain/bank/match/decide-bookings'
import type { Undo } from '../../ports/store'
import { type CommitWorld, commit, note } from '../ledger/commit'
import { recordOf } from '../ledger/records'
import type { CommandResult } from '../ledger/refusal'
import { offerThanks } from '../reminders/thank-client'
import type { World } from '../world'
import { takePaymentBack } from './record-payment'

/** What a person agreed to record from bank statements. */
export interface BankPayments extends BookingOrder {
  readonly command: string
}

/**
 * Records payments of many invoices in one write, with one undo: all of them, or none. What is recorded already, by the
 * same booking, is left as it is. Refusals as `decide`. Throws where one booking is to pay an invoice twice, as it counts
 * there once.
 */
export function recordBankPayments(
  world: CommitWorld,
  { command, payments, reversals }: BankPayments,
): Promise<CommandResult> {
  const shares = new Set(payments.map(({ invoiceId, paymentId }) => `${invoiceId} ${paymentId}`))
  if (shares.size < payments.length) throw new Error('A booking is to pay an invoice twice')
  return commit(world, command, async (tx) => {
    const undos: Undo[] = []
    for (const { invoiceId, ...payment } of payments) {
      const before = (await tx.load('invoice', invoiceId))?.invoice
      if (before?.payments.some(({ paymentId }) => paymentId === payment.paymentId)) continue
      const invoice = await tx.run(invoiceId, { type: 'recordPayment', ...payment })
      await offerThanks(tx, world, invoice)
      undos.push({ invoiceId, commands: [{ type: 'reversePayment', paymentId: payment.paymentId }] })
    }
    for (const { invoiceId, paymentId } of reversals) {
      undos.push(await takePaymentBack(tx, invoiceId, paymentId))
    }
    return undos.length === 0 ? {} : { undos }
  })
}

/** How the tables of banks were understood. Throws as `recordOf`. */
export async function loadBankLayouts({
  store,
}: Pick<World, 'store'>): Promise<{ readonly layouts: readonly BankLayout[] }> {
  return { layouts: (await recordOf(store, 'bankLayouts')) ?? [] }
}

/** Remembers how the tables of banks are understood. */
export function saveBankLayouts(world: CommitWorld, layouts: readonly BankLayout[]): Promise<CommandResult> {
  return note(world, async (tx) => tx.put('bankLayouts', '', layouts))
}
