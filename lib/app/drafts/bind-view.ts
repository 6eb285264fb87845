import type { BoundView } from '../../ports/sessions'
import type { MailFrame } from '../../ports/tabs'
import type { World } from '../world'
import { viewName } from './names'

/** Keeps what a compose window holds from now on, beside what is known of it. */
export async function bindView(
  { sessions }: Pick<World, 'sessions'>,
  frame: MailFrame,
  view: string,
  held: Pick<BoundView, 'draftKey' | 'reminder'>,
): Promise<void> {
  const name = viewName(frame, view)
  await sessions.put('view', name, { ...frame, findings: [], ...(await sessions.get('view', name)), ...held })
}
