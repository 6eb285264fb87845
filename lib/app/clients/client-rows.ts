import type { InvoiceRow } from '../../domain/receivables/invoice-row'
import type { Store } from '../../ports/store'
import { listInvoices } from '../invoices/show-receivables'

/** All invoices of these clients, the newest first. */
export async function rowsOfClients(store: Store, ids: readonly string[]): Promise<readonly InvoiceRow[]> {
  const { rows } = await listInvoices({ store })
  return rows.filter(({ clientId }) => clientId !== undefined && ids.includes(clientId))
}
