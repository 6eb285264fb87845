import type { ClientMail } from '../../ports/draft-frames'
import { reading } from '../ledger/reading'
import type { World } from '../world'
import { composerSession } from './composer-session'

/** Shows a finding of the draft in the mail page. A session that ended shows nothing. */
export async function showFinding(
  world: Pick<World, 'sessions' | 'drafts'>,
  tabId: number,
  sessionId: string,
  key: string,
): Promise<void> {
  await reading(async () => {
    const { frame, view } = await composerSession(world, tabId, sessionId)
    await world.drafts.showFinding(frame, view, key)
    return { ok: true as const }
  })
}

/**
 * What somebody wrote last, as the mail page shows it now; nothing from a session that ended. `from` is their address.
 * Nothing of it is kept.
 */
export async function readClientMail(
  world: Pick<World, 'sessions' | 'drafts'>,
  tabId: number,
  { session, from }: { readonly session: string; readonly from: string },
): Promise<ClientMail> {
  const read = await reading(async () => {
    const { frame, view } = await composerSession(world, tabId, session)
    return { ok: true as const, mail: await world.drafts.readClientMail(frame, view, from) }
  })
  return read.ok ? read.mail : {}
}

/** Ends a composer session and takes its frame off the mail page, also where it has ended elsewhere. */
export async function closeComposer(
  { sessions, drafts }: Pick<World, 'sessions' | 'drafts'>,
  tabId: number,
  sessionId: string,
): Promise<void> {
  const session = await sessions.get('composer', sessionId)
  if (session?.frame.tabId !== tabId) return
  await sessions.remove('composer', [sessionId])
  await drafts.closeComposer(session.frame, session.view)
}
