import type { PlainDate } from '../calendar/plain-date'
import { compareText } from '../compare-text'
import { type Invoice, mayHaveLeft, standsVoid } from '../invoice/invoice'
import type { Notice } from '../reminders/notice'
import type { RecurringPlan } from './plan'
import { nextOccurrence, type Occurrence, occurrencesUntil, type Schedule } from './schedule'

/** A plan with what became of its occurrences. */
export interface RecurringRecord {
  readonly plan: RecurringPlan
  /** Of those that anything is known of, one a date. */
  readonly occurrences: readonly OccurrenceRow[]
}

/** What became of one occurrence. Its key is the plan and the date, so that nothing is offered or billed twice. */
export interface OccurrenceRow {
  readonly date: PlainDate
  /** The person, or a pause, passed it over. */
  readonly isSkipped?: boolean
  /** That its time has come. */
  readonly notice?: Notice
  /** A mail for it: `intent` is written before a page is opened, so that an order repeated opens nothing twice. */
  readonly mail?: { readonly state: 'intent' | 'opened'; readonly on: PlainDate; readonly taskId: string }
  /** The invoice issued for it. Sent, it settles the occurrence. */
  readonly invoice?: { readonly id: string; readonly isSent: boolean }
}

export type OccurrenceChange = Partial<Omit<OccurrenceRow, 'date'>>

/** `finished`: all that the schedule has are settled. */
export type PlanState = 'active' | 'paused' | 'ended' | 'finished'

/**
 * The occurrences whose time has come and that are neither billed nor skipped, the oldest first. What waited when a plan
 * was ended is work that was done, and waits on.
 */
export function dueOccurrences(
  { plan, occurrences }: RecurringRecord,
  today: PlainDate,
  country?: string,
): readonly Occurrence[] {
  if (plan.pausedOn) return []
  const last = plan.endedOn && plan.endedOn < today ? plan.endedOn : today
  return occurrencesUntil(plan.schedule, last, country).filter(({ date }) => !isSettled(occurrences, date))
}

/** The occurrence that comes next after today, skipped ones aside; undefined when none does. */
export function comingOccurrence(
  { plan, occurrences }: RecurringRecord,
  today: PlainDate,
  country?: string,
): Occurrence | undefined {
  if (plan.endedOn || plan.pausedOn) return undefined
  let next = nextOccurrence(plan.schedule, today, country)
  while (next && isSettled(occurrences, next.date)) next = nextOccurrence(plan.schedule, next.on, country)
  return next
}

/**
 * The occurrence a change of the plan begins with: the oldest that waits, else the one that comes next; of a paused plan
 * as if it went on today. Undefined when none is left.
 */
export function firstToChange(
  record: RecurringRecord,
  today: PlainDate,
  country?: string,
): Occurrence | undefined {
  const awake = goingOn(record, today, country)
  return dueOccurrences(awake, today, country)[0] ?? comingOccurrence(awake, today, country)
}

/** The oldest occurrence that waits, of a paused plan as if it went on today, and would not come by another schedule. */
export function forgottenBy(
  schedule: Schedule,
  record: RecurringRecord,
  today: PlainDate,
  country?: string,
): Occurrence | undefined {
  const awake = goingOn(record, today, country)
  const dates = occurrencesUntil({ ...schedule, weekend: 'keep' }, today).map(({ date }) => date)
  return dueOccurrences(awake, today, country).find(({ date }) => !dates.includes(date))
}

/** The first day a change of the plan may begin with. */
export function earliestChange(record: RecurringRecord, today: PlainDate, country?: string): PlainDate {
  const first = firstToChange(record, today, country)?.date
  return first !== undefined && first < today ? first : today
}

/** Where a plan stands today. `country`: the seller's (ISO 3166), for its bank holidays. */
export function stateOf(record: RecurringRecord, today: PlainDate, country?: string): PlanState {
  const { endedOn, pausedOn } = record.plan
  if (endedOn) return 'ended'
  if (pausedOn) return 'paused'
  const isOver =
    !comingOccurrence(record, today, country) && dueOccurrences(record, today, country).length === 0
  return isOver ? 'finished' : 'active'
}

/** What is known of the occurrence of a day; undefined while nothing has happened to it. */
export function rowOn(occurrences: readonly OccurrenceRow[], date: PlainDate): OccurrenceRow | undefined {
  return occurrences.find((row) => row.date === date)
}

/** True once an occurrence wants nothing any more. */
function isSettled(occurrences: readonly OccurrenceRow[], date: PlainDate): boolean {
  const row = rowOn(occurrences, date)
  return row?.isSkipped === true || row?.invoice?.isSent === true
}

/** The record with more known of one occurrence. */
export function withOccurrence(
  record: RecurringRecord,
  date: PlainDate,
  change: OccurrenceChange,
): RecurringRecord {
  const old = rowOn(record.occurrences, date)
  const others = record.occurrences.filter((row) => row !== old)
  const occurrences = [...others, { ...(old ?? { date }), ...change }].toSorted((a, b) =>
    compareText(a.date, b.date),
  )
  return { ...record, occurrences }
}

/** The record where an occurrence is not passed over after all; of one that nothing else is known of, nothing is. */
export function withoutSkip(record: RecurringRecord, date: PlainDate): RecurringRecord {
  const occurrences = record.occurrences.flatMap((row) => {
    if (row.date !== date) return [row]
    const { isSkipped: _isSkipped, ...rest } = row
    return Object.keys(rest).length > 1 ? [rest] : []
  })
  return { ...record, occurrences }
}

/**
 * The record after its invoice has changed: an invoice that has left settles the occurrence, one that came back does
 * not. An invoice that was sent is not replaced by another, unless it was made void: then the occurrence has none.
 */
export function withInvoice(record: RecurringRecord, date: PlainDate, invoice: Invoice): RecurringRecord {
  const known = rowOn(record.occurrences, date)?.invoice
  const isSame = known?.id === invoice.id
  if (standsVoid(invoice) && mayHaveLeft(invoice)) return isSame ? withoutInvoice(record, date) : record
  const isSent = mayHaveLeft(invoice)
  if (known && !isSame && (known.isSent || !isSent)) return record
  if (isSame && known.isSent === isSent) return record
  return withOccurrence(record, date, { invoice: { id: invoice.id, isSent } })
}

function withoutInvoice(record: RecurringRecord, date: PlainDate): RecurringRecord {
  const occurrences = record.occurrences.map((row) => {
    if (row.date !== date) return row
    const { invoice: _invoice, ...rest } = row
    return rest
  })
  return { ...record, occurrences }
}

/** The plan as it goes on after its pause: what fell into it is passed over. */
export function goingOn(record: RecurringRecord, today: PlainDate, country?: string): RecurringRecord {
  const { pausedOn: _pausedOn, ...plan } = record.plan
  return passedInPause(record, today, country).reduce(
    (so, date) => withOccurrence(so, date, { isSkipped: true }),
    { ...record, plan },
  )
}

/** The dates that fell into the pause, if the plan goes on. */
export function passedInPause(
  { plan, occurrences }: RecurringRecord,
  today: PlainDate,
  country?: string,
): readonly PlainDate[] {
  const { pausedOn } = plan
  if (!pausedOn) return []
  return occurrencesUntil(plan.schedule, today, country)
    .filter(({ date, on }) => on >= pausedOn && on < today && !isSettled(occurrences, date))
    .map(({ date }) => date)
}
