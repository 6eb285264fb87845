import type { PlainDate } from '../calendar/plain-date'
import { compareText } from '../compare-text'
import { add, type Money, money } from '../money/money'
import { stageFrom, stageToWrite } from '../reminders/ladder'
import { type NextStep, nextStep, type Standing } from '../reminders/next-step'
import { byInvoice, isUnsettled, type ReminderRow } from '../reminders/reminder-row'
import { ladderFor, type ReminderRules } from '../reminders/ways'
import type { InvoiceRow } from './invoice-row'
import { type CurrencyTotal, type OpenInvoice, type Overview, overviewCounts, type Task } from './overview'

export interface TasksInput {
  /** The outstanding invoices on `today`. */
  readonly standings: readonly Standing[]
  readonly reminderRows: readonly ReminderRow[]
  readonly today: PlainDate
  readonly rules: ReminderRules
  /** Invoices that were put into a draft and never seen to leave. */
  readonly unseen?: readonly InvoiceRow[]
}

export interface OverviewInput extends TasksInput {
  /** Paid invoices whose clients may be thanked. */
  readonly toThank?: readonly InvoiceRow[]
}

/** What needs the person today, in no order. */
export function tasksOn(input: TasksInput): readonly Task[] {
  const rowsOf = byInvoice(input.reminderRows)
  const tasks = input.standings.flatMap((standing) => taskOf(standing, rowsOf(standing.row.id), input) ?? [])
  return [...tasks, ...tasksUnseen(input)]
}

/** What needs the person today, and what is out, the most urgent first. */
export function buildOverview(input: OverviewInput): Overview {
  const { standings, reminderRows, toThank = [], today, rules } = input
  const tasks: Task[] = []
  const open: OpenInvoice[] = []
  const rowsOf = byInvoice(reminderRows)
  for (const standing of standings.toSorted((a, b) => byDueDate(a.row, b.row))) {
    const { row, position } = standing
    const task = taskOf(standing, rowsOf(row.id), input)
    if (task) tasks.push(task)
    else if (position) {
      const { ahead, next } = position
      // Held reminders have no steps ahead; one may still be written by hand.
      const mailStage =
        next.kind === 'none' ? stageToWrite(row, today, ladderFor(row, rules)) : stageFrom(ahead, row, today)
      open.push({ row, next, mailStage })
    }
  }
  tasks.push(...tasksUnseen(input))
  tasks.sort((a, b) => RANK[a.kind] - RANK[b.kind])
  const paid = toThank.filter(({ overdrawn }) => !overdrawn)
  tasks.push(...paid.map((row) => ({ kind: 'thank', row }) as const))
  const nextReminderOn = open
    .flatMap(({ next }) => (next.kind === 'remind' ? [next.on] : []))
    .toSorted()
    .at(0)
  const totals = totalsByCurrency(
    standings.map(({ row }) => row),
    today,
  )
  const counts = overviewCounts(tasks, open)
  return { today, totals, tasks, open, counts, ...(nextReminderOn ? { nextReminderOn } : {}) }
}

/** What somebody waits for comes before what is only to be said about the past. */
const RANK = {
  overdrawn: 0,
  remind: 0,
  byHand: 0,
  answer: 1,
  confirmReminder: 2,
  confirmSent: 2,
  thank: 3,
} as const satisfies Record<Task['kind'], number>

function tasksUnseen({ unseen = [] }: TasksInput): readonly Task[] {
  return unseen.map((row) => ({ kind: 'confirmSent', row }))
}

function taskOf(
  { row, position }: Standing,
  own: readonly ReminderRow[],
  { rules, today }: TasksInput,
): Task | undefined {
  if (row.lifecycle === 'draft') return row.delivery === 'likely' ? { kind: 'confirmSent', row } : undefined
  if (row.overdrawn) return { kind: 'overdrawn', row, overdrawn: row.overdrawn }
  if (row.lifecycle !== 'open') return undefined
  const unsettled = own.findLast((candidate) => isUnsettled(candidate) && candidate.revision === row.dueDate)
  if (unsettled?.mail) {
    return { kind: 'confirmReminder', row, stage: unsettled.stage }
  }
  const next: NextStep | undefined = row.repliedOn ? nextStep(asRead(row), rules, today) : position?.next
  if (!next || next.kind === 'none' || next.on > today) {
    return row.repliedOn ? { kind: 'answer', row } : undefined
  }
  return next.kind === 'remind'
    ? { kind: 'remind', row, stage: next.stage }
    : { kind: 'byHand', row, step: next.step }
}

/** An answer to be read holds back what comes unasked; on the day of a reminder the person is shown both at once. */
function asRead({ repliedOn: _repliedOn, ...row }: InvoiceRow): InvoiceRow {
  return row
}

/** One row a currency, the one with most invoices first. Only what is known to have been sent counts. */
export function totalsByCurrency(rows: readonly InvoiceRow[], today: PlainDate): readonly CurrencyTotal[] {
  const byCurrency = new Map<string, InvoiceRow[]>()
  for (const row of rows) {
    if (row.lifecycle !== 'open') continue
    const own = byCurrency.get(row.open.currency)
    if (own) own.push(row)
    else byCurrency.set(row.open.currency, [row])
  }
  return [...byCurrency.entries()]
    .toSorted(([a, inA], [b, inB]) => inB.length - inA.length || compareText(a, b))
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
  return compareText(a.dueDate, b.dueDate) || compareText(a.number, b.number) || compareText(a.id, b.id)
}
