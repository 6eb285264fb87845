import { namedInMail } from '../domain/party/named-in-mail'
import type { MailFrame } from '../ports/tabs'
import type { Ability, Recipient, WebmailHost } from '../ports/webmail'
import { draftKeyFor } from './draft-index'
import { draftName, viewName } from './names'
import type { World } from './world'

export interface ComposerRequest {
  readonly view: string
  readonly kind: 'new' | 'reply' | 'forward'
  readonly draftId?: string
  readonly host: WebmailHost
  readonly subject?: string
  readonly recipients: readonly Recipient[]
  readonly byHand?: readonly Ability[]
}

/**
 * Begins a composer session for a compose window, on the draft that belongs to it: by the window, else by the
 * host's draft id. Returns the session's id, which nobody can guess.
 */
export async function openComposer(
  world: Pick<World, 'store' | 'sessions' | 'ids'>,
  frame: MailFrame,
  request: ComposerRequest,
): Promise<{ readonly session: string }> {
  const { view, kind, host, subject, recipients, byHand } = request
  const name = viewName(frame, view)
  const bound = await world.sessions.get('view', name)
  const hostDraft = draftName(request)
  const draftKey = bound?.draftKey ?? (await draftKeyFor(world.store, hostDraft)) ?? world.ids.next()
  const session = world.ids.next()
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
    ...(byHand ? { byHand } : {}),
  })
  return { session }
}
