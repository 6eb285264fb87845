import type { Invoice } from '../../domain/invoice/invoice'
import { withInvoice } from '../../domain/recurring/occurrences'
import type { RecordKeeper } from '../estimates/estimate-records'

/** The plan of a recurring invoice knows whether this occurrence has left. */
export async function settleOccurrence(tx: RecordKeeper, invoice: Invoice): Promise<void> {
  const { occurrence } = invoice
  const record = occurrence && (await tx.load('recurring', occurrence.planId))
  const settled = record && withInvoice(record, occurrence.date, invoice)
  if (settled && settled !== record) tx.put('recurring', occurrence.planId, settled)
}
