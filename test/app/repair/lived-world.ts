import { voidInvoice } from '../../../lib/app/invoices/close-invoice'
import { recordPayment } from '../../../lib/app/invoices/record-payment'
import { outstanding } from '../../../lib/app/invoices/show-receivables'
import type { World } from '../../../lib/app/world'
import { plainDate } from '../../../lib/domain/calendar/plain-date'
import { money } from '../../../lib/domain/money/money'
import type { FakeClock } from '../../fakes/clock'
import { sentInvoice } from '../job'

/** What is to pay in the world of `liveAWhile`, in cents. */
export const OPEN = 100_000 + 128_010

export interface Lived {
  readonly partly: string
  readonly paid: string
  readonly voided: string
  readonly open: string
}

/** Four invoices over two months: partly paid, paid, void, and one open. */
export async function liveAWhile(world: World & { readonly clock: FakeClock }): Promise<Lived> {
  const pay = (command: string, invoiceId: string, minor: number) =>
    recordPayment(world, { command, invoiceId, amount: money(minor, 'EUR'), on: plainDate('2026-11-23') })
  const partly = await sentInvoice(world, 'confirmed', 'gmail-1')
  await pay('PART', partly, 28_010)
  const paid = await sentInvoice(world, 'confirmed', 'gmail-2')
  await pay('ALL', paid, 128_010)
  world.clock.set('2026-12-02T10:00')
  const voided = await sentInvoice(world, 'likely', 'gmail-3')
  await voidInvoice(world, { command: 'VOID', invoiceId: voided })
  const open = await sentInvoice(world, 'confirmed', 'gmail-4')
  return { partly, paid, voided, open }
}

/** What is to pay in all, in cents. */
export async function openIn({ store }: Pick<World, 'store'>): Promise<number> {
  return (await outstanding(store)).rows.reduce((sum, { open }) => sum + open.minor, 0)
}
