import { bench, describe } from 'vitest'
import { localStore } from '../../lib/adapters/storage/local-store'
import type { StorageArea } from '../../lib/adapters/storage/storage-area'
import { PARTS, partOf } from '../../lib/app/index-parts'
import { showOverview } from '../../lib/app/show-receivables'
import { tick } from '../../lib/app/tick'
import { addDays, plainDate } from '../../lib/domain/calendar/plain-date'
import { nextStep } from '../../lib/domain/reminders/next-step'
import { planReminders } from '../../lib/domain/reminders/plan'
import { DEFAULT_RULES } from '../../lib/domain/reminders/ways'
import type { Change } from '../../lib/ports/store'
import { aSeller } from '../builders/invoice'
import { aRow } from '../builders/invoice-row'
import { countingIds } from '../fakes/counting-ids'
import { fakeWorld } from '../fakes/world'

const TODAY = plainDate('2026-11-25')
const INVOICES = 10_000
const OPEN = 1_000
const RULES = { ...DEFAULT_RULES, country: 'FI' }

const ids = countingIds()
const rows = Array.from({ length: INVOICES }, (_, index) => {
  const isOpen = index < OPEN
  const dueDate = addDays(TODAY, isOpen ? (index % 120) - 60 : -60 - (index % 3000))
  const issueDate = addDays(dueDate, -14)
  return aRow({
    id: ids.next(),
    clientId: `client-${index % 200}`,
    issueDate,
    sentOn: issueDate,
    dueDate,
    lifecycle: isOpen ? 'open' : 'paid',
  })
})
const open = rows.slice(0, OPEN)

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
const months = [...new Set(rows.slice(OPEN).map(({ issueDate }) => issueDate.slice(0, 7)))]
const changes: readonly Change[] = [
  { kind: 'profile', id: '', data: aSeller() },
  ...PARTS.map(
    (id): Change => ({ kind: 'openIndex', id, data: open.filter((row) => partOf(row.id) === id) }),
  ),
  ...months.map(
    (id): Change => ({
      kind: 'archiveIndex',
      id,
      data: rows.slice(OPEN).filter((row) => row.issueDate.startsWith(id)),
    }),
  ),
]
await world.store.write(changes)
await tick(world)

describe(`reminders, ${INVOICES} invoices of which ${OPEN} are open`, () => {
  bench('plan', () => {
    planReminders({
      rows: open,
      reminderRows: [],
      now: world.clock.now(),
      today: TODAY,
      at: world.clock.at,
      rules: RULES,
    })
  })
  bench('next step of each', () => {
    for (const row of open) nextStep(row, RULES, TODAY)
  })
  bench('tick', async () => {
    await tick(world)
  })
  bench('overview', async () => {
    await showOverview(world)
  })
})
