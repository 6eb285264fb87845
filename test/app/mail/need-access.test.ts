import { describe, expect, test } from 'vitest'
import { askClient } from '../../../lib/app/estimates/ask-client'
import { writeCreditNote } from '../../../lib/app/invoices/credit-invoice'
import { recordPayment } from '../../../lib/app/invoices/record-payment'
import { thankClient } from '../../../lib/app/reminders/thank-client'
import { writeReminder } from '../../../lib/app/reminders/write-reminder'
import { showOverview } from '../../../lib/app/show-overview'
import { tick } from '../../../lib/app/tick'
import { plainDate } from '../../../lib/domain/calendar/plain-date'
import { money } from '../../../lib/domain/money/money'
import { type FakeWorld, fakeWorld } from '../../fakes/world'
import { estimateIn, worldWithEstimate } from '../estimates/estimate-job'
import { sentInvoice } from '../job'
import { worldWithPlan, write } from '../recurring/recurring-job'

async function withInvoice(now: string) {
  const world = await fakeWorld('2026-11-23T10:00').withProfile()
  const invoiceId = await sentInvoice(world)
  world.clock.set(now)
  return { world, order: { command: 'C', invoiceId } }
}

/** A day on which something waits to be written, and the writing of it. */
const WAYS: Readonly<Record<string, () => Promise<[FakeWorld, () => Promise<unknown>]>>> = {
  async 'a reminder'() {
    const { world, order } = await withInvoice('2026-12-09T10:00')
    return [world, () => writeReminder(world, { ...order, again: false })]
  },
  async thanks() {
    const { world, order } = await withInvoice('2026-12-04T10:00')
    const { total } = world.store.all('invoice').get(order.invoiceId)?.invoice.issued.totals ?? {}
    const amount = total ?? money(0, 'EUR')
    await recordPayment(world, { ...order, command: 'PAY', amount, on: plainDate('2026-12-04') })
    return [world, () => thankClient(world, order)]
  },
  async 'a credit note'() {
    const { world, order } = await withInvoice('2026-12-04T10:00')
    return [world, () => writeCreditNote(world, order)]
  },
  async 'a recurring invoice'() {
    const world = await worldWithPlan()
    world.clock.set('2026-12-01T10:00')
    return [world, () => write(world, '2026-12-01')]
  },
  async 'a question about an estimate'() {
    const world = await worldWithEstimate()
    world.clock.set('2026-11-30T10:00')
    const { id: estimateId } = estimateIn(world)
    return [world, () => askClient(world, { command: 'C', estimateId, text: 'Does it suit?' })]
  },
}

describe('where the browser keeps us out of the mail site', () => {
  test.each(Object.keys(WAYS))(
    '%s is refused before a page opens, and can be written once we are in',
    async (way) => {
      const [world, writeIt] = (await WAYS[way]?.()) ?? expect.fail('no way')
      await tick(world)
      world.seen.mayWrite = false
      const before = await showOverview(world)
      expect(await writeIt()).toEqual({ ok: false, code: 'keptOut' })
      expect(world.seen.openedUrls).toEqual([])
      expect(await showOverview(world)).toEqual(before)
      world.seen.mayWrite = true
      expect(await writeIt()).toMatchObject({ ok: true })
      expect(world.seen.openedUrls).toHaveLength(1)
    },
  )
})
