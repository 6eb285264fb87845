import { namedInMail } from '../../domain/party/named-in-mail'
import type { ComposerRequest } from '../../ports/sessions'
import type { MailFrame } from '../../ports/tabs'
import { draftKeyFor } from '../drafts/draft-index'
import { draftName, viewName } from '../drafts/names'
import type { World } from '../world'
import { endElsewhere } from './composer-session'

/**
 * Begins a composer session for a compose window, on the draft that belongs to it: by the window, else by the
 * host's draft id. A composer that is open on it in another window ends, since what is typed into the one would go over what
 * was typed into the other. Returns the session's id, which nobody can guess.
 */
export async function openComposer(
  world: Pick<World, 'store' | 'sessions' | 'ids' | 'notices'>,
  frame: MailFrame,
  request: ComposerRequest,
): Promise<{ readonly session: string }> {
  const { view, kind, host, subject, recipients, unaided } = request
  const name = viewName(frame, view)
  const bound = await world.sessions.get('view', name)
  const hostDraft = draftName(request)
  const draftKey = bound?.draftKey ?? (await draftKeyFor(world.store, hostDraft)) ?? world.ids.next()
  const session = world.ids.next()
  await endElsewhere(world, draftKey, name)
  await world.sessions.put('view', name, { ...(bound ?? { ...frame, findings: [] }), draftKey })
  await world.sessions.put('composer', session, {
    frame,
    view,
    draftKey,
    host,
    kind,
    recipients: recipients.map(namedInMail),
    ...(subject === undefined ? {} : { subject }),
    ...(hostDraft === undefined ? {} : { hostDraft }),
    ...(unaided ? { unaided } : {}),
  })
  return { session }
}
