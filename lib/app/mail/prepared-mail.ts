import { withAsked } from '../../domain/estimate/question'
import type { MailThread } from '../../domain/invoice/mail-thread'
import type { OccurrenceKey } from '../../domain/invoice/occurrence-key'
import type { Addressees } from '../../domain/party/addressees'
import { rowOn, withOccurrence } from '../../domain/recurring/occurrences'
import type { MailFrame } from '../../ports/tabs'
import { bindView } from '../drafts/bind-view'
import { enterDraft } from '../drafts/draft-index'
import { draftName } from '../drafts/names'
import { estimateIn, putEstimate } from '../estimates/estimate-records'
import { note } from '../ledger/commit'
import type { World } from '../world'
import type { ReplyReport } from './reply-tasks'

/** A draft of the composer that waits for a mail to stand beside. */
export interface PreparedMail extends Addressees {
  readonly draftKey?: string
  /** In place of a draft: the words of a question about an estimate. */
  readonly asks?: { readonly estimateId: string; readonly text: string }
  /** The occurrence of a recurring invoice that it bills, if any. */
  readonly occurrence?: OccurrenceKey
  /** The mailbox to write in; its subject is not looked at, unless it is a reply. */
  readonly thread: MailThread
  /** It goes into the thread; into a new mail where that is not found. */
  readonly isReply?: boolean
}

/** Opens a mail in which the composer shows the prepared draft. Asked again for the same task, it opens nothing. */
export async function openPreparedMail(
  { sessions, tabs, links, clock }: Pick<World, 'sessions' | 'tabs' | 'links' | 'clock'>,
  taskId: string,
  { isReply = false, ...mail }: PreparedMail,
): Promise<void> {
  if (await sessions.get('invoiceMail', taskId)) return
  const tabId = await tabs.open(isReply ? links.thread(mail.thread) : newMail(links, mail))
  await sessions.put('invoiceMail', taskId, { ...mail, isNewMail: !isReply, madeAt: clock.now(), tabId })
}

function newMail(links: World['links'], { thread, to, asks }: Omit<PreparedMail, 'isReply'>): string {
  return links.compose(thread, { to, subject: asks ? thread.subject : '', body: asks?.text ?? '' })
}

/** The mail is there: from here on its window, and the draft the site makes of it, hold what was prepared. */
export async function reportPreparedMail(
  world: Pick<World, 'store' | 'sessions' | 'clock' | 'ids' | 'lock' | 'notices' | 'tabs' | 'links'>,
  frame: MailFrame,
  report: ReplyReport,
): Promise<void> {
  const { sessions, clock } = world
  const task = await sessions.get('invoiceMail', report.taskId)
  if (!task) return
  const wasToOthers = report.outcome === 'toOthers'
  if ((wasToOthers || report.outcome === 'threadNotFound') && !task.isNewMail) {
    await sessions.put('invoiceMail', report.taskId, { ...task, isNewMail: true, wasToOthers })
    return world.tabs.lead(task.tabId, newMail(world.links, task))
  }
  if (report.outcome === 'answered') {
    return sessions.put('invoiceMail', report.taskId, { ...task, isHeld: true })
  }
  const { occurrence, draftKey, asks, thread } = task
  const isFilled = report.outcome === 'filled'
  if (isFilled && report.view !== undefined && draftKey !== undefined) {
    await bindView(world, frame, report.view, { draftKey })
  }
  await note(world, async (tx) => {
    if (asks && isFilled) {
      const estimate = await estimateIn(tx, asks.estimateId)
      await putEstimate(tx, withAsked(estimate, report.taskId, clock.today()))
    }
    if (draftKey === undefined) return
    await enterDraft(tx, clock, draftKey, draftName({ ...report, host: thread.host }))
    if (!occurrence) return
    const record = await tx.load('recurring', occurrence.planId)
    const mail = record && rowOn(record.occurrences, occurrence.date)?.mail
    if (!record || mail?.taskId !== report.taskId || mail.state !== 'intent') return
    const opened = { mail: { ...mail, state: 'opened' } } as const
    tx.put('recurring', occurrence.planId, withOccurrence(record, occurrence.date, opened))
  })
  await sessions.remove('invoiceMail', [report.taskId])
}
