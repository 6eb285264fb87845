import { nextBusinessDay } from '../calendar/business-day'
import { addDays, laterOf, type PlainDate } from '../calendar/plain-date'
import type { InvoiceRow } from '../receivables/invoice-row'
import { rankOf, type Step, stepAfter } from './ladder'
import type { Standing } from './next-step'
import { type Moment, nextNotice, wasTold } from './notice'
import { byInvoice, isSameKey, isUnsettled, type ReminderKey, type ReminderRow } from './reminder-row'
import type { ReminderRules } from './ways'

export interface PlanInput extends Moment {
  /** On `today`. */
  readonly standings: readonly Standing[]
  readonly reminderRows: readonly ReminderRow[]
  readonly rules: ReminderRules
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
  const { standings, now, today, rules } = input
  const { noticeHours } = rules.policy
  const businessDay = (from: PlainDate) => nextBusinessDay(from, rules.country)
  const noticeAt = nextNotice(input, noticeHours, businessDay)
  const due: { row: InvoiceRow; key: ReminderKey }[] = []
  const skipped: ReminderKey[] = []
  let isWaiting = false
  let nextDay: PlainDate | undefined
  const rowsOf = byInvoice(input.reminderRows)
  for (const { row, position } of standings) {
    if (position?.next.kind !== 'remind') continue
    const { ahead, next } = position
    const isReached = next.on <= today
    const own = rowsOf(row.id)
    if (isReached && isWanted(own, keyOf(row, next.stage), waitedUntil(row), today)) {
      if (noticeAt <= now) {
        due.push({ row, key: keyOf(row, next.stage) })
        skipped.push(...passedOver(row, own, ahead, next.stage, today))
      } else isWaiting = true
    }
    const later = isReached ? stepAfter(ahead, today)?.on : next.on
    if (later && (!nextDay || later < nextDay)) nextDay = later
  }
  const wakes = [
    ...(isWaiting ? [noticeAt] : []),
    ...(nextDay ? [input.at(businessDay(nextDay), noticeHours.from)] : []),
  ].filter((wake) => wake > now)
  return { due, skipped, ...(wakes.length > 0 ? { nextWake: Math.min(...wakes) } : {}) }
}

/** The reminder of a stage for the invoice with the due date that it has now: moved, it is another reminder. */
export function keyOf(row: InvoiceRow, stage: ReminderKey['stage']): ReminderKey {
  return { invoiceId: row.id, stage, revision: row.dueDate }
}

/** Not told yet, or told before it had to wait; and no mail of this step waits in a draft. */
function isWanted(
  own: readonly ReminderRow[],
  key: ReminderKey,
  waitedUntil: PlainDate | undefined,
  today: PlainDate,
): boolean {
  const row = own.find((candidate) => isSameKey(candidate, key))
  if (!row) return true
  if (isUnsettled(row)) return false
  if (!wasTold(row.notice, today)) return true
  return waitedUntil !== undefined && row.notice !== undefined && row.notice.on < waitedUntil
}

/** The day on which reminders went on after the person, or a promise, had them wait. */
function waitedUntil({ snoozedUntil, promisedFor }: InvoiceRow): PlainDate | undefined {
  const promised = promisedFor && addDays(promisedFor, 1)
  return snoozedUntil && promised ? laterOf(snoozedUntil, promised) : (snoozedUntil ?? promised)
}

function passedOver(
  row: InvoiceRow,
  own: readonly ReminderRow[],
  ahead: readonly Step[],
  reached: ReminderKey['stage'],
  today: PlainDate,
): ReminderKey[] {
  return ahead
    .filter(({ stage }) => rankOf(stage) < rankOf(reached))
    .map(({ stage }) => keyOf(row, stage))
    .filter((key) => !own.some((candidate) => isSameKey(candidate, key) && wasTold(candidate.notice, today)))
}
