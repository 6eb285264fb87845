import { type Estimate, unsentVersion } from '../../domain/estimate/estimate'
import { lifecycleOf } from '../../domain/invoice/invoice'
import { type InvoiceRow, rowOf } from '../../domain/receivables/invoice-row'
import type { DraftRecord } from '../../ports/store'
import { recordOf, recordsOf } from '../ledger/records'
import type { World } from '../world'

type UnseenWorld = Pick<World, 'store' | 'clock'>

/**
 * What was put into mail drafts that nobody has touched since yesterday, and of which no page saw that it left: sent
 * from the phone perhaps, or while the extension was away.
 */
async function untouchedDrafts({ store, clock }: UnseenWorld): Promise<readonly DraftRecord[]> {
  const today = clock.today()
  const entries = ((await recordOf(store, 'draftIndex')) ?? []).filter(
    ({ isUnsent, touchedOn }) => isUnsent && touchedOn < today,
  )
  return recordsOf(
    store,
    'draft',
    entries.map(({ key }) => key),
  )
}

/** Estimates of which the last version is in such a draft. Throws a `Refusal` on damaged records. */
export async function unseenEstimates(world: UnseenWorld): Promise<readonly Estimate[]> {
  const keys = (await untouchedDrafts(world)).flatMap(({ estimate }) => estimate ?? [])
  const ids = new Set(keys.map(({ estimateId }) => estimateId))
  const estimates = await recordsOf(world.store, 'estimate', [...ids])
  return estimates.filter(
    (estimate) =>
      unsentVersion(estimate) &&
      keys.some(
        ({ estimateId, version }) => estimateId === estimate.id && version === estimate.versions.length - 1,
      ),
  )
}

/** Invoices in such drafts. Throws a `Refusal` on damaged records. */
export async function unseenSends(world: UnseenWorld): Promise<readonly InvoiceRow[]> {
  const { store } = world
  const drafts = await untouchedDrafts(world)
  const ids = drafts.flatMap(({ invoiceId }) => (invoiceId === undefined ? [] : [invoiceId]))
  const invoices = (await recordsOf(store, 'invoice', ids)).map(({ invoice }) => invoice)
  return invoices
    .filter((invoice) => invoice.delivery === 'unsent' && lifecycleOf(invoice) === 'draft')
    .map(rowOf)
}
