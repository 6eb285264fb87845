import type { InvoiceDraft } from '../../domain/invoice/draft'
import type { WebmailHost } from '../../domain/invoice/mail-thread'
import { currentClientId } from '../../domain/party/client-register'
import { clientAt } from '../../domain/party/known-client'
import type { ComposerSession } from '../../ports/sessions'
import type { DraftRecord } from '../../ports/store'
import { clientOf, knownClients, registerOf } from '../clients/client-book'
import { bindView } from '../drafts/bind-view'
import { unsentOf } from '../drafts/held-by-drafts'
import { readerOf, recordOf } from '../ledger/records'
import type { World } from '../world'
import { endComposers } from './composer-session'

/** A draft without an id that lasts is not known again once it was closed, before something of ours is in it. */
const HAS_LASTING_IDS: Readonly<Record<WebmailHost, boolean>> = { gmail: true, outlook: true, yahoo: false }

/** So many are offered at once. */
const OFFERED = 3

/** What was written in a composer and not inserted. */
export interface UnfinishedDraft {
  readonly draftKey: string
  readonly draft: InvoiceDraft
}

/**
 * What a composer that holds nothing yet may go on with, as its mail may be the one it was written in, the last first.
 * The mail alone does not tell, so the person is asked. Where it goes to a client, only what is theirs.
 */
export async function unfinishedDrafts(
  { store, sessions }: Pick<World, 'store' | 'sessions'>,
  { host, draftKey, recipients }: ComposerSession,
): Promise<readonly UnfinishedDraft[]> {
  if (HAS_LASTING_IDS[host] || (await recordOf(store, 'draft', draftKey))) return []
  const found: UnfinishedDraft[] = []
  for (const entry of ((await recordOf(store, 'draftIndex')) ?? []).toReversed()) {
    const isNameless = entry.host === undefined && !entry.isUnsent
    const kept = isNameless ? await recordOf(store, 'draft', entry.key) : undefined
    if (kept?.draft && (await mayGoOn(store, kept))) found.push({ draftKey: entry.key, draft: kept.draft })
  }
  if (found.length === 0) return found
  const register = await registerOf(readerOf(store))
  const client = await clientOf({ store, sessions }, await knownClients(store), recipients)
  const theirs = found.filter(
    ({ draft }) =>
      currentClientId(register, draft.client.id) === client?.id || clientAt(recipients, [draft.client]),
  )
  return (client || theirs.length > 0 ? theirs : found).slice(0, OFFERED)
}

/** Nothing of it was put into a mail, and what was issued of it has not left otherwise. */
async function mayGoOn(store: World['store'], kept: DraftRecord): Promise<boolean> {
  const { filled, invoiceId, estimate } = kept
  if (filled) return false
  const isIssued = invoiceId !== undefined || estimate?.version !== undefined
  return !isIssued || (await unsentOf(store, kept)) !== undefined
}

/**
 * Lets a composer go on with one of its `unfinishedDrafts`, on the person's word: from now on it belongs to this mail and to no
 * other, and composers that show it elsewhere close. What is not offered any more is left as it is.
 */
export async function goOnWith(
  world: Pick<World, 'store' | 'sessions' | 'drafts'>,
  sessionId: string,
  session: ComposerSession,
  draftKey: string,
): Promise<ComposerSession> {
  const { sessions, drafts } = world
  const offered = await unfinishedDrafts(world, session)
  if (!offered.some((each) => each.draftKey === draftKey)) return session
  for (const { id, data } of await sessions.all('view')) {
    const { draftKey: held, ...rest } = data
    if (held === draftKey) await sessions.put('view', id, rest)
  }
  const ended = await endComposers(world, draftKey)
  for (const { frame, view } of ended) await drafts.closeComposer(frame, view)
  const moved = { ...session, draftKey }
  await sessions.put('composer', sessionId, moved)
  await bindView(world, session.frame, session.view, { draftKey })
  await drafts.lookAgain(session.frame, session.view)
  return moved
}
