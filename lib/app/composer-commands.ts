import { composerSession } from './composer-session'
import { reading } from './refusal'
import type { World } from './world'

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

/** Ends a composer session and takes its frame off the mail page. */
export async function closeComposer(
  world: Pick<World, 'sessions' | 'drafts'>,
  tabId: number,
  sessionId: string,
): Promise<void> {
  await reading(async () => {
    const { frame, view } = await composerSession(world, tabId, sessionId)
    await world.sessions.remove('composer', [sessionId])
    await world.drafts.closeComposer(frame, view)
    return { ok: true as const }
  })
}
