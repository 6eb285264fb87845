import type { ReminderKey } from '../domain/reminders/reminder-row'
import { noticeWords } from '../i18n/notice-words'
import { translator } from '../i18n/translator'
import type { ShownThread } from '../ports/last-message'
import type { ReplyTask } from '../ports/sessions'
import type { MailFrame } from '../ports/tabs'
import { answeredBefore } from './client-reply'
import { note } from './commit'
import { answeredSince } from './estimates/answered-since'
import { partOf } from './index-parts'
import { draftName, viewName } from './names'
import { recordOf } from './records'
import { ANSWERED, reminderIdOf } from './reminder-id'
import { screenLanguage } from './settings'
import { offerThanksAgain } from './thank-client'
import type { World } from './world'

export interface ReplyReport {
  readonly taskId: string
  readonly view?: string
  readonly draftId?: string
  readonly outcome: 'filled' | 'threadNotFound' | 'answered' | 'failed'
}

/**
 * The thread of a waiting reply is shown: whether the client has answered since the person last looked, so that a
 * reminder must wait. Thanks need not.
 */
export async function mayFillReply(
  world: Pick<World, 'store' | 'sessions' | 'clock' | 'ids' | 'lock' | 'notices'>,
  frame: MailFrame,
  taskId: string,
  shown: ShownThread,
): Promise<{ readonly answered: boolean }> {
  const prepared = await world.sessions.get('invoiceMail', taskId)
  if (prepared?.asks && prepared.tabId === frame.tabId) {
    return answeredSince(world, prepared.asks.estimateId, shown)
  }
  const task = await world.sessions.get('task', taskId)
  if (!task?.reminder || task.tabId !== frame.tabId) return { answered: false }
  return answeredBefore(world, task.invoiceId, shown)
}

type ReplyWorld = Pick<
  World,
  | 'store'
  | 'sessions'
  | 'clock'
  | 'ids'
  | 'lock'
  | 'notices'
  | 'tabs'
  | 'links'
  | 'notifications'
  | 'browserLanguage'
>

/**
 * What became of filling a reply: it stands in a draft that is followed from here, or nothing was done. Where the
 * thread was not found at its address, the tab looks for it by its subject, and then opens a new mail with the words.
 */
export async function reportReply(world: ReplyWorld, frame: MailFrame, report: ReplyReport): Promise<void> {
  const task = await world.sessions.get('task', report.taskId)
  if (!task) return
  if (report.outcome === 'threadNotFound' && !task.isNewMail) {
    const next = nextPlace(task)
    await world.sessions.put('task', report.taskId, next)
    const { thread, mail } = next
    const { links } = world
    await world.tabs.lead(task.tabId, next.isNewMail ? links.compose(thread, mail) : links.thread(thread))
    return
  }
  if (report.outcome === 'answered') await tellOfAnswer(world, task)
  if (task.reminder)
    await reportReminder(world, frame, report, task, { invoiceId: task.invoiceId, ...task.reminder })
  else if (report.outcome !== 'filled') await note(world, (tx) => offerThanksAgain(tx, task.invoiceId))
  await world.sessions.remove('task', [report.taskId])
}

/** A thread that is not at its address any more is looked for by its subject; one that is nowhere needs a new mail. */
function nextPlace(task: ReplyTask): ReplyTask {
  const { threadId, ...bySubject } = task.thread
  const canBeSought = threadId !== undefined && bySubject.subject.trim() !== ''
  return canBeSought ? { ...task, thread: bySubject } : { ...task, isNewMail: true }
}

/** Nothing was written: the person is told why, and may remind anyway by pressing the notification. */
async function tellOfAnswer(world: ReplyWorld, { invoiceId, reminder }: ReplyTask): Promise<void> {
  const invoice = (await recordOf(world.store, 'invoice', invoiceId))?.invoice
  if (!invoice || !reminder) return
  const say = translator(noticeWords, await screenLanguage(world))
  const { client, number } = invoice.issued
  await world.notifications.show({
    id: `${ANSWERED}${reminderIdOf({ invoiceId, ...reminder })}`,
    title: say('answeredTitle', { client: client.name }),
    message: say('answeredText', { number, on: { date: invoice.reply?.on ?? world.clock.today() } }),
  })
}

/** The reminder stands in a draft that is followed from here, perhaps an earlier one, or its row is over. */
async function reportReminder(
  world: ReplyWorld,
  frame: MailFrame,
  report: ReplyReport,
  task: ReplyTask,
  key: ReminderKey,
): Promise<void> {
  const hostDraft = draftName({ ...report, host: task.thread.host })
  const isFilled = report.outcome === 'filled'
  const isThere = (earlierDraft: string | undefined) => isFilled || earlierDraft !== undefined
  if (isFilled && report.view !== undefined) {
    const name = viewName(frame, report.view)
    const bound = await world.sessions.get('view', name)
    await world.sessions.put('view', name, { ...(bound ?? { ...frame, findings: [] }), reminder: key })
  }
  await note(world, async (tx) => {
    const rows = (await tx.load('reminders', partOf(key.invoiceId))) ?? []
    const mail = rows.find((row) => row.mail?.taskId === report.taskId)?.mail
    if (mail?.state !== 'intent') return
    await tx.changeReminders([key], {
      mail: {
        ...mail,
        state: isThere(mail.draft) ? 'inserted' : 'abandoned',
        ...(hostDraft === undefined ? {} : { draft: hostDraft }),
      },
    })
  })
}
