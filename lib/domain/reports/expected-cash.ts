import { nextBusinessDay } from '../calendar/business-day'
import { dueDateOf } from '../calendar/payment-term'
import { addDays, laterOf, type PlainDate, weekdayOf } from '../calendar/plain-date'
import type { Currency } from '../money/currency'
import type { InvoiceRow } from '../receivables/invoice-row'
import { dueOccurrences, type RecurringRecord } from '../recurring/occurrences'
import { clientKeyOf, countedIn } from './counted'
import { usualLateness } from './pay-pace'

/** `due`: open and not late. `late`: at the client's usual pace. `planned`: recurring invoices still to be sent. */
export const CASH_KINDS = ['due', 'late', 'planned'] as const

export type CashKind = (typeof CASH_KINDS)[number]

/** Minor units. */
export type CashAmounts = Readonly<Record<CashKind, number>>

export interface CashWeek extends CashAmounts {
  /** Its Monday. */
  readonly from: PlainDate
}

export interface ExpectedCash {
  readonly weeks: readonly CashWeek[]
  /** After the last of the weeks. */
  readonly later: CashAmounts
  /** Open invoices for which no day can be told: disputed, or later than their client usually pays. */
  readonly unsure: { readonly amount: number; readonly count: number }
}

export interface ExpectedCashInput {
  readonly rows: readonly InvoiceRow[]
  readonly plans: readonly RecurringRecord[]
  readonly currency: Currency
  readonly today: PlainDate
  readonly weeks: number
  /** The seller's country (ISO 3166), for its bank holidays. */
  readonly country?: string | undefined
}

const NOTHING: CashAmounts = { due: 0, late: 0, planned: 0 }

/** When what is out should come, week by week, from how each client has paid so far. */
export function expectedCash(input: ExpectedCashInput): ExpectedCash {
  const { rows, currency, today, country } = input
  const monday = addDays(today, 1 - weekdayOf(today))
  const starts = Array.from({ length: input.weeks }, (_, index) => addDays(monday, 7 * index))
  const end = addDays(monday, 7 * input.weeks)
  const latenessOf = usualLateness(rows)
  const weeks = new Map<PlainDate, CashAmounts>(starts.map((from) => [from, NOTHING]))
  let later = NOTHING
  let unsure = { amount: 0, count: 0 }
  const enter = (kind: CashKind, on: PlainDate, amount: number) => {
    const day = nextBusinessDay(on, country)
    if (day >= end) {
      later = { ...later, [kind]: later[kind] + amount }
      return
    }
    const from = addDays(day, 1 - weekdayOf(day))
    const known = weeks.get(from) ?? NOTHING
    weeks.set(from, { ...known, [kind]: known[kind] + amount })
  }
  for (const row of countedIn(rows, currency)) {
    if (row.lifecycle !== 'open') continue
    const on = row.promisedFor ?? addDays(row.dueDate, latenessOf(clientKeyOf(row)))
    const isEarly = row.promisedFor === undefined && on < today && row.dueDate >= today
    if (row.disputedOn || (on < today && !isEarly)) {
      unsure = { amount: unsure.amount + row.open.minor, count: unsure.count + 1 }
    } else {
      // Who usually pays before the due date, and has not yet, still has until then.
      enter(row.dueDate < today ? 'late' : 'due', isEarly ? row.dueDate : on, row.open.minor)
    }
  }
  for (const { plan, ...record } of input.plans) {
    if (plan.total.currency !== currency) continue
    const { client, term } = plan.content
    for (const { on } of dueOccurrences({ plan, ...record }, addDays(end, -1), country)) {
      const dueDate = dueDateOf(term, laterOf(on, today), country)
      enter('planned', laterOf(today, addDays(dueDate, latenessOf(client.id))), plan.total.minor)
    }
  }
  return { weeks: [...weeks].map(([from, amounts]) => ({ from, ...amounts })), later, unsure }
}

/** All three together, in minor units. */
export function sumOf({ due, late, planned }: CashAmounts): number {
  return due + late + planned
}
