import { changeDraft, invoiceDraft } from '../../domain/estimate/draft-of'
import {
  type Estimate,
  type EstimateVersion,
  lastAgreed,
  lastOffered,
  nextVersion,
} from '../../domain/estimate/estimate'
import type { InvoiceDraft } from '../../domain/invoice/draft'
import { currentClient } from '../client-book'
import { commit } from '../commit'
import { enterDraft } from '../draft-index'
import { openPreparedMail } from '../prepared-mail'
import { recordOf } from '../records'
import { type CommandResult, Refusal, reading } from '../refusal'
import type { World } from '../world'
import type { EstimateOrder } from './answer-estimate'
import { estimateIn } from './estimate-records'

export type EstimateMailOrder = EstimateOrder & {
  /** Also when it already stands in another mail. */
  readonly again: boolean
}

/**
 * Opens a reply in the thread of the last version, in which the composer shows a change order: all that is in force, to
 * be changed. The person inserts and sends. Refusals: `estimateMoved`, `noThread`; `alreadyInDraft`, unless `again`.
 */
export function reviseEstimate(world: World, order: EstimateMailOrder): Promise<CommandResult> {
  return prepare(world, order, (estimate) => {
    const offered = estimate.versions[lastOffered(estimate)]
    if (!offered || estimate.invoice?.isSent) throw new Refusal('estimateMoved')
    const version = nextVersion(estimate)
    return {
      key: { estimateId: estimate.id, version },
      source: inForce(estimate) ?? offered,
      draft: changeDraft,
    }
  })
}

/**
 * Opens a new mail to the client, in which the composer shows the invoice of what was agreed. Refusals: `estimateMoved`
 * where nothing is agreed or it is invoiced, `noThread`; `alreadyInDraft`, unless `again`.
 */
export function invoiceEstimate(world: World, order: EstimateMailOrder): Promise<CommandResult> {
  return prepare(world, order, (estimate) => {
    const source = inForce(estimate)
    if (!source || estimate.invoice?.isSent) throw new Refusal('estimateMoved')
    return { key: { estimateId: estimate.id }, source, draft: invoiceDraft }
  })
}

/** Shows the conversation of the last version in its webmail. Refusal: `noThread`. */
export function openEstimateMail(
  { store, tabs, links }: Pick<World, 'store' | 'tabs' | 'links'>,
  { estimateId }: { readonly estimateId: string },
): Promise<CommandResult> {
  return reading(async () => {
    const estimate = await recordOf(store, 'estimate', estimateId)
    const thread = estimate && threadOf(estimate)
    if (!thread) throw new Refusal('noThread')
    await tabs.open(links.thread(thread))
    return { ok: true }
  })
}

interface Prepared {
  readonly key: { readonly estimateId: string; readonly version?: number }
  /** The version whose lines it begins with. */
  readonly source: EstimateVersion
  readonly draft: (...from: Parameters<typeof changeDraft>) => InvoiceDraft
}

async function prepare(
  world: World,
  { command, estimateId, again }: EstimateMailOrder,
  plan: (estimate: Estimate) => Prepared,
): Promise<CommandResult> {
  const result = await commit(world, command, async (tx) => {
    const estimate = await estimateIn(tx, estimateId)
    const { key, source, draft } = plan(estimate)
    if (!threadOf(estimate)) throw new Refusal('noThread')
    const seller = await tx.load('profile')
    if (!seller) throw new Refusal('noProfile')
    const draftKey = draftKeyOf(key)
    const kept = await tx.load('draft', draftKey)
    if (kept?.filled && !again) throw new Refusal('alreadyInDraft')
    const client = await currentClient(tx, source.content.client.id)
    const known = { seller, today: world.clock.today(), ...(client ? { client } : {}) }
    tx.put('draft', draftKey, { ...(kept ?? { draft: draft(source.content, known) }), estimate: key })
    await enterDraft(tx, world.clock, draftKey, undefined)
    return {}
  })
  if (!result.ok) return result
  return reading(async () => {
    const estimate = await estimateIn({ load: (kind, id) => recordOf(world.store, kind, id) }, estimateId)
    const { key, source } = plan(estimate)
    const draftKey = draftKeyOf(key)
    const kept = await recordOf(world.store, 'draft', draftKey)
    const thread = threadOf(estimate)
    if (!thread) throw new Refusal('noThread')
    await openPreparedMail(world, command, {
      draftKey,
      thread,
      to: kept?.draft?.client.email ?? source.content.client.email,
      isReply: key.version !== undefined,
    })
    return result
  })
}

/** One draft for each version, and one for the invoice, so that nothing is offered or billed twice. */
function draftKeyOf({ estimateId, version }: Prepared['key']): string {
  return `${estimateId}:${version ?? 'invoice'}`
}

function inForce(estimate: Estimate): EstimateVersion | undefined {
  return estimate.versions[lastAgreed(estimate)]
}

function threadOf(estimate: Estimate): EstimateVersion['thread'] {
  return estimate.versions[lastOffered(estimate)]?.thread
}
