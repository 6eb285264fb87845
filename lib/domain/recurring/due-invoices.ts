import type { PlainDate } from '../calendar/plain-date'
import { compareText } from '../compare-text'
import type { OccurrenceKey } from '../invoice/occurrence-key'
import type { Money } from '../money/money'
import { type Moment, nextNotice, wasTold } from '../reminders/notice'
import type { NoticeHours } from '../reminders/policy'
import { comingOccurrence, dueOccurrences, type RecurringRecord, rowOn } from './occurrences'
import type { Rhythm } from './schedule'

/** An invoice whose time has come, as the lists show it. */
export interface DueInvoice extends OccurrenceKey {
  readonly on: PlainDate
  readonly clientName: string
  readonly total: Money
  readonly rhythm: Rhythm
  /** It is issued and stands in a draft that is not known to have left. */
  readonly isInDraft: boolean
  /** Its plan was ended since; this one is still to be sent or skipped. */
  readonly hasEnded: boolean
}

export interface DueInput {
  readonly records: readonly RecurringRecord[]
  readonly today: PlainDate
  /** The seller's country (ISO 3166), for its bank holidays. */
  readonly country?: string
}

/** All invoices whose time has come, the oldest first: after a long absence each missed one is still one to send. */
export function dueInvoices({ records, today, country }: DueInput): readonly DueInvoice[] {
  return records
    .flatMap((record) => {
      const { plan, occurrences } = record
      return dueOccurrences(record, today, country).map(({ date, on }): DueInvoice => {
        return {
          planId: plan.id,
          date,
          on,
          clientName: plan.content.client.name,
          total: plan.total,
          rhythm: plan.schedule.rhythm,
          isInDraft: rowOn(occurrences, date)?.invoice !== undefined,
          hasEnded: plan.endedOn !== undefined,
        }
      })
    })
    .toSorted((a, b) => (a.on === b.on ? compareText(a.clientName, b.clientName) : compareText(a.on, b.on)))
}

export interface DuePlan {
  readonly due: readonly DueInvoice[]
  /** Those among them that the person has not been told of; all at once, or none while it is too early. */
  readonly toTell: readonly DueInvoice[]
  /** The instant at which there will be something to tell, after `now`. */
  readonly nextWake?: number
}

export interface DuePlanInput extends DueInput, Moment {
  readonly noticeHours: NoticeHours
}

/** What to tell the person now and when to look again: asked again after it was told, there is nothing more to tell. */
export function planInvoices(input: DuePlanInput): DuePlan {
  const { records, today, country, now, at, noticeHours } = input
  const due = dueInvoices(input)
  const untold = due.filter((invoice) => !isTold(records, invoice, today))
  // On any day, as the schedule has chosen the days.
  const tellAt = nextNotice(input, noticeHours)
  const wakes = records
    .flatMap((record) => comingOccurrence(record, today, country)?.on ?? [])
    .map((day) => at(day, noticeHours.from))
  if (untold.length > 0) wakes.push(tellAt)
  const nextWake = wakes
    .filter((wake) => wake > now)
    .reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY)
  return {
    due,
    toTell: tellAt === now ? untold : [],
    ...(Number.isFinite(nextWake) ? { nextWake } : {}),
  }
}

function isTold(
  records: readonly RecurringRecord[],
  { planId, date }: OccurrenceKey,
  today: PlainDate,
): boolean {
  const record = records.find(({ plan }) => plan.id === planId)
  return wasTold(record && rowOn(record.occurrences, date)?.notice, today)
}
