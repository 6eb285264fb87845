import type { InvoiceDraft } from '../../domain/invoice/draft'
import type { ComposerSession } from '../../ports/sessions'
import { enterDraft } from '../drafts/draft-index'
import { note } from '../ledger/commit'
import type { CommandResult } from '../ledger/refusal'
import type { World } from '../world'
import { composerSession } from './composer-session'

/**
 * Keeps what was typed into the composer, so that closing or an update loses nothing. Its mail is looked at again once
 * there is an invoice to go with it, and where that becomes an estimate, or an invoice after all.
 */
export async function saveDraft(
  world: Pick<World, 'store' | 'sessions' | 'clock' | 'ids' | 'lock' | 'notices' | 'drafts'>,
  tabId: number,
  sessionId: string,
  draft: InvoiceDraft,
): Promise<CommandResult> {
  let turned: ComposerSession | undefined
  const saved = await note(world, async (tx) => {
    const session = await composerSession(world, tabId, sessionId)
    await enterDraft(tx, world.clock, session.draftKey, session.hostDraft)
    const { clientBefore: known, ...kept } = (await tx.load('draft', session.draftKey)) ?? {}
    turned = kept.draft && kept.draft.kind === draft.kind ? undefined : session
    const { id } = draft.client
    const clientBefore =
      (known?.id === id ? known : await tx.load('client', id)) ??
      (session.proposed?.id === id ? session.proposed : undefined)
    tx.put('draft', session.draftKey, { ...kept, draft, ...(clientBefore ? { clientBefore } : {}) })
  })
  if (saved.ok && turned) await world.drafts.lookAgain(turned.frame, turned.view)
  return saved
}
