import { describe, expect, test } from 'vitest'
import { recordPayment } from '../../lib/app/invoices/record-payment'
import { outstanding } from '../../lib/app/invoices/show-receivables'
import { undoCommand } from '../../lib/app/ledger/undo-command'
import { snoozeReminders } from '../../lib/app/reminders/stop-reminders'
import { checkLedger } from '../../lib/app/repair/check-ledger'
import { chooseLanguage } from '../../lib/app/settings/settings'
import { showOverview } from '../../lib/app/show-overview'
import { tick } from '../../lib/app/tick'
import { plainDate } from '../../lib/domain/calendar/plain-date'
import { money } from '../../lib/domain/money/money'
import { FIRST_DRAWN } from '../../lib/domain/receivables/overview'
import { aLargeLedger } from '../builders/large-ledger'
import { type FakeWorld, fakeWorld } from '../fakes/world'
import { sentInvoice } from './job'

const shown = async (world: FakeWorld, isWhole = false) => {
  const answer = await showOverview(world, { isWhole })
  if (!answer.ok) throw new Error(answer.code)
  return answer
}

/** What is read of the ledger while work is done, by kind. */
async function readBy(world: FakeWorld, work: (world: FakeWorld) => Promise<unknown>) {
  const kinds = new Set<string>()
  const store: FakeWorld['store'] = {
    ...world.store,
    load: (kind, ids) => {
      kinds.add(kind)
      return world.store.load(kind, ids)
    },
  }
  await work({ ...world, store })
  return [...kinds]
}

async function worldWithOne(): Promise<{ readonly world: FakeWorld; readonly invoiceId: string }> {
  const world = await fakeWorld('2026-12-04T08:00').withProfile()
  const invoiceId = await sentInvoice(world)
  await tick(world)
  return { world, invoiceId }
}

describe('what the popup draws first', () => {
  test('is at hand after a look round, however much is outstanding', async () => {
    const { world } = await worldWithOne()
    expect(await readBy(world, shown)).toEqual(['meta'])
    expect(await shown(world)).toEqual(await shown(world, true))
  })

  test('is the first of each list, with what all of it comes to', async () => {
    const world = fakeWorld('2026-11-25T10:00')
    await world.store.write(aLargeLedger(plainDate('2026-11-25'), 200, 100))
    const [computed, whole] = [await shown(world), await shown(world, true)]
    await tick(world)
    const { overview } = await shown(world)
    expect(overview).toEqual(computed.overview)
    expect(overview.tasks).toEqual(whole.overview.tasks.slice(0, FIRST_DRAWN))
    expect(overview.open).toEqual(whole.overview.open.slice(0, FIRST_DRAWN))
    expect(overview.counts.tasks + overview.counts.open).toBe(100)
    expect(overview.totals).toEqual(whole.overview.totals)
  })

  test('follows every change at once, before the next look round and after', async () => {
    const { world, invoiceId } = await worldWithOne()
    const amount = money(10_000, 'EUR')
    const deeds = [
      () => recordPayment(world, { command: 'pay', invoiceId, amount, on: world.clock.today() }),
      () => undoCommand(world, { command: 'back', undo: 'pay' }),
      () => snoozeReminders(world, { command: 'wait', invoiceId, until: plainDate('2026-12-20') }),
      () => chooseLanguage(world, 'fi'),
      () => world.withProfile({ name: 'Another name' }),
      () => sentInvoice(world, 'confirmed', 'gmail-2'),
    ]
    for (const deed of deeds) {
      await deed()
      expect(await shown(world)).toEqual(await shown(world, true))
      await tick(world)
      expect(await shown(world)).toEqual(await shown(world, true))
    }
  })

  test('is of the day on which it is looked at, and of the hour in which reminders were offered', async () => {
    const { world } = await worldWithOne()
    for (const moment of ['2026-12-04T09:00', '2026-12-07T23:59', '2026-12-08T00:00', '2026-12-04T09:00']) {
      world.clock.set(moment)
      expect(await shown(world)).toEqual(await shown(world, true))
      await tick(world)
      expect(await readBy(world, shown)).toEqual(['meta'])
      expect(await shown(world)).toEqual(await shown(world, true))
    }
  })

  test('is made anew when the ledger was repaired', async () => {
    const { world, invoiceId } = await worldWithOne()
    const part = invoiceId.slice(-1)
    world.store.damage('openIndex', part, { kind: 'corrupt', issue: 'checksum' })
    expect((await shown(world)).overview.counts.open).toBe(1)
    expect(await checkLedger(world, 'damage')).toBe('repaired')
    expect(await readBy(world, shown)).toContain('openIndex')
    expect((await outstanding(world.store)).rows).toHaveLength(1)
  })
})
