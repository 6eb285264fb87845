import type { MailTask, MailToWrite } from '../../ports/sessions'
import type { World } from '../world'

/** A page that did not come up in this time does not get its task any more. */
const TASK_LIFE_MS = 10 * 60_000

/** Opens a tab in which a mail of ours is to be written. Asked again for the same task, it opens nothing. */
export async function openTask(
  { sessions, tabs, links, clock }: Pick<World, 'sessions' | 'tabs' | 'links' | 'clock'>,
  taskId: string,
  mail: MailToWrite,
): Promise<void> {
  if (await sessions.get('task', taskId)) return
  const tabId = await tabs.open(placeOf(links, mail))
  await sessions.put('task', taskId, { ...mail, madeAt: clock.now(), tabId })
}

/** The address at which a mail of ours is to be written. */
export function placeOf(links: World['links'], { isNewMail, thread, mail }: MailToWrite): string {
  return isNewMail ? links.compose(thread, mail) : links.thread(thread)
}

/** What this tab was opened for and has not done yet. */
export async function tasksOfTab(
  { sessions, clock }: Pick<World, 'sessions' | 'clock'>,
  tabId: number,
): Promise<readonly { readonly id: string; readonly data: MailTask }[]> {
  const tasks = await sessions.all('task')
  return tasks.filter(
    ({ data }) => data.tabId === tabId && !data.isHeld && clock.now() - data.madeAt < TASK_LIFE_MS,
  )
}
