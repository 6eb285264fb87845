import { type Invoice, lifecycleOf } from '../../domain/invoice/invoice'
import type { OccurrenceKey } from '../../domain/invoice/occurrence-key'
import type { RecordReader } from '../ledger/records'

/** Invoices and credit notes but `ownId` that stand in mail drafts and have not left, as far as is known. */
async function inOtherDrafts({ load }: RecordReader, ownId: string | undefined): Promise<readonly Invoice[]> {
  const others: Invoice[] = []
  for (const { key } of (await load('draftIndex')) ?? []) {
    const { invoiceId, filled } = (await load('draft', key)) ?? {}
    if (!filled || invoiceId === undefined || invoiceId === ownId) continue
    const other = (await load('invoice', invoiceId))?.invoice
    if (other && other.delivery !== 'abandoned' && lifecycleOf(other) === 'draft') others.push(other)
  }
  return others
}

/**
 * True while another invoice that deducts a deposit, or a credit note of it, stands in a draft and has not left, as far
 * as is known: once both have left, the deposit would be deducted too often.
 */
export async function isInOtherDraft(read: RecordReader, depositId: string, ownId: string): Promise<boolean> {
  const others = await inOtherDrafts(read, ownId)
  return others.some(({ issued: { credits, deducts = [] } }) =>
    (credits ? [credits] : deducts).some((counted) => counted.invoiceId === depositId),
  )
}

/** How much of a credit or an overpayment other invoices take off that stand in drafts and have not left, as far as is known. */
export async function takenInOtherDrafts(
  read: RecordReader,
  what: 'credit' | 'overpayment',
  invoiceId: string,
  ownId?: string,
): Promise<number> {
  let taken = 0
  for (const { issued } of await inOtherDrafts(read, ownId)) {
    const { usesCredit, usesOverpayment, totals } = issued
    const [used, amount] = what === 'credit' ? [usesCredit, totals.credit] : [usesOverpayment, totals.prepaid]
    if (!issued.credits && used?.invoiceId === invoiceId) taken += amount?.minor ?? 0
  }
  return taken
}

/**
 * True while a deposit of an estimate's work, or its invoice, stands in a draft and has not left, as far as is known: the
 * one does not know of the other, so that together they would bill too much.
 */
export async function isWorkInDraft(
  read: RecordReader,
  estimateId: string,
  as: 'deposit' | 'invoice',
  ownId?: string,
): Promise<boolean> {
  const others = await inOtherDrafts(read, ownId)
  return others.some(
    ({ issued: { deposit, agreed } }) =>
      (as === 'deposit' ? deposit?.estimate?.id : agreed?.estimateId) === estimateId,
  )
}

/** True while another invoice of the same occurrence stands in a draft and has not left, as far as is known. */
export async function isOccurrenceInDraft(
  read: RecordReader,
  { planId, date }: OccurrenceKey,
  ownId: string,
): Promise<boolean> {
  const others = await inOtherDrafts(read, ownId)
  return others.some(({ occurrence }) => occurrence?.planId === planId && occurrence.date === date)
}

/** The credit notes of an invoice, but `ownId`, that stand in mail drafts and have not left, as far as is known. */
export async function creditNotesInDrafts(
  read: RecordReader,
  invoiceId: string,
  ownId?: string,
): Promise<readonly Invoice[]> {
  const others = await inOtherDrafts(read, ownId)
  return others.filter(({ issued }) => issued.credits?.invoiceId === invoiceId)
}
