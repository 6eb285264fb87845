import type { SessionRecords } from '../ports/sessions'
import type { MailFrame } from '../ports/tabs'
import { note } from './commit'
import { partOf } from './index-parts'
import { draftName, viewName } from './names'
import type { World } from './world'

/** A page that did not come up in this time will not fill the reply any more. */
const TASK_LIFE_MS = 10 * 60_000

/** The reminders that wait for this tab. */
export async function waitingTasks(
  { sessions, clock }: Pick<World, 'sessions' | 'clock'>,
  tabId: number,
): Promise<readonly { readonly id: string; readonly data: SessionRecords['task'] }[]> {
  const tasks = await sessions.all('task')
  return tasks.filter(({ data }) => data.tabId === tabId && clock.now() - data.madeAt < TASK_LIFE_MS)
}

export interface ReplyReport {
  readonly taskId: string
  readonly view?: string
  readonly draftId?: string
  readonly outcome: 'filled' | 'threadNotFound' | 'failed'
}

/**
 * What became of filling a reply: it stands in a draft that is followed from here, or nothing was done. Where the
 * thread was not found, the tab opens a new mail with the words instead.
 */
export async function reportReply(
  world: Pick<World, 'store' | 'sessions' | 'clock' | 'ids' | 'lock' | 'notices' | 'tabs' | 'links'>,
  frame: MailFrame,
  report: ReplyReport,
): Promise<void> {
  const task = await world.sessions.get('task', report.taskId)
  if (!task) return
  if (report.outcome === 'threadNotFound' && !task.isNewMail) {
    await world.sessions.put('task', report.taskId, { ...task, isNewMail: true })
    await world.tabs.lead(task.tabId, world.links.compose(task.thread, task.mail))
    return
  }
  const { invoiceId, stage, revision } = task
  const key = { invoiceId, stage, revision }
  const hostDraft = draftName({ ...report, host: task.thread.host })
  const isFilled = report.outcome === 'filled'
  if (isFilled && report.view !== undefined) {
    const name = viewName(frame, report.view)
    const bound = await world.sessions.get('view', name)
    await world.sessions.put('view', name, { ...(bound ?? { ...frame, findings: [] }), reminder: key })
  }
  await note(world, async (tx) => {
    const rows = (await tx.load('reminders', partOf(invoiceId))) ?? []
    const mail = rows.find((row) => row.mail?.taskId === report.taskId)?.mail
    if (mail?.state !== 'intent') return
    await tx.changeReminders([key], {
      mail: {
        ...mail,
        state: isFilled ? 'inserted' : 'abandoned',
        ...(hostDraft === undefined ? {} : { draft: hostDraft }),
      },
    })
  })
  await world.sessions.remove('task', [report.taskId])
}
