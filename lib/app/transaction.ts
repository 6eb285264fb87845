import { addDays } from '../domain/calendar/plain-date'
import { advancesAfter } from '../domain/invoice/advance'
import type { CreditedInvoice } from '../domain/invoice/credited-invoice'
import { decide, type InvoiceCommand } from '../domain/invoice/decide'
import { nextEventClock } from '../domain/invoice/event-clock'
import type { InvoiceEvent } from '../domain/invoice/events'
import { evolve, type Invoice, isInForce, lifecycleOf } from '../domain/invoice/invoice'
import { type InvoiceRow, isOutstanding, rowOf } from '../domain/receivables/invoice-row'
import { learnt } from '../domain/reminders/habits'
import { type ReminderKey, type ReminderRow, withRow } from '../domain/reminders/reminder-row'
import type { Change, Meta, RecordKind, RecordName, Records, Removal } from '../ports/store'
import { creditNotesOf } from './credit-notes'
import { settleEstimate } from './estimates/follow-estimate'
import { partOf } from './index-parts'
import { FOLLOWING_VERSION } from './rebuild-ledger'
import { recordOf } from './records'
import { settleOccurrence } from './recurring/settle-occurrence'
import { Refusal } from './refusal'
import type { World } from './world'

const KEEP_CLOSED_DAYS = 60
/** A second copy that is further behind than this is compared record by record. */
const JOURNAL_LENGTH = 8

type ReminderChange = Pick<ReminderRow, 'notice' | 'mail'>

/** Reads and changes of one commit: a change is seen by later reads at once, and written with all others or not. */
export interface Transaction {
  load<Kind extends RecordKind>(kind: Kind, id?: string): Promise<Records[Kind] | undefined>
  put<Kind extends RecordKind>(kind: Kind, id: string, data: Records[Kind]): void
  remove(kind: RecordKind, id: string): void
  /** Carries out a command: its events, the invoice, the indexes. Throws a `Refusal` where it may not be. */
  run(invoiceId: string, command: InvoiceCommand): Promise<Invoice>
  changeReminders(keys: readonly ReminderKey[], change: ReminderChange): Promise<void>
  /** As stored, or of a ledger that begins now. */
  meta(): Promise<Meta>
  /** Enters an invoice in the indexes as it is now; undefined takes it out. */
  reindex(before: Invoice | undefined, after: Invoice | undefined): Promise<void>
  changes(): readonly (Change | Removal)[]
  /** All changes under the next revision, entered in the journal, to be written at once; none when nothing changed. */
  close(): Promise<readonly (Change | Removal)[]>
}

/**
 * Begins a commit over the store as it is. Nothing is written: `close` gives what is to be. Reading throws as
 * `recordOf`.
 */
export function transaction({ store, clock, ids }: Pick<World, 'store' | 'clock' | 'ids'>): Transaction {
  const staged = new Map<string, Change | Removal>()
  const read = new Map<string, unknown>()

  async function load<Kind extends RecordKind>(kind: Kind, id = ''): Promise<Records[Kind] | undefined> {
    const name = `${kind} ${id}`
    const change = staged.get(name)
    if (change) return 'data' in change ? (change.data as Records[Kind]) : undefined
    if (!read.has(name)) read.set(name, await recordOf(store, kind, id))
    return read.get(name) as Records[Kind] | undefined
  }

  function put<Kind extends RecordKind>(kind: Kind, id: string, data: Records[Kind]): void {
    staged.set(`${kind} ${id}`, { kind, id, data } as Change)
  }

  async function metaOrNew(): Promise<Meta> {
    const meta = await load('meta')
    return (
      meta ?? {
        device: ids.next().slice(-8),
        revision: 0,
        clock: '',
        eventCount: 0,
        invoiceCount: 0,
        months: [],
        following: FOLLOWING_VERSION,
      }
    )
  }

  async function append(invoiceId: string, happened: readonly InvoiceEvent[]): Promise<readonly string[]> {
    const meta = await metaOrNew()
    const clocks: string[] = []
    let reading = meta.clock
    for (const event of happened) {
      reading = nextEventClock(reading, clock.now(), meta.device)
      clocks.push(reading)
      put('event', eventId(invoiceId, reading), {
        id: ids.next(),
        invoiceId,
        clock: reading,
        at: clock.now(),
        event,
      })
    }
    put('meta', '', { ...meta, clock: reading, eventCount: meta.eventCount + happened.length })
    return clocks
  }

  async function reindex(before: Invoice | undefined, after: Invoice | undefined): Promise<void> {
    const row = after && rowOf(after)
    const home = row && (await indexOf(row))
    const old = before && (await indexOf(rowOf(before)))
    if (old && (old.kind !== home?.kind || old.id !== home.id)) await changeIndex(old, before.id, undefined)
    if (home) await changeIndex(home, row.id, row)
    const habits = (await load('habits')) ?? {}
    const now = learnt(habits, before, after)
    if (now !== habits) put('habits', '', now)
    await reindexAdvances(before, after)
    // What is left of a deposit follows from its credit notes, whichever of them comes first out of a backup.
    const creditedId = (after ?? before)?.issued.credits?.invoiceId
    const credited = creditedId === undefined ? undefined : (await load('invoice', creditedId))?.invoice
    if (credited) await reindexAdvances(credited, credited)
  }

  async function reindexAdvances(before: Invoice | undefined, after: Invoice | undefined): Promise<void> {
    const advances = (await load('advances')) ?? []
    const notes = after?.issued.deposit ? await creditNotesOf({ load }, after) : []
    const waiting = advancesAfter(advances, before, after, notes)
    if (waiting !== advances) put('advances', '', waiting)
  }

  async function indexOf(row: InvoiceRow): Promise<IndexRef> {
    if (isOutstanding(row)) return { kind: 'openIndex', id: partOf(row.id) }
    const month = row.issueDate.slice(0, 7)
    const meta = await metaOrNew()
    if (!meta.months.includes(month)) put('meta', '', { ...meta, months: [...meta.months, month].toSorted() })
    return { kind: 'archiveIndex', id: month }
  }

  async function changeIndex(ref: IndexRef, id: string, row: InvoiceRow | undefined): Promise<void> {
    const rows = (await load(ref.kind, ref.id)) ?? []
    put(ref.kind, ref.id, [...rows.filter((other) => other.id !== id), ...(row ? [row] : [])])
  }

  /** The invoice that a credit note is about knows whether the note has left. */
  async function passOn(creditNote: Invoice, { invoiceId }: CreditedInvoice): Promise<void> {
    if (!(await load('invoice', invoiceId))) return
    const { id: creditNoteId, issued, sentOn = issued.issueDate } = creditNote
    await run(
      invoiceId,
      lifecycleOf(creditNote) === 'creditNote'
        ? { type: 'credit', creditNoteId, number: issued.number, amount: issued.totals.total, on: sentOn }
        : { type: 'reverseCredit', creditNoteId },
    )
  }

  /**
   * The invoices whose deposits, credits and overpayments an invoice takes off know whether it has left. One that was
   * wholly credited gives deposits and credits back; what it took of an overpayment is paid too much of itself then.
   */
  async function takeOff(invoice: Invoice): Promise<void> {
    const { id: byInvoiceId, issued, sentOn: on = issued.issueDate } = invoice
    const { number, deducts = [], usesCredit, usesOverpayment, totals } = issued
    const lifecycle = lifecycleOf(invoice)
    const hasLeft = lifecycle !== 'draft' && lifecycle !== 'void'
    const taken = [
      ...deducts.map(({ invoiceId, total }) => ({ what: 'deposit' as const, invoiceId, amount: total })),
      ...(usesCredit && totals.credit
        ? [{ what: 'credit' as const, invoiceId: usesCredit.invoiceId, amount: totals.credit }]
        : []),
      ...(usesOverpayment && totals.prepaid
        ? [{ what: 'overpayment' as const, invoiceId: usesOverpayment.invoiceId, amount: totals.prepaid }]
        : []),
    ]
    for (const { what, invoiceId, amount } of taken) {
      if (!(await load('invoice', invoiceId))) continue
      await run(
        invoiceId,
        (what === 'overpayment' ? hasLeft : isInForce(invoice))
          ? { type: 'takeOff', what, byInvoiceId, number, amount, on }
          : { type: 'reverseTakeOff', what, byInvoiceId },
      )
    }
  }

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
    const clocks = await append(invoiceId, decision.events)
    if (!record) {
      const meta = await metaOrNew()
      put('meta', '', { ...meta, invoiceCount: meta.invoiceCount + 1 })
    }
    put('invoice', invoiceId, { invoice, clocks: [...(record?.clocks ?? []), ...clocks] })
    await reindex(record?.invoice, invoice)
    await settleOccurrence({ load, put }, invoice)
    await settleEstimate({ load, put }, invoice)
    if (invoice.issued.credits) await passOn(invoice, invoice.issued.credits)
    else await takeOff(invoice)
    return invoice
  }

  /** Rows of invoices that are closed are kept for a while, since closing can be undone. */
  async function reminderRowsIn(part: string): Promise<readonly ReminderRow[]> {
    const rows = (await load('reminders', part)) ?? []
    const open = (await load('openIndex', part)) ?? []
    const oldest = addDays(clock.today(), -KEEP_CLOSED_DAYS)
    return rows.filter(
      ({ invoiceId, notice, mail }) =>
        open.some(({ id }) => id === invoiceId) || [notice?.on, mail?.on].some((on) => on && on > oldest),
    )
  }

  return {
    load,
    put,
    meta: metaOrNew,
    reindex,
    remove(kind, id) {
      staged.set(`${kind} ${id}`, { kind, id, removed: true })
    },
    run,
    async changeReminders(keys, change) {
      for (const part of new Set(keys.map(({ invoiceId }) => partOf(invoiceId)))) {
        const rows = keys
          .filter(({ invoiceId }) => partOf(invoiceId) === part)
          .reduce((so, key) => withRow(so, key, change), await reminderRowsIn(part))
        put('reminders', part, rows)
      }
    },
    changes: () => [...staged.values()],
    async close() {
      if (staged.size === 0) return []
      const changed = [...staged.values()].filter(({ kind }) => kind !== 'meta').map(nameOnly)
      const meta = await metaOrNew()
      const revision = meta.revision + 1
      const journal = (await load('journal')) ?? []
      put('meta', '', { ...meta, revision })
      put('journal', '', [...journal.slice(1 - JOURNAL_LENGTH), { revision, changed }])
      return [...staged.values()]
    },
  }
}

/** The id under which an event is stored; `clock` is its logical time, and orders it among those of its invoice. */
export function eventId(invoiceId: string, clock: string): string {
  return `${invoiceId}:${clock}`
}

function nameOnly({ kind, id }: RecordName): RecordName {
  return { kind, id }
}

interface IndexRef {
  readonly kind: 'openIndex' | 'archiveIndex'
  readonly id: string
}
