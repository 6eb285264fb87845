import { rowOn, withOccurrence } from '../../domain/recurring/occurrences'
import type { MailFrame } from '../../ports/tabs'
import { note } from '../commit'
import { enterDraft } from '../draft-index'
import { draftName, viewName } from '../names'
import type { ReplyReport } from '../reply-tasks'
import type { World } from '../world'

/** The new mail is there: from here on its window, and the draft the site makes of it, hold the prepared invoice. */
export async function reportInvoiceMail(
  world: Pick<World, 'store' | 'sessions' | 'clock' | 'ids' | 'lock' | 'notices'>,
  frame: MailFrame,
  report: ReplyReport,
): Promise<void> {
  const { sessions, clock } = world
  const task = await sessions.get('invoiceMail', report.taskId)
  if (!task) return
  const { planId, date, draftKey, thread } = task
  if (report.outcome === 'filled' && report.view !== undefined) {
    const name = viewName(frame, report.view)
    const bound = await sessions.get('view', name)
    await sessions.put('view', name, { ...(bound ?? { ...frame, findings: [] }), draftKey })
  }
  await note(world, async (tx) => {
    const record = await tx.load('recurring', planId)
    const mail = record && rowOn(record.occurrences, date)?.mail
    if (!record || mail?.taskId !== report.taskId || mail.state !== 'intent') return
    tx.put('recurring', planId, withOccurrence(record, date, { mail: { ...mail, state: 'opened' } }))
    await enterDraft(tx, clock, draftKey, draftName({ ...report, host: thread.host }))
  })
  await sessions.remove('invoiceMail', [report.taskId])
}
