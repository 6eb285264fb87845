import { isNameOf } from '../../../domain/document/shown-file-name'
import type { FillReport, FillStep } from '../../../ports/draft-frames'
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
  /** Invoices and estimates that stand unsent in other drafts, as far as is known. */
  readonly others?: readonly { readonly number: string; readonly fileName: string }[]
}

/**
 * Puts an invoice into a draft: file, summary, subject. Each step is read back and none stops the others, so that the
 * report says exactly what is left to do by hand; but a mail with another invoice stays as it is. A subject of the
 * person's own is never written over, nor that of an answer, by which its thread may be known.
 */
export async function putIntoDraft(view: ComposeView, order: FillOrder): Promise<FillReport> {
  const stands = standsAlready(view, order)
  if (stands !== undefined) return { attach: REFUSED, block: REFUSED, subject: REFUSED, stands }
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
const REFUSED: FillStep = { outcome: 'failed' }

/**
 * Which other invoice or estimate is in the mail: known by its file, unless that came along with a mail that is forwarded, or by a
 * block like ours that does not come with our file.
 */
function standsAlready(
  view: ComposeView,
  { file, block, previousBlock, others = [] }: FillOrder,
): string | undefined {
  const holds = (name: string) => view.readAttachments()?.some((shown) => isNameOf(shown.name, name))
  const other = view.kind === 'forward' ? undefined : others.find(({ fileName }) => holds(fileName))
  if (other || previousBlock || !file || holds(file.name)) return other?.number
  return view.holdsBlock(block) ? '' : undefined
}

function stepOf(done: Done): FillStep {
  return done.ok ? { outcome: 'done' } : { outcome: 'failed', code: done.code }
}

function mayWriteSubject(view: ComposeView, previous: string | undefined): boolean {
  const subject = view.readSubject()?.trim()
  if (subject === undefined || view.kind === 'reply') return false
  return subject === previous?.trim() || (view.kind === 'new' && subject === '')
}
