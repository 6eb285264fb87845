import { bench, describe } from 'vitest'
import { localStore } from '../../lib/adapters/storage/local-store'
import type { StorageArea } from '../../lib/adapters/storage/storage-area'
import { recordPayment, reversePayment } from '../../lib/app/invoices/record-payment'
import { listInvoices, outstanding } from '../../lib/app/invoices/show-receivables'
import { recordOf } from '../../lib/app/ledger/records'
import { showOverview } from '../../lib/app/show-overview'
import { tick } from '../../lib/app/tick'
import { plainDate } from '../../lib/domain/calendar/plain-date'
import { money } from '../../lib/domain/money/money'
import { standingsOf } from '../../lib/domain/reminders/next-step'
import { planReminders } from '../../lib/domain/reminders/plan'
import { protocol } from '../../lib/messaging/protocol'
import { aLargeLedger } from '../builders/large-ledger'
import { fakeWorld } from '../fakes/world'

const TODAY = plainDate('2026-11-25')
const INVOICES = 10_000
const OPEN = 1_000
/** A worker lives long enough to be as quick as it gets. */
const WARM = { warmupTime: 500, time: 1000 }

/** What the browser's store does: every reading is a copy. */
function memoryArea(): StorageArea {
  const held = new Map<string, unknown>()
  return {
    async get(keys) {
      const wanted = keys ?? [...held.keys()]
      return Object.fromEntries(
        wanted.filter((key) => held.has(key)).map((key) => [key, structuredClone(held.get(key))]),
      )
    },
    async set(items) {
      for (const [key, value] of Object.entries(items)) held.set(key, structuredClone(value))
    },
    async remove(keys) {
      for (const key of keys) held.delete(key)
    },
  }
}

const world = { ...fakeWorld(`${TODAY}T10:00`), store: localStore(memoryArea()) }
await world.store.write(aLargeLedger(TODAY, INVOICES, OPEN))
await tick(world)
const { rows, reminderRows, rules } = await outstanding(world.store)
const ids = rows.map(({ id }) => id)
const standings = standingsOf(rows, rules, TODAY)
let commits = 0

/** A payment, and the next time taking it back, of one invoice after the other. */
async function commit(): Promise<void> {
  const round = Math.floor(commits / 2)
  const invoiceId = ids[round % ids.length] ?? ''
  const isPayment = commits % 2 === 0
  commits += 1
  const result = await (isPayment
    ? recordPayment(world, { command: `pay-${round}`, invoiceId, amount: money(100, 'EUR'), on: TODAY })
    : reversePayment(world, { command: `back-${round}`, invoiceId, paymentId: `pay-${round}` }))
  if (!result.ok) throw new Error(`A commit was refused: ${result.code}`)
}

/** The bars: `tick` 50 ms, a commit 20 ms at the 95th percentile, the popup's list painted within 200 ms. */
describe(`${INVOICES} invoices of which ${OPEN} are open`, () => {
  bench('where each open one stands', () => void standingsOf(rows, rules, TODAY), WARM)
  bench(
    'plan',
    () =>
      void planReminders({
        standings,
        reminderRows,
        now: world.clock.now(),
        today: TODAY,
        at: world.clock.at,
        rules,
      }),
    WARM,
  )
  bench('tick', async () => void (await tick(world)), WARM)
  bench('commit', commit, WARM)
  bench(
    'what the popup shows, as it is sent',
    async () => void protocol['receivables.overview'].output.parse(await showOverview(world)),
    WARM,
  )
  bench(
    'what the list of all invoices shows, as it is sent',
    async () => void protocol['invoices.list'].output.parse(await listInvoices(world)),
    WARM,
  )
  bench(
    'what it shows after a change',
    async () => {
      const revision = (await recordOf(world.store, 'meta'))?.revision ?? 0
      protocol['invoices.list'].output.parse(await listInvoices(world, revision - 1))
    },
    WARM,
  )
})
