import { plainDate } from '../../lib/domain/calendar/plain-date'
import type { RecurringRecord } from '../../lib/domain/recurring/occurrences'
import { contentOf, type RecurringPlan } from '../../lib/domain/recurring/plan'
import type { Schedule } from '../../lib/domain/recurring/schedule'
import { anInvoice } from './invoice'

/** The first of each month from December 2026 on, without end. */
export function aSchedule(changes: Partial<Schedule> = {}): Schedule {
  return {
    rhythm: { unit: 'month', every: 1, anchorDay: 1 },
    firstDate: plainDate('2026-12-01'),
    end: { kind: 'open' },
    weekend: 'keep',
    ...changes,
  }
}

/** An invoice to Northlight of €2,287.60 that comes back on the first of each month. */
export function aPlan(changes: Partial<RecurringPlan> = {}): RecurringPlan {
  const invoice = anInvoice()
  return {
    id: 'PLAN',
    mailbox: { host: 'gmail' },
    content: contentOf(invoice),
    total: invoice.totals.total,
    schedule: aSchedule(),
    ...changes,
  }
}

export function aRecurringRecord(
  plan: Partial<RecurringPlan> = {},
  occurrences: RecurringRecord['occurrences'] = [],
): RecurringRecord {
  return { plan: aPlan(plan), occurrences }
}
