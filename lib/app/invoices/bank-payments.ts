import type { BankLayout } from '../../domain/bank/bank-layout'
import type { PlainDate } from '../../domain/calendar/plain-date'
import type { Excess } from '../../domain/invoice/excess'
import type { Money } from '../../domain/money/money'
import type { Undo } from '../../ports/store'
import { type CommitWorld, commit, note } from '../ledger/commit'
import { recordOf } from '../ledger/records'
import type { CommandResult } from '../ledger/refusal'
import { offerThanks } from '../reminders/thank-client'
import type { World } from '../world'
import { takePaymentBack } from './record-payment'

/** What a person agreed to record from bank statements. */
export interface BankPayments {
  readonly command: string
  /** `paymentId`: the key of the booking, so that it counts once. */
  readonly payments: readonly {
    readonly invoiceId: string
    readonly paymentId: string
    readonly amount: Money
    readonly on: PlainDate
    readonly acceptsFee?: true
    readonly withheldTax?: Money
    readonly excess?: Excess
  }[]
  /** Payments that the bank has taken back. */
  readonly reversals: readonly { readonly invoiceId: string; readonly paymentId: string }[]
}

/**
 * Records payments of many invoices in one write, with one undo: all of them, or none. What is recorded already, by the
 * same booking, is left as it is. Refusals as `decide`.
 */
export function recordBankPayments(
  world: CommitWorld,
  { command, payments, reversals }: BankPayments,
): Promise<CommandResult> {
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
