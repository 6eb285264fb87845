import { addDays, addMonths, daysBetween, type PlainDate } from '../calendar/plain-date'
import { compareText } from '../compare-text'
import { type InvoiceRow, nameNow } from '../receivables/invoice-row'
import { LEAST_PAID } from '../reminders/habits'
import { clientKeyOf } from './counted'

/** The last so many paid invoices show how a client pays now. */
const LAST_PAID = 12

/** How somebody pays, by the middle of their paid invoices. */
export interface PayPace {
  readonly count: number
  /** From the day the invoice was sent to the day it was paid in full. */
  readonly daysToPay: number
  /** From the due date; negative before it. */
  readonly daysLate: number
}

/** The day on which an invoice was paid in full; undefined while it is not. */
function paidOn({ lifecycle, accounts }: InvoiceRow): PlainDate | undefined {
  if (lifecycle !== 'paid') return undefined
  return accounts?.receipts
    ?.map(({ on }) => on)
    .toSorted()
    .at(-1)
}

/** Days from the sending to the last payment; undefined while it is not paid. */
function daysToPay(row: InvoiceRow): number | undefined {
  const on = paidOn(row)
  return on && Math.max(0, daysBetween(row.sentOn ?? row.issueDate, on))
}

/** The middle value, half up between two; undefined for none. */
export function median(values: readonly number[]): number | undefined {
  const sorted = values.toSorted((a, b) => a - b)
  const upper = sorted[Math.floor(sorted.length / 2)]
  const lower = sorted[Math.floor((sorted.length - 1) / 2)]
  return upper === undefined || lower === undefined ? undefined : Math.floor((upper + lower + 1) / 2)
}

/** How these invoices were paid, the newest counting; undefined where none is paid. */
export function paceOf(rows: readonly InvoiceRow[]): PayPace | undefined {
  const paid = rows
    .flatMap((row) => {
      const on = paidOn(row)
      return on ? [{ row, on }] : []
    })
    .toSorted(
      (a, b) =>
        compareText(b.on, a.on) ||
        compareText(b.row.issueDate, a.row.issueDate) ||
        compareText(b.row.id, a.row.id),
    )
    .slice(0, LAST_PAID)
  const toPay = median(paid.map(({ row }) => daysToPay(row) ?? 0))
  const late = median(paid.map(({ row, on }) => daysBetween(row.dueDate, on)))
  if (toPay === undefined || late === undefined) return undefined
  return { count: paid.length, daysToPay: toPay, daysLate: late }
}

export interface ClientPace extends PayPace {
  readonly key: string
  readonly name: string
}

/** How each client has paid in the twelve months before `today`, the slowest first. */
export function pacesByClient(rows: readonly InvoiceRow[], today: PlainDate): readonly ClientPace[] {
  const from = addMonths(today, -12)
  const recent = rows.filter((row) => {
    const on = paidOn(row)
    return on !== undefined && on > from && on <= today
  })
  return [...byClient(recent)]
    .flatMap(([key, own]) => {
      const pace = paceOf(own)
      return pace ? [{ key, name: own[0] ? nameNow(own[0]) : '', ...pace }] : []
    })
    .toSorted((a, b) => b.daysLate - a.daysLate || compareText(a.name, b.name) || compareText(a.key, b.key))
}

/** Days after the due date on which a client usually pays: their own habit, else that of all, else none. */
export function usualLateness(rows: readonly InvoiceRow[]): (clientKey: string) => number {
  const own = new Map<string, number>()
  for (const [key, theirs] of byClient(rows)) {
    const pace = paceOf(theirs)
    if (pace && pace.count >= LEAST_PAID) own.set(key, pace.daysLate)
  }
  const all = paceOf(rows)
  const others = all && all.count >= LEAST_PAID ? all.daysLate : 0
  return (key) => own.get(key) ?? others
}

export interface MonthlyPace {
  /** `YYYY-MM`. */
  readonly month: string
  /** The middle value; absent where nothing was paid. */
  readonly days?: number
  readonly count: number
}

/** How long it took to be paid, by month of payment, in the twelve months up to `today`. */
export function paceByMonth(rows: readonly InvoiceRow[], today: PlainDate): readonly MonthlyPace[] {
  const months = new Map<string, number[]>()
  for (const row of rows) {
    const month = paidOn(row)?.slice(0, 7)
    const days = daysToPay(row)
    if (month === undefined || days === undefined) continue
    const known = months.get(month)
    if (known) known.push(days)
    else months.set(month, [days])
  }
  const first = addDays(today, 1 - Number(today.slice(8)))
  return Array.from({ length: 12 }, (_, index) => {
    const month = addMonths(first, index - 11).slice(0, 7)
    const days = months.get(month) ?? []
    const middle = median(days)
    return { month, count: days.length, ...(middle === undefined ? {} : { days: middle }) }
  })
}

function byClient(rows: readonly InvoiceRow[]): ReadonlyMap<string, readonly InvoiceRow[]> {
  const clients = new Map<string, InvoiceRow[]>()
  for (const row of rows) {
    const known = clients.get(clientKeyOf(row))
    if (known) known.push(row)
    else clients.set(clientKeyOf(row), [row])
  }
  return clients
}
