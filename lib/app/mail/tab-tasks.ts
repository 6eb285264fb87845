import type { SessionRecords } from '../../ports/sessions'
import type { World } from '../world'

/** A page that did not come up in this time does not get its task any more. */
const TASK_LIFE_MS = 10 * 60_000

/** What this tab was opened for and has not done yet: replies to fill, or new mails with a prepared invoice. */
export async function tasksOfTab<Kind extends 'task' | 'invoiceMail'>(
  { sessions, clock }: Pick<World, 'sessions' | 'clock'>,
  kind: Kind,
  tabId: number,
): Promise<readonly { readonly id: string; readonly data: SessionRecords[Kind] }[]> {
  const tasks = await sessions.all(kind)
  return tasks.filter(
    ({ data }) => data.tabId === tabId && !data.isHeld && clock.now() - data.madeAt < TASK_LIFE_MS,
  )
}
