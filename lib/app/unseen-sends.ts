import { lifecycleOf } from '../domain/invoice/invoice'
import { type InvoiceRow, rowOf } from '../domain/receivables/invoice-row'
import { recordOf, recordsOf } from './records'
import type { World } from './world'

/**
 * Invoices in mail drafts that nobody has touched since yesterday, of which no page saw that they left: sent from the
 * phone perhaps, or while the extension was away. Throws a `Refusal` on damaged records.
 */
export async function unseenSends({
  store,
  clock,
}: Pick<World, 'store' | 'clock'>): Promise<readonly InvoiceRow[]> {
  const today = clock.today()
  const entries = ((await recordOf(store, 'draftIndex')) ?? []).filter(
    ({ isUnsent, touchedOn }) => isUnsent && touchedOn < today,
  )
  const drafts = await recordsOf(
    store,
    'draft',
    entries.map(({ key }) => key),
  )
  const ids = drafts.flatMap(({ invoiceId }) => (invoiceId === undefined ? [] : [invoiceId]))
  const invoices = (await recordsOf(store, 'invoice', ids)).map(({ invoice }) => invoice)
  return invoices
    .filter((invoice) => invoice.delivery === 'unsent' && lifecycleOf(invoice) === 'draft')
    .map(rowOf)
}
