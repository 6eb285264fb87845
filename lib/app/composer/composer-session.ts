import type { ComposerSession } from '../../ports/sessions'
import { viewName } from '../drafts/names'
import { Refusal } from '../ledger/refusal'
import type { World } from '../world'

/** The live session of that id in that tab. Throws the `Refusal` `sessionEnded` otherwise. */
export async function composerSession(
  { sessions }: Pick<World, 'sessions'>,
  tabId: number,
  id: string,
): Promise<ComposerSession> {
  const session = await sessions.get('composer', id)
  if (!session || session.isEnded || session.frame.tabId !== tabId) throw new Refusal('sessionEnded')
  return session
}

/**
 * Ends the composers that show a draft, or all of them: what they would keep or insert is no longer true. Gives those
 * that ended, to be closed.
 */
export async function endComposers(
  { sessions }: Pick<World, 'sessions'>,
  draftKey?: string,
): Promise<readonly ComposerSession[]> {
  const open = await sessions.all('composer')
  const ended = draftKey === undefined ? open : open.filter(({ data }) => data.draftKey === draftKey)
  await sessions.remove(
    'composer',
    ended.map(({ id }) => id),
  )
  return ended.map(({ data }) => data)
}

/**
 * Ends the composers that show a draft in other windows than this one, and has them say so. They stay there until the person
 * closes them.
 */
export async function endElsewhere(
  { sessions, notices }: Pick<World, 'sessions' | 'notices'>,
  draftKey: string,
  here: string,
): Promise<void> {
  for (const { id, data } of await sessions.all('composer')) {
    if (data.draftKey !== draftKey || viewName(data.frame, data.view) === here) continue
    await sessions.put('composer', id, { ...data, isEnded: true })
    await notices.publish({ type: 'ledgerChanged' })
  }
}

/** The page of a frame began anew, or its tab is gone (no `frameId`): what its windows held is over. See `endTab`. */
export async function endFrame(
  { sessions }: Pick<World, 'sessions'>,
  tabId: number,
  frameId?: number,
): Promise<void> {
  const isOver = (frame: { readonly tabId: number; readonly frameId: number }) =>
    frame.tabId === tabId && (frameId === undefined || frame.frameId === frameId)
  const [composers, views] = await Promise.all([sessions.all('composer'), sessions.all('view')])
  await sessions.remove(
    'composer',
    composers.filter(({ data }) => isOver(data.frame)).map(({ id }) => id),
  )
  await sessions.remove(
    'view',
    views.filter(({ data }) => isOver(data)).map(({ id }) => id),
  )
}
