import type { PlainDate } from '../calendar/plain-date'
import type { Overdrawn } from '../invoice/overdrawn'
import type { Money } from '../money/money'
import type { ByHandStep } from '../reminders/by-hand'
import type { NextStep } from '../reminders/next-step'
import type { ReminderStage } from '../reminders/stage'
import type { InvoiceRow } from './invoice-row'

/** What the popup shows: each invoice stands once, in `today` if it needs something from the person, else in `open`. */
export interface Overview {
  readonly today: PlainDate
  readonly totals: readonly CurrencyTotal[]
  readonly tasks: readonly Task[]
  readonly open: readonly OpenInvoice[]
  /** How many there are of each, of which the lists may hold the first alone. */
  readonly counts: OverviewCounts
  /** The day of the next reminder, where one is planned. */
  readonly nextReminderOn?: PlainDate
}

export interface OverviewCounts {
  /** Tasks that somebody waits for. */
  readonly tasks: number
  /** Thanks that may be said, the last among the tasks. */
  readonly thanks: number
  readonly open: number
}

/** Of lists that hold all there is. */
export function overviewCounts(tasks: readonly Task[], open: readonly OpenInvoice[]): OverviewCounts {
  const thanks = tasks.filter(({ kind }) => kind === 'thank').length
  return { tasks: tasks.length - thanks, thanks, open: open.length }
}

/** So many of each list are drawn before the person asks for more. */
export const FIRST_DRAWN = 12

/** The overview with the first of each list. */
export function firstOf(overview: Overview): Overview {
  const { tasks, open } = overview
  return { ...overview, tasks: tasks.slice(0, FIRST_DRAWN), open: open.slice(0, FIRST_DRAWN) }
}

/** True when the lists hold all there is. */
export function holdsAll({ tasks, open, counts }: Overview): boolean {
  return tasks.length === counts.tasks + counts.thanks && open.length === counts.open
}

export interface CurrencyTotal {
  readonly outstanding: Money
  readonly overdue: Money
}

export type Task =
  | { readonly kind: 'remind'; readonly row: InvoiceRow; readonly stage: ReminderStage }
  /** The client has written in the thread, which the person has not looked at yet. */
  | { readonly kind: 'answer'; readonly row: InvoiceRow }
  /** The invoice likely went out, or may have without being seen. */
  | { readonly kind: 'confirmSent'; readonly row: InvoiceRow }
  /** A deposit that later invoices deduct too often: the last of them has to be corrected. */
  | { readonly kind: 'overdrawn'; readonly row: InvoiceRow; readonly overdrawn: Overdrawn }
  /** The reminders are at their end: no more mail, a person takes over. */
  | { readonly kind: 'byHand'; readonly row: InvoiceRow; readonly step: ByHandStep }
  /** The client has paid in full; thanks may be said, once. */
  | { readonly kind: 'thank'; readonly row: InvoiceRow }
  /** A reminder draft was filled but never seen to leave. */
  | { readonly kind: 'confirmReminder'; readonly row: InvoiceRow; readonly stage: ReminderStage }

export interface OpenInvoice {
  readonly row: InvoiceRow
  readonly next: NextStep
  /** The step that a reminder written today would be. */
  readonly mailStage: ReminderStage
}
