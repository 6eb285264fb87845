import type { ReminderKey } from '../../domain/reminders/reminder-row'
import type { ShownThread } from '../../ports/last-message'
import type { ReplyTask } from '../../ports/sessions'
import type { MailFrame } from '../../ports/tabs'
import { bindView } from '../drafts/bind-view'
import { draftName } from '../drafts/names'
import { answeredSince } from '../estimates/answered-since'
import { note } from '../ledger/commit'
import { partOf } from '../ledger/index-parts'
import { Refusal } from '../ledger/refusal'
import type { Transaction } from '../ledger/transaction'
import { settleThanks } from '../reminders/thank-client'
import type { World } from '../world'
import { type Answered, answeredBefore } from './client-reply'

export interface ReplyReport {
  readonly taskId: string
  readonly view?: string
  readonly draftId?: string
  readonly outcome: 'filled' | 'threadNotFound' | 'toOthers' | 'answered' | 'failed'
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
): Promise<Answered> {
  const prepared = await world.sessions.get('invoiceMail', taskId)
  if (prepared?.asks && prepared.tabId === frame.tabId) {
    return answeredSince(world, prepared.asks.estimateId, shown)
  }
  const task = await world.sessions.get('task', taskId)
  if (!task?.reminder || task.tabId !== frame.tabId) return { answered: false }
  return answeredBefore(world, task.invoiceId, shown)
}

type ReplyWorld = Pick<World, 'store' | 'sessions' | 'clock' | 'ids' | 'lock' | 'notices' | 'tabs' | 'links'>

/**
 * What became of filling a reply: it stands in a draft that is followed from here, or nothing was done. Where the
 * thread was not found at its address, the tab looks for it by its subject, and then opens a new mail with the words; so it
 * does at once where a reply would not reach the client.
 */
export async function reportReply(world: ReplyWorld, frame: MailFrame, report: ReplyReport): Promise<void> {
  const task = await world.sessions.get('task', report.taskId)
  if (!task) return
  const wasToOthers = report.outcome === 'toOthers'
  if ((wasToOthers || report.outcome === 'threadNotFound') && !task.isNewMail) {
    const next = wasToOthers ? { ...task, isNewMail: true, wasToOthers } : nextPlace(task)
    await world.sessions.put('task', report.taskId, next)
    const { thread, mail } = next
    const { links } = world
    await world.tabs.lead(task.tabId, next.isNewMail ? links.compose(thread, mail) : links.thread(thread))
    return
  }
  const isHeld = report.outcome === 'answered'
  // Before the answer counts as looked at: nothing is filled by itself after that.
  if (isHeld) await world.sessions.put('task', report.taskId, { ...task, isHeld })
  if (task.reminder)
    await reportReminder(world, frame, report, task, { invoiceId: task.invoiceId, ...task.reminder })
  else await note(world, (tx) => settleThanks(tx, task.invoiceId, report.outcome === 'filled'))
  if (!isHeld) await world.sessions.remove('task', [report.taskId])
}

/**
 * The person has been told of the answer and wants the words all the same: false where nothing waits in this tab any
 * more. As before any filling, it is written down first.
 */
export async function insistOnReply(
  world: Pick<World, 'store' | 'sessions' | 'clock' | 'ids' | 'lock' | 'notices'>,
  frame: MailFrame,
  taskId: string,
): Promise<{ readonly ok: boolean }> {
  const question = await world.sessions.get('invoiceMail', taskId)
  if (question?.isHeld) return { ok: question.tabId === frame.tabId }
  const task = await world.sessions.get('task', taskId)
  if (!task?.isHeld || !task.reminder || task.tabId !== frame.tabId) return { ok: false }
  const key = { invoiceId: task.invoiceId, ...task.reminder }
  return note(world, async (tx) => {
    const mail = await mailOf(tx, key, taskId)
    if (mail?.state === 'abandoned') await tx.changeReminders([key], { mail: { ...mail, state: 'intent' } })
    else if (mail?.state !== 'intent') throw new Refusal('notOpen')
  })
}

/** A thread that is not at its address any more is looked for by its subject; one that is nowhere needs a new mail. */
function nextPlace(task: ReplyTask): ReplyTask {
  const { threadId, ...bySubject } = task.thread
  const canBeSought = threadId !== undefined && bySubject.subject.trim() !== ''
  return canBeSought ? { ...task, thread: bySubject } : { ...task, isNewMail: true }
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
    await bindView(world, frame, report.view, { reminder: key })
  }
  await note(world, async (tx) => {
    // The answer stands open before the person, who is told of it.
    if (report.outcome === 'answered') await tx.run(key.invoiceId, { type: 'readReply' })
    const mail = await mailOf(tx, key, report.taskId)
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

/** The reminder's mail, unless it belongs to another task by now. */
async function mailOf(tx: Transaction, { invoiceId }: ReminderKey, taskId: string) {
  const rows = (await tx.load('reminders', partOf(invoiceId))) ?? []
  return rows.find(({ mail }) => mail?.taskId === taskId)?.mail
}
