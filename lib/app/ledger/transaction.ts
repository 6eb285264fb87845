import { addDays, type PlainDate } from '../../domain/calendar/plain-date'
import { decide, type InvoiceCommand } from '../../domain/invoice/decide'
import { nextEventClock } from '../../domain/invoice/event-clock'
import type { InvoiceEvent } from '../../domain/invoice/events'
import { evolve, type Invoice } from '../../domain/invoice/invoice'
import { passedOn } from '../../domain/invoice/passed-on'
import { type ReminderKey, type ReminderRow, withRow } from '../../domain/reminders/reminder-row'
import type { Change, Removal } from '../../ports/store'
import { settleEstimate } from '../estimates/follow-estimate'
import { settleOccurrence } from '../recurring/settle-occurrence'
import type { World } from '../world'
import { partOf } from './index-parts'
import { Refusal } from './refusal'
import { reindex } from './reindex'
import { type StagedRecords, stagedRecords } from './staged-records'

const KEEP_CLOSED_DAYS = 60
/** A second copy that is further behind than this is compared record by record. */
const JOURNAL_LENGTH = 8

type ReminderChange = Pick<ReminderRow, 'notice' | 'mail'>

/** Reads and changes of one commit: a change is seen by later reads at once, and written with all others or not. */
export interface Transaction extends StagedRecords {
  /** Carries out a command: its events, the invoice, the indexes. Throws a `Refusal` where it may not be. */
  run(invoiceId: string, command: InvoiceCommand): Promise<Invoice>
  changeReminders(keys: readonly ReminderKey[], change: ReminderChange): Promise<void>
  /** All changes under the next revision, entered in the journal, to be written at once; none when nothing changed. */
  close(): Promise<readonly (Change | Removal)[]>
}

/**
 * Begins a commit over the store as it is. Nothing is written: `close` gives what is to be. Reading throws as
 * `recordOf`.
 */
export function transaction(world: Pick<World, 'store' | 'clock' | 'ids'>): Transaction {
  const records = stagedRecords(world)
  const { load, put, meta, changes } = records

  async function run(invoiceId: string, command: InvoiceCommand): Promise<Invoice> {
    const record = await load('invoice', invoiceId)
    const decision = decide(command, record?.invoice)
    if (!decision.ok) throw new Refusal(decision.code)
    const invoice = decision.events.reduce<Invoice | undefined>(
      (so, event) => evolve(so, invoiceId, event),
      record?.invoice,
    )
    if (!invoice) throw new Error('A command was carried out on an invoice that does not exist')
    if (decision.events.length === 0) return invoice
    const clocks = await append(records, world, invoiceId, decision.events, record?.clocks)
    put('invoice', invoiceId, { invoice, clocks })
    await reindex(records, record?.invoice, invoice)
    await settleOccurrence(records, invoice)
    await settleEstimate(records, invoice)
    for (const { invoiceId: otherId, command: told } of passedOn(invoice)) {
      if (await load('invoice', otherId)) await run(otherId, told)
    }
    return invoice
  }

  return {
    ...records,
    run,
    async changeReminders(keys, change) {
      for (const part of new Set(keys.map(({ invoiceId }) => partOf(invoiceId)))) {
        const rows = keys
          .filter(({ invoiceId }) => partOf(invoiceId) === part)
          .reduce(
            (so, key) => withRow(so, key, change),
            await reminderRowsIn(part, records, world.clock.today()),
          )
        put('reminders', part, rows)
      }
    },
    async close() {
      const staged = changes()
      if (staged.length === 0) return staged
      const changed = staged.filter(({ kind }) => kind !== 'meta').map(({ kind, id }) => ({ kind, id }))
      const known = await meta()
      const revision = known.revision + 1
      const journal = (await load('journal')) ?? []
      put('meta', '', { ...known, revision })
      put('journal', '', [...journal.slice(1 - JOURNAL_LENGTH), { revision, changed }])
      return changes()
    },
  }
}

/** Stages what has happened to an invoice, and gives the logical times of all that has; `before` is absent for a new one. */
async function append(
  { meta, put }: StagedRecords,
  { clock, ids }: Pick<World, 'clock' | 'ids'>,
  invoiceId: string,
  happened: readonly InvoiceEvent[],
  before: readonly string[] | undefined,
): Promise<readonly string[]> {
  const known = await meta()
  const clocks = [...(before ?? [])]
  let reading = known.clock
  for (const event of happened) {
    reading = nextEventClock(reading, clock.now(), known.device)
    clocks.push(reading)
    put('event', eventId(invoiceId, reading), {
      id: ids.next(),
      invoiceId,
      clock: reading,
      at: clock.now(),
      event,
    })
  }
  put('meta', '', {
    ...known,
    clock: reading,
    eventCount: known.eventCount + happened.length,
    invoiceCount: known.invoiceCount + (before ? 0 : 1),
  })
  return clocks
}

/** Rows of invoices that are closed are kept for a while, since closing can be undone. */
async function reminderRowsIn(
  part: string,
  { load }: StagedRecords,
  today: PlainDate,
): Promise<readonly ReminderRow[]> {
  const rows = (await load('reminders', part)) ?? []
  const open = (await load('openIndex', part)) ?? []
  const oldest = addDays(today, -KEEP_CLOSED_DAYS)
  return rows.filter(
    ({ invoiceId, notice, mail }) =>
      open.some(({ id }) => id === invoiceId) || [notice?.on, mail?.on].some((on) => on && on > oldest),
  )
}

/** The id under which an event is stored; `clock` is its logical time, and orders it among those of its invoice. */
export function eventId(invoiceId: string, clock: string): string {
  return `${invoiceId}:${clock}`
}
