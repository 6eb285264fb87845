import { withAsked } from '../../domain/estimate/question'
import { rowOn, withOccurrence } from '../../domain/recurring/occurrences'
import type { ReminderKey } from '../../domain/reminders/reminder-row'
import type { ShownThread } from '../../ports/last-message'
import type { MailPurpose, MailTask } from '../../ports/sessions'
import type { MailFrame } from '../../ports/tabs'
import { bindView } from '../drafts/bind-view'
import { enterDraft } from '../drafts/draft-index'
import { draftName } from '../drafts/names'
import { estimateIn, putEstimate } from '../estimates/estimate-records'
import { replySince } from '../estimates/reply-since'
import { note } from '../ledger/commit'
import { partOf } from '../ledger/index-parts'
import { Refusal } from '../ledger/refusal'
import type { Transaction } from '../ledger/transaction'
import { settleThanks } from '../reminders/thank-client'
import type { World } from '../world'
import { type ReplySeen, replyBefore } from './client-reply'
import { placeOf } from './tab-tasks'

export interface MailTaskReport {
  readonly taskId: string
  readonly view?: string
  readonly draftId?: string
  readonly outcome: 'filled' | 'threadNotFound' | 'toOthers' | 'replied' | 'failed'
}

type TaskWorld = Pick<World, 'store' | 'sessions' | 'clock' | 'ids' | 'lock' | 'notices'>

/**
 * The thread of a waiting mail is shown: whether the client has replied since the person last looked, so that a
 * reminder or a question must wait. Thanks and drafts need not.
 */
export async function mayFillMail(
  world: TaskWorld,
  { tabId }: MailFrame,
  taskId: string,
  shown: ShownThread,
): Promise<ReplySeen> {
  const task = await world.sessions.get('task', taskId)
  if (task?.tabId !== tabId) return { replied: false }
  const { purpose } = task
  if (purpose.what === 'reminder') return replyBefore(world, purpose.key.invoiceId, shown)
  return purpose.what === 'question' ? replySince(world, purpose.estimateId, shown) : { replied: false }
}

/**
 * What became of filling a mail: it stands in a draft that is followed from here, or nothing was done. Where the
 * thread was not found at its address, the tab looks for it by its subject, and then opens a new mail with the words; so it
 * does at once where one in the thread would not reach the client.
 */
export async function reportMailTask(
  world: TaskWorld & Pick<World, 'tabs' | 'links'>,
  frame: MailFrame,
  report: MailTaskReport,
): Promise<void> {
  const { sessions, tabs, links } = world
  const { taskId, outcome } = report
  const task = await sessions.get('task', taskId)
  if (!task) return
  if ((outcome === 'toOthers' || outcome === 'threadNotFound') && !task.isNewMail) {
    const next = nextPlace(task, outcome)
    await sessions.put('task', taskId, next)
    await tabs.lead(task.tabId, placeOf(links, next))
    return
  }
  const isHeld = outcome === 'replied'
  // Before the reply counts as looked at: nothing is filled by itself after that.
  if (isHeld) await sessions.put('task', taskId, { ...task, isHeld })
  await settle(world, frame, report, task)
  if (!isHeld) await sessions.remove('task', [taskId])
}

/**
 * The person has been told of the reply and wants the words all the same: false where nothing waits in this tab any
 * more. As before any filling, it is written down first.
 */
export async function fillAnyway(
  world: TaskWorld,
  { tabId }: MailFrame,
  taskId: string,
): Promise<{ readonly ok: boolean }> {
  const task = await world.sessions.get('task', taskId)
  if (!task?.isHeld || task.tabId !== tabId) return { ok: false }
  const { purpose } = task
  if (purpose.what !== 'reminder') return { ok: true }
  const { key } = purpose
  return note(world, async (tx) => {
    const mail = await mailOf(tx, key, taskId)
    if (mail?.state === 'abandoned') await tx.changeReminders([key], { mail: { ...mail, state: 'intent' } })
    else if (mail?.state !== 'intent') throw new Refusal('notOpen')
  })
}

/**
 * A thread that is not at its address any more is looked for by its subject; one that is nowhere, or would not reach the
 * client, needs a new mail. It is held no longer: the person has insisted.
 */
function nextPlace({ isHeld: _held, ...task }: MailTask, outcome: 'threadNotFound' | 'toOthers'): MailTask {
  if (outcome === 'toOthers') return { ...task, isNewMail: true, wasToOthers: true }
  const { threadId, ...bySubject } = task.thread
  const canBeSought = threadId !== undefined && bySubject.subject.trim() !== ''
  return canBeSought ? { ...task, thread: bySubject } : { ...task, isNewMail: true }
}

async function settle(
  world: TaskWorld,
  frame: MailFrame,
  report: MailTaskReport,
  { purpose, thread }: MailTask,
): Promise<void> {
  const hostDraft = draftName({ ...report, host: thread.host })
  const { taskId, view, outcome } = report
  const isFilled = outcome === 'filled'
  const filledView = isFilled ? view : undefined
  if (purpose.what === 'reminder') {
    const { key } = purpose
    if (filledView !== undefined) await bindView(world, frame, filledView, { reminder: key })
    await note(world, (tx) => settleReminder(tx, key, report, hostDraft))
  } else if (purpose.what === 'draft') {
    const { draftKey } = purpose
    if (filledView !== undefined) await bindView(world, frame, filledView, { draftKey })
    await note(world, async (tx) => {
      await enterDraft(tx, world.clock, draftKey, hostDraft)
      await settleOccurrence(tx, purpose, taskId)
    })
  } else if (purpose.what === 'thanks') {
    await note(world, (tx) => settleThanks(tx, purpose.invoiceId, isFilled))
  } else if (isFilled) {
    await note(world, async (tx) => {
      const estimate = await estimateIn(tx, purpose.estimateId)
      await putEstimate(tx, withAsked(estimate, taskId, world.clock.today()))
    })
  }
}

/** The reminder stands in a draft that is followed from here, perhaps an earlier one, or its row is over. */
async function settleReminder(
  tx: Transaction,
  key: ReminderKey,
  { taskId, outcome }: MailTaskReport,
  hostDraft: string | undefined,
): Promise<void> {
  // The reply stands open before the person, who is told of it.
  if (outcome === 'replied') await tx.run(key.invoiceId, { type: 'readReply' })
  const mail = await mailOf(tx, key, taskId)
  if (mail?.state !== 'intent') return
  const isThere = outcome === 'filled' || mail.draft !== undefined
  await tx.changeReminders([key], {
    mail: {
      ...mail,
      state: isThere ? 'inserted' : 'abandoned',
      ...(hostDraft === undefined ? {} : { draft: hostDraft }),
    },
  })
}

/** The mail for the invoice of an occurrence is there, unless it belongs to another task by now. */
async function settleOccurrence(
  tx: Transaction,
  { occurrence }: Extract<MailPurpose, { readonly what: 'draft' }>,
  taskId: string,
): Promise<void> {
  if (!occurrence) return
  const record = await tx.load('recurring', occurrence.planId)
  const mail = record && rowOn(record.occurrences, occurrence.date)?.mail
  if (!record || mail?.taskId !== taskId || mail.state !== 'intent') return
  const opened = { mail: { ...mail, state: 'opened' } } as const
  tx.put('recurring', occurrence.planId, withOccurrence(record, occurrence.date, opened))
}

/** The reminder's mail, unless it belongs to another task by now. */
async function mailOf(tx: Transaction, { invoiceId }: ReminderKey, taskId: string) {
  const rows = (await tx.load('reminders', partOf(invoiceId))) ?? []
  return rows.find(({ mail }) => mail?.taskId === taskId)?.mail
}
