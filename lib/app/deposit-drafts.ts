import { lifecycleOf } from '../domain/invoice/invoice'
import type { RecordReader } from './records'

/**
 * True while another invoice that deducts a deposit, or a credit note of it, stands in a draft and has not left, as far
 * as is known: once both have left, the deposit would be deducted too often.
 */
export async function isInOtherDraft(
  { load }: RecordReader,
  depositId: string,
  ownId: string,
): Promise<boolean> {
  for (const { key } of (await load('draftIndex')) ?? []) {
    const { invoiceId = ownId, filled } = (await load('draft', key)) ?? {}
    const other = filled && invoiceId !== ownId ? (await load('invoice', invoiceId))?.invoice : undefined
    if (!other || other.delivery === 'abandoned' || lifecycleOf(other) !== 'draft') continue
    const { credits, deducts = [] } = other.issued
    if ((credits ? [credits] : deducts).some((counted) => counted.invoiceId === depositId)) return true
  }
  return false
}
