import { namesClient } from '../../domain/party/names-client'
import type { SavedView } from '../../domain/receivables/list-view'
import type { Store } from '../../ports/store'
import { listInvoices } from '../invoices/show-receivables'
import { recordOf, recordsOf } from '../ledger/records'

/** The saved views that tell of the client of these ids, by id, name or address, or by a tag that only they have; the rest. */
export async function viewsOfClient(
  store: Store,
  clientIds: readonly string[],
): Promise<{ readonly theirs: readonly SavedView[]; readonly others: readonly SavedView[] }> {
  const [views = [], clients, { rows }] = await Promise.all([
    recordOf(store, 'savedViews'),
    recordsOf(store, 'client', clientIds),
    listInvoices({ store }),
  ])
  const names = clients.flatMap((client) => [
    client.name,
    client.contactName,
    client.email,
    client.payerEmail ?? '',
  ])
  const tellsOfThem = ({ name, query }: SavedView) => {
    const asked = new URLSearchParams(query)
    const tagged = rows.filter(({ tags }) => tags?.includes(asked.get('tag') ?? ''))
    return (
      (tagged.length > 0 && tagged.every(({ clientId = '' }) => clientIds.includes(clientId))) ||
      namesClient([name, ...asked.values()].join(' '), asked.get('find') ?? '', [...clientIds, ...names])
    )
  }
  return { theirs: views.filter(tellsOfThem), others: views.filter((view) => !tellsOfThem(view)) }
}
