import { groupedBy } from '../../domain/grouped-by'
import { type Advance, advancesAfter } from '../../domain/invoice/advance'
import type { StoredEvent } from '../../domain/invoice/events'
import { evolve, fold, type Invoice } from '../../domain/invoice/invoice'
import { mergeEvents } from '../../domain/invoice/merge-events'
import { isOutstanding, rowOf } from '../../domain/receivables/invoice-row'
import { habitsOf } from '../../domain/reminders/habits'
import type { Change, InvoiceRecord, Meta, RecordKind } from '../../ports/store'
import { PARTS, partOf } from './index-parts'

/** What is left of a ledger, to make everything else from. */
export interface LedgerRemains {
  /** In any order; an event that is there twice counts once. */
  readonly events: readonly StoredEvent[]
  /** Invoices as they were folded up before, for histories that lost an event. */
  readonly snapshots?: readonly InvoiceRecord[]
  /** Months that had an archive index before. */
  readonly months?: readonly string[]
}

/** Kinds of records that follow from the events, and can be made again. */
export const FOLLOWING: readonly RecordKind[] = [
  'invoice',
  'number',
  'openIndex',
  'archiveIndex',
  'habits',
  'advances',
]

/**
 * The version of the rules by which these are made. It goes up with whatever changes what an invoice folds up to, its
 * row, or an index, so that what is stored is made anew (`remakeFollowing`).
 */
export const FOLLOWING_VERSION = 8

export interface RebuiltLedger {
  /** All invoices, the numbers they have, and all indexes, empty ones too. */
  readonly changes: readonly Change[]
  readonly meta: Pick<Meta, 'clock' | 'eventCount' | 'invoiceCount' | 'months' | 'following'>
  /** Invoices whose history lacks an event: they stand as they were folded up before, where that is known. */
  readonly incomplete: readonly { readonly invoiceId: string; readonly number?: string }[]
}

/** Makes everything that follows from the events: each invoice is the fold of its history, each index of the invoices. */
export function rebuildLedger({ events, snapshots = [], months = [] }: LedgerRemains): RebuiltLedger {
  const merged = mergeEvents(events)
  const histories = groupedBy(merged, ({ invoiceId }) => invoiceId)
  const before = new Map(snapshots.map((record) => [record.invoice.id, record]))
  const ids = [...new Set([...histories.keys(), ...before.keys()])]
  const rebuilt = ids.map((id) => rebuildInvoice(id, histories.get(id) ?? [], before.get(id)))
  const records = rebuilt.flatMap(({ record }) => record ?? [])
  const indexes = indexesOf(records, months)
  return {
    changes: [
      ...records.map((record): Change => ({ kind: 'invoice', id: record.invoice.id, data: record })),
      ...numbersOf(records),
      ...indexes.changes,
    ],
    meta: {
      clock: merged.at(-1)?.clock ?? '',
      eventCount: merged.length,
      invoiceCount: records.length,
      months: indexes.months,
      following: FOLLOWING_VERSION,
    },
    incomplete: rebuilt.flatMap(({ invoiceId, record, isWhole }) =>
      isWhole ? [] : [{ invoiceId, ...(record ? { number: record.invoice.issued.number } : {}) }],
    ),
  }
}

interface RebuiltInvoice {
  readonly invoiceId: string
  readonly record: InvoiceRecord | undefined
  readonly isWhole: boolean
}

/** The fold of a history; where an event of it is lost, what was folded up before goes on with the later ones. */
function rebuildInvoice(
  invoiceId: string,
  history: readonly StoredEvent[],
  before: InvoiceRecord | undefined,
): RebuiltInvoice {
  const clocks = history.map(({ clock }) => clock)
  const invoice = fold(
    invoiceId,
    history.map(({ event }) => event),
  )
  const isWhole = before ? before.clocks.every((clock) => clocks.includes(clock)) : invoice !== undefined
  if (isWhole || !before) return { invoiceId, record: invoice && { invoice, clocks }, isWhole }
  const newer = history.filter(({ clock }) => !before.clocks.includes(clock))
  const goneOn = newer.reduce<Invoice | undefined>(
    (so, { event }) => evolve(so, invoiceId, event),
    before.invoice,
  )
  const all = [...new Set([...before.clocks, ...clocks])].toSorted()
  return { invoiceId, record: { invoice: goneOn ?? before.invoice, clocks: all }, isWhole: false }
}

/** Should two devices have drawn the same number, it stays with the invoice that was issued first. */
function numbersOf(records: readonly InvoiceRecord[]): readonly Change[] {
  const holders = new Map<string, InvoiceRecord>()
  for (const record of records) {
    const { number } = record.invoice.issued
    const holder = holders.get(number)
    if (!holder || (record.clocks[0] ?? '') < (holder.clocks[0] ?? '')) holders.set(number, record)
  }
  return [...holders].map(([number, { invoice }]) => ({ kind: 'number', id: number, data: invoice.id }))
}

function indexesOf(
  records: readonly InvoiceRecord[],
  monthsBefore: readonly string[],
): { readonly changes: readonly Change[]; readonly months: readonly string[] } {
  const rows = records.map(({ invoice }) => rowOf(invoice))
  const open = groupedBy(rows.filter(isOutstanding), ({ id }) => partOf(id))
  const archived = groupedBy(
    rows.filter((row) => !isOutstanding(row)),
    ({ issueDate }) => issueDate.slice(0, 7),
  )
  const habits = habitsOf(records.map(({ invoice }) => invoice))
  const byId = new Map(records.map(({ invoice }) => [invoice.id, invoice]))
  const advances = records.reduce<readonly Advance[]>((so, { invoice }) => {
    const notes = (invoice.credits ?? []).flatMap(({ creditNoteId }) => byId.get(creditNoteId) ?? [])
    return advancesAfter(so, undefined, invoice, notes)
  }, [])
  const months = [...new Set([...monthsBefore, ...archived.keys()])].toSorted()
  return {
    months,
    changes: [
      { kind: 'habits', id: '', data: habits },
      { kind: 'advances', id: '', data: advances },
      ...PARTS.map((id): Change => ({ kind: 'openIndex', id, data: open.get(id) ?? [] })),
      ...months.map((id): Change => ({ kind: 'archiveIndex', id, data: archived.get(id) ?? [] })),
    ],
  }
}
