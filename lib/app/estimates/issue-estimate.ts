import type { PlainDate } from '../../domain/calendar/plain-date'
import { changesNothing } from '../../domain/estimate/agreement'
import { offerOf } from '../../domain/estimate/draft-of'
import {
  type Estimate,
  type EstimateContent,
  type EstimateKey,
  withVersion,
} from '../../domain/estimate/estimate'
import { assessDraft } from '../../domain/invoice/assess'
import type { InvoiceDraft } from '../../domain/invoice/draft'
import { estimateSeriesOf } from '../../domain/numbering/series'
import { clientInBook, keepProposed, rememberClient } from '../clients/client-book'
import { composerSession } from '../composer/composer-session'
import { drawNumber } from '../composer/invoice-numbers'
import { enterDraft } from '../drafts/draft-index'
import { commit } from '../ledger/commit'
import { reading } from '../ledger/reading'
import { recordOf } from '../ledger/records'
import { Refusal, type Refused } from '../ledger/refusal'
import type { Transaction } from '../ledger/transaction'
import type { World } from '../world'
import { accepted, putEstimate } from './estimate-records'

export interface IssuedEstimate {
  readonly ok: true
  readonly estimate: Estimate
  readonly version: number
}

/**
 * Freezes the draft of a composer as a version of an estimate: the first time under a number of its own, as a change
 * order where it was opened as one, and again before sending in place of the unsent version. Remembers the client.
 */
export async function issueEstimate(
  world: Pick<World, 'store' | 'sessions' | 'clock' | 'ids' | 'lock' | 'notices'>,
  tabId: number,
  {
    command,
    session: sessionId,
    draft: givenDraft,
  }: { command: string; session: string; draft: InvoiceDraft },
): Promise<IssuedEstimate | Refused> {
  const result = await commit(world, command, async (tx) => {
    const session = await composerSession(world, tabId, sessionId)
    const seller = await tx.load('profile')
    if (!seller) throw new Refusal('noProfile')
    const today = world.clock.today()
    const kept = await tx.load('draft', session.draftKey)
    const { client, before } = await clientInBook(world, tx, givenDraft.client, { seller, kept, session })
    const draft = { ...givenDraft, client }
    const { content } = assessDraft({ ...draft, kind: 'estimate' }, { seller, today })
    if (!content) throw new Refusal('incompleteDraft')
    if (kept?.invoiceId !== undefined) throw new Refusal('estimateMoved')
    const series = estimateSeriesOf(seller, draft.client)
    const { estimate, version } = await placeOf(tx, kept?.estimate, { newId: world.ids.next, series, today })
    const isInMail = kept?.filled !== undefined
    const offered = accepted(withVersion(estimate, version, withoutLogo(offerOf(content)), isInMail))
    if (changesNothing(offered, version, today)) throw new Refusal('nothingChanged')
    await putEstimate(tx, offered)
    tx.put('draft', session.draftKey, {
      ...kept,
      draft,
      clientBefore: draft.client,
      estimate: { estimateId: estimate.id, version },
    })
    await enterDraft(tx, world.clock, session.draftKey, session.hostDraft)
    await rememberClient(tx, content.client, before)
    await keepProposed(world, { sessionId, session }, givenDraft.client, client)
    return {}
  })
  if (!result.ok) return result
  return reading(async () => {
    const { draftKey } = await composerSession(world, tabId, sessionId)
    const key = (await recordOf(world.store, 'draft', draftKey))?.estimate
    const estimate = key && (await recordOf(world.store, 'estimate', key.estimateId))
    if (!estimate || key.version === undefined) throw new Refusal('unknownEstimate')
    return { ok: true, estimate, version: key.version }
  })
}

/** Which version of which estimate a draft is; a new estimate draws its number. */
async function placeOf(
  tx: Transaction,
  key: EstimateKey | undefined,
  { newId, series, today }: { newId: () => string; series: string; today: PlainDate },
): Promise<{ readonly estimate: Estimate; readonly version: number }> {
  if (key && key.version === undefined) throw new Refusal('estimateMoved')
  const known = key && (await tx.load('estimate', key.estimateId))
  if (known) return { estimate: known, version: key.version ?? 0 }
  const id = newId()
  const number = await drawNumber(tx, series, today, id)
  return { estimate: { id, number, versions: [] }, version: 0 }
}

/** The logo is decoration, and not kept with each document. */
function withoutLogo(content: EstimateContent): EstimateContent {
  const { logo: _logo, ...seller } = content.seller
  return { ...content, seller }
}
