import { isBusinessDay, nextBusinessDay } from '../calendar/business-day'
import { addDays, type PlainDate } from '../calendar/plain-date'
import type { InvoiceRow } from '../receivables/invoice-row'
import { type Step, stepAfter, stepReached, stepsAhead } from './ladder'
import { byInvoice, isSameKey, isUnsettled, type ReminderKey, type ReminderRow } from './reminder-row'

/** Nobody is told about a reminder before this hour, local time. */
export const NOTICE_HOUR = 9

export interface PlanInput {
  readonly rows: readonly InvoiceRow[]
  readonly reminderRows: readonly ReminderRow[]
  /** Milliseconds since 1970. */
  readonly now: number
  readonly today: PlainDate
  /** The instant of an hour, local time, on a date. */
  readonly at: (date: PlainDate, hour: number) => number
  /** The seller's country (ISO 3166), for its bank holidays. */
  readonly country?: string
}

export interface ReminderPlan {
  /** To tell the person now: for each invoice the strongest step reached, once. */
  readonly due: readonly { readonly row: InvoiceRow; readonly key: ReminderKey }[]
  /** Steps that passed while nobody was told. */
  readonly skipped: readonly ReminderKey[]
  /** The instant at which something will be due, after `now`. */
  readonly nextWake?: number
}

/**
 * Which reminders to offer now and when to look again. A function of its arguments alone: asked again after its
 * answer was carried out, it gives nothing more to do.
 */
export function planReminders(input: PlanInput): ReminderPlan {
  const { rows, now, today, at, country } = input
  const mayTell = isBusinessDay(today, country) && now >= at(today, NOTICE_HOUR)
  const due: { row: InvoiceRow; key: ReminderKey }[] = []
  const skipped: ReminderKey[] = []
  const wakes: number[] = []
  const rowsOf = byInvoice(input.reminderRows)
  for (const row of rows) {
    if (!isReminded(row)) continue
    const asleepUntil = row.snoozedUntil && row.snoozedUntil > today ? row.snoozedUntil : undefined
    const own = rowsOf(row.id)
    const ahead = stepsAhead(row, country)
    const reached = asleepUntil ? undefined : stepReached(ahead, row.dueDate, today)
    if (reached && isWanted(own, keyOf(row, reached.stage), row.snoozedUntil)) {
      if (mayTell) {
        due.push({ row, key: keyOf(row, reached.stage) })
        skipped.push(...passedOver(row, own, ahead, reached))
      } else wakes.push(at(noticeDay(today, now, at, country), NOTICE_HOUR))
    }
    const next = asleepUntil ? asleepUntil : stepAfter(ahead, today)?.on
    if (next) wakes.push(at(nextBusinessDay(next, country), NOTICE_HOUR))
  }
  const coming = wakes.filter((wake) => wake > now)
  return { due, skipped, ...(coming.length > 0 ? { nextWake: coming.reduce((a, b) => Math.min(a, b)) } : {}) }
}

/** True for an invoice that may be reminded of at all. */
export function isReminded(row: InvoiceRow): boolean {
  return row.lifecycle === 'open' && !row.paused
}

export function keyOf(row: InvoiceRow, stage: ReminderKey['stage']): ReminderKey {
  return { invoiceId: row.id, stage, revision: row.dueDate }
}

/** Not told yet, or told before the person put it off; and no mail of this step waits in a draft. */
function isWanted(
  own: readonly ReminderRow[],
  key: ReminderKey,
  snoozedUntil: PlainDate | undefined,
): boolean {
  const row = own.find((candidate) => isSameKey(candidate, key))
  if (!row) return true
  if (isUnsettled(row)) return false
  if (!row.notice || row.notice.state === 'claimed') return true
  return snoozedUntil !== undefined && row.notice.on < snoozedUntil
}

function passedOver(
  row: InvoiceRow,
  own: readonly ReminderRow[],
  ahead: readonly Step[],
  reached: Step,
): ReminderKey[] {
  return ahead
    .slice(0, ahead.indexOf(reached))
    .map(({ stage }) => keyOf(row, stage))
    .filter((key) => !own.some((candidate) => isSameKey(candidate, key) && candidate.notice))
}

function noticeDay(
  today: PlainDate,
  now: number,
  at: PlanInput['at'],
  country: string | undefined,
): PlainDate {
  const first = nextBusinessDay(today, country)
  return at(first, NOTICE_HOUR) > now ? first : nextBusinessDay(addDays(first, 1), country)
}
