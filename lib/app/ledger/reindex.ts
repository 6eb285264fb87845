import { advancesAfter } from '../../domain/invoice/advance'
import type { Invoice } from '../../domain/invoice/invoice'
import { type InvoiceRow, isOutstanding, rowOf } from '../../domain/receivables/invoice-row'
import { learnt } from '../../domain/reminders/habits'
import { creditNotesOf } from '../invoices/credit-notes'
import { partOf } from './index-parts'
import type { StagedRecords } from './staged-records'

interface IndexRef {
  readonly kind: 'openIndex' | 'archiveIndex'
  readonly id: string
}

/**
 * Enters an invoice, as it is after a change, in all that is kept beside the invoices themselves: the indexes, how the
 * client pays, and what waits to be taken off. Undefined `after` takes it out of the indexes.
 */
export async function reindex(
  records: StagedRecords,
  before: Invoice | undefined,
  after: Invoice | undefined,
): Promise<void> {
  const row = after && rowOf(after)
  const home = row && (await indexOf(records, row))
  const old = before && (await indexOf(records, rowOf(before)))
  if (old && (old.kind !== home?.kind || old.id !== home.id)) await changeIndex(records, old, before.id)
  if (home) await changeIndex(records, home, row.id, row)
  const habits = (await records.load('habits')) ?? {}
  const now = learnt(habits, before, after)
  if (now !== habits) records.put('habits', '', now)
  await reindexAdvances(records, before, after)
  // What is left of a deposit follows from its credit notes, whichever of them comes first out of a backup.
  const creditedId = (after ?? before)?.issued.credits?.invoiceId
  const credited = creditedId === undefined ? undefined : (await records.load('invoice', creditedId))?.invoice
  if (credited) await reindexAdvances(records, credited, credited)
}

async function reindexAdvances(
  records: StagedRecords,
  before: Invoice | undefined,
  after: Invoice | undefined,
): Promise<void> {
  const advances = (await records.load('advances')) ?? []
  const notes = after?.issued.deposit ? await creditNotesOf(records, after) : []
  const waiting = advancesAfter(advances, before, after, notes)
  if (waiting !== advances) records.put('advances', '', waiting)
}

async function indexOf({ meta, put }: StagedRecords, row: InvoiceRow): Promise<IndexRef> {
  if (isOutstanding(row)) return { kind: 'openIndex', id: partOf(row.id) }
  const month = row.issueDate.slice(0, 7)
  const known = await meta()
  if (!known.months.includes(month))
    put('meta', '', { ...known, months: [...known.months, month].toSorted() })
  return { kind: 'archiveIndex', id: month }
}

/** Puts rows in the place of the one of this id. */
async function changeIndex(
  { load, put }: StagedRecords,
  { kind, id: part }: IndexRef,
  id: string,
  ...rows: readonly InvoiceRow[]
): Promise<void> {
  const known = (await load(kind, part)) ?? []
  put(kind, part, [...known.filter((row) => row.id !== id), ...rows])
}
