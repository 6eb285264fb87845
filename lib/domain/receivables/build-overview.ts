import type { PlainDate } from '../calendar/plain-date'
import { add, type Money, money } from '../money/money'
import { isTimeToCall, stepAfter, stepReached, stepsAhead } from '../reminders/ladder'
import { isReminded } from '../reminders/plan'
import { byInvoice, isUnsettled, type ReminderRow } from '../reminders/reminder-row'
import type { InvoiceRow } from './invoice-row'
import type { CurrencyTotal, NextStep, OpenInvoice, Overview, Task } from './overview'

export interface OverviewInput {
  /** The outstanding invoices. */
  readonly rows: readonly InvoiceRow[]
  readonly reminderRows: readonly ReminderRow[]
  readonly today: PlainDate
  /** The seller's country (ISO 3166), for its bank holidays. */
  readonly country?: string
}

/** What needs the person today, and what is out, the most urgent first. */
export function buildOverview({ rows, reminderRows, today, country }: OverviewInput): Overview {
  const tasks: Task[] = []
  const open: OpenInvoice[] = []
  const rowsOf = byInvoice(reminderRows)
  for (const row of rows.toSorted(byDueDate)) {
    const task = taskOf(row, rowsOf(row.id), today, country)
    if (task) tasks.push(task)
    else if (row.lifecycle === 'open') {
      const next = nextStepOf(row, today, country)
      open.push({ row, ...(next ? { next } : {}) })
    }
  }
  const nextReminderOn = open
    .flatMap(({ next }) => (next ? [next.on] : []))
    .toSorted()
    .at(0)
  return { today, totals: totalsOf(rows, today), tasks, open, ...(nextReminderOn ? { nextReminderOn } : {}) }
}

function taskOf(
  row: InvoiceRow,
  own: readonly ReminderRow[],
  today: PlainDate,
  country: string | undefined,
): Task | undefined {
  if (row.lifecycle === 'draft') return row.delivery === 'likely' ? { kind: 'confirmSent', row } : undefined
  if (row.lifecycle !== 'open') return undefined
  const unsettled = own.findLast((candidate) => isUnsettled(candidate) && candidate.revision === row.dueDate)
  if (unsettled?.mail) {
    return { kind: 'confirmReminder', row, stage: unsettled.stage, filledOn: unsettled.mail.on }
  }
  if (!isReminded(row) || (row.snoozedUntil && row.snoozedUntil > today)) return undefined
  if (isTimeToCall(row, today)) return { kind: 'call', row }
  const reached = stepReached(stepsAhead(row, country), row.dueDate, today)
  return reached && { kind: 'remind', row, stage: reached.stage }
}

/** The step after the person's wish to wait, if any. */
function nextStepOf(row: InvoiceRow, today: PlainDate, country: string | undefined): NextStep | undefined {
  if (!isReminded(row)) return undefined
  const ahead = stepsAhead(row, country)
  const { snoozedUntil } = row
  if (!snoozedUntil || snoozedUntil <= today) return stepAfter(ahead, today)
  const reached = stepReached(ahead, row.dueDate, snoozedUntil)
  return reached ? { stage: reached.stage, on: snoozedUntil } : stepAfter(ahead, snoozedUntil)
}

/** One row a currency, the one with most invoices first. Only what is known to have been sent counts. */
function totalsOf(rows: readonly InvoiceRow[], today: PlainDate): readonly CurrencyTotal[] {
  const byCurrency = new Map<string, InvoiceRow[]>()
  for (const row of rows) {
    if (row.lifecycle !== 'open') continue
    byCurrency.set(row.open.currency, [...(byCurrency.get(row.open.currency) ?? []), row])
  }
  return [...byCurrency.entries()]
    .toSorted(([a, inA], [b, inB]) => inB.length - inA.length || (a < b ? -1 : 1))
    .map(([currency, own]) => ({
      outstanding: sumOpen(own, currency),
      overdue: sumOpen(
        own.filter(({ dueDate }) => dueDate < today),
        currency,
      ),
    }))
}

function sumOpen(rows: readonly InvoiceRow[], currency: string): Money {
  return rows.reduce((total, { open }) => add(total, open), money(0, currency))
}

function byDueDate(a: InvoiceRow, b: InvoiceRow): number {
  if (a.dueDate !== b.dueDate) return a.dueDate < b.dueDate ? -1 : 1
  return a.number < b.number ? -1 : 1
}
