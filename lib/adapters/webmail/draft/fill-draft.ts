import type { ComposeView, Done, MailBlock, MailFile } from '../../../ports/webmail'

export interface FillOrder {
  readonly file?: MailFile
  /** The name of the file put there before, to be taken off. */
  readonly replacesFile?: string
  /** The due date for a calendar; takes the place of one of the same name. */
  readonly calendar?: MailFile
  /** The name of the calendar file put there before. */
  readonly replacesCalendar?: string
  readonly block: MailBlock
  readonly previousBlock?: MailBlock
  readonly subject?: string
  /** Ours, which gives way: what was put there before, or in a forwarded mail that of an earlier one. */
  readonly previousSubject?: string
}

export interface FillStep {
  readonly outcome: 'done' | 'skipped' | 'failed'
  readonly code?: string
}

export interface FillReport {
  readonly attach: FillStep
  readonly block: FillStep
  readonly subject: FillStep
  readonly calendar?: FillStep
}

/**
 * Puts an invoice into a draft: file, summary, subject. Each step is read back and none stops the others, so that the
 * report says exactly what is left to do by hand. A subject of the person's own is never written over, nor that of an
 * answer, by which its thread may be known.
 */
export async function fillDraft(view: ComposeView, order: FillOrder): Promise<FillReport> {
  const attach = order.file ? stepOf(await view.attach(order.file, order.replacesFile)) : SKIPPED
  const block = stepOf(await view.insertBlock(order.block, order.previousBlock))
  const subject =
    order.subject !== undefined && mayWriteSubject(view, order.previousSubject)
      ? stepOf(await view.setSubject(order.subject))
      : SKIPPED
  const { calendar } = order
  if (!calendar) return { attach, block, subject }
  return {
    attach,
    block,
    subject,
    calendar: stepOf(await view.attach(calendar, order.replacesCalendar ?? calendar.name)),
  }
}

const SKIPPED: FillStep = { outcome: 'skipped' }

function stepOf(done: Done): FillStep {
  return done.ok ? { outcome: 'done' } : { outcome: 'failed', code: done.code }
}

function mayWriteSubject(view: ComposeView, previous: string | undefined): boolean {
  const subject = view.readSubject()?.trim()
  if (subject === undefined || view.kind === 'reply') return false
  return subject === previous?.trim() || (view.kind === 'new' && subject === '')
}
