import { putEstimate } from '../../../lib/app/estimates/estimate-records'
import { changeInvoices } from '../../../lib/app/invoices/change-invoices'
import { voidInvoice } from '../../../lib/app/invoices/close-invoice'
import { recordPayment, recordRefund, recordWithheldTax } from '../../../lib/app/invoices/record-payment'
import { commit } from '../../../lib/app/ledger/commit'
import { recordByHand } from '../../../lib/app/reminders/by-hand'
import { disputeInvoice, promisePayment } from '../../../lib/app/reminders/stop-reminders'
import { writeReminder } from '../../../lib/app/reminders/write-reminder'
import { chooseLanguage } from '../../../lib/app/settings/settings'
import { plainDate } from '../../../lib/domain/calendar/plain-date'
import { add, money } from '../../../lib/domain/money/money'
import type { Client } from '../../../lib/domain/party/party'
import { newProfileForm } from '../../../lib/domain/party/read-profile'
import { sentInvoice } from '../../app/job'
import { aDraft } from '../../builders/draft'
import { agreedOn, anEstimate, anOffer, aVersion } from '../../builders/estimate'
import { aClient } from '../../builders/invoice'
import { aRecurringRecord } from '../../builders/recurring'
import { type FakeWorld, fakeWorld } from '../../fakes/world'

export const HALLA: Client = aClient({ id: 'HALLA', name: 'Halla Coffee', email: 'otso@halla.example' })

const OFFER = anOffer(undefined, {
  issueDate: plainDate('2027-01-02'),
  validUntil: plainDate('2027-02-01'),
})
const UNSENT = anEstimate([{ content: anOffer(), delivery: 'unsent' }], {
  id: 'UNSENT',
  number: 'E-2026-009',
})
const AGREED = anEstimate([aVersion(anOffer(), agreedOn('2026-12-01'))], {
  id: 'AGREED',
  number: 'E-2026-002',
})

/** The invoices of a busy world, by what is particular about each. */
export interface BusyWorld {
  readonly world: FakeWorld
  readonly plain: string
  readonly likely: string
  readonly paid: string
  readonly disputed: string
  readonly promised: string
  readonly called: string
  readonly answered: string
  readonly reminding: string
  readonly gone: string
  readonly tagged: string
  /** Paid by 10.00 too much, which waits; and one of which as much was given back, as `REFUND`. */
  readonly overpaid: string
  readonly refunded: string
  /** Of which a part was withheld as tax, as `TAX`. */
  readonly withheld: string
}

/** In every state that a person can bring about, in January, long after all of it was due. */
export async function busyWorld(): Promise<BusyWorld> {
  const world = await fakeWorld().withProfile()
  await chooseLanguage(world, 'en')
  let drafts = 0
  const sent = (how: 'confirmed' | 'likely' = 'confirmed') => {
    drafts += 1
    return sentInvoice(world, how, `gmail-${drafts}`, aDraft())
  }
  const order = (invoiceId: string) => ({ command: world.ids.next(), invoiceId })
  const plain = await sent()
  const likely = await sent('likely')
  const paid = await sent()
  const disputed = await sent()
  const promised = await sent()
  const called = await sent()
  const answered = await sent()
  const reminding = await sent()
  const gone = await sent()
  const tagged = await sent()
  const overpaid = await sent()
  const refunded = await sent()
  const withheld = await sent()
  world.clock.set('2027-01-11T10:00')
  const today = world.clock.today()
  const total = world.store.all('invoice').get(paid)?.invoice.issued.totals.total
  if (!total) throw new Error('There is no invoice')
  await recordPayment(world, {
    ...order(paid),
    command: 'PAYMENT',
    amount: total,
    on: plainDate('2026-12-01'),
  })
  const more = { amount: add(total, money(1_000, 'EUR')), on: plainDate('2026-12-01') }
  for (const invoiceId of [overpaid, refunded]) {
    await recordPayment(world, { ...order(invoiceId), ...more, excess: { goes: 'credit' } })
  }
  const refund = { command: 'REFUND', invoiceId: refunded, amount: money(1_000, 'EUR') }
  await recordWithheldTax(world, {
    command: 'TAX',
    invoiceId: withheld,
    amount: money(1_000, 'EUR'),
    on: plainDate('2026-12-02'),
  })
  await recordRefund(world, { ...refund, on: plainDate('2026-12-02') })
  await disputeInvoice(world, { ...order(disputed), note: 'Two hours too many' })
  await promisePayment(world, { ...order(promised), day: plainDate('2027-01-15') })
  await recordByHand(world, { ...order(called), step: 'call', outcome: 'done' })
  await voidInvoice(world, order(gone))
  await changeInvoices(world, { command: 'TAG', invoiceIds: [tagged], change: { kind: 'tag', tag: 'site' } })
  await writeReminder(world, { ...order(reminding), again: false })
  await commit(world, 'SEED', async (tx) => {
    tx.put('client', HALLA.id, HALLA)
    tx.put('clientIndex', '', [...((await tx.load('clientIndex')) ?? []), HALLA.id])
    tx.put('profileForm', '', newProfileForm('en'))
    tx.put('recurring', 'PLAN', aRecurringRecord())
    tx.put('recurringIndex', '', ['PLAN'])
    tx.put('reminderWays', '', { clients: { northlight: { pace: 'gentle' } }, invoices: {} })
    tx.put('repair', '', { on: today, restored: 2, lostInvoices: [], lostRecords: [] })
    tx.put('backupWishes', '', { rhythm: { kind: 'week' } })
    await putEstimate(tx, anEstimate([aVersion(OFFER)]))
    await putEstimate(tx, AGREED)
    await putEstimate(tx, UNSENT)
    await tx.run(answered, { type: 'noteReply', replyId: 'm2', on: today })
    return {}
  })
  return {
    world,
    plain,
    likely,
    paid,
    disputed,
    promised,
    called,
    answered,
    reminding,
    gone,
    tagged,
    overpaid,
    refunded,
    withheld,
  }
}
