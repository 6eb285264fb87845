import { daysBetween, type PlainDate } from '../calendar/plain-date'
import { compareText } from '../compare-text'
import type { Currency } from '../money/currency'
import { type InvoiceRow, nameNow } from '../receivables/invoice-row'
import { clientKeyOf, countedIn } from './counted'

/** Days past the due date: none, 1 to 30, 31 to 60, 61 to 90, more. */
export const AGE_BANDS = ['notDue', 'upTo30', 'upTo60', 'upTo90', 'over90'] as const

export type AgeBand = (typeof AGE_BANDS)[number]

/** Open amounts in minor units, one a band. */
export type AgedAmounts = Readonly<Record<AgeBand, number>>

export interface Ageing {
  readonly amounts: AgedAmounts
  readonly total: number
  /** So many invoices are late. */
  readonly late: number
  /** Those who owe, the one who owes most first. */
  readonly clients: readonly AgedClient[]
}

export interface AgedClient {
  readonly key: string
  readonly name: string
  readonly amounts: AgedAmounts
  readonly total: number
}

const NOTHING: AgedAmounts = { notDue: 0, upTo30: 0, upTo60: 0, upTo90: 0, over90: 0 }

/** Where an invoice due on a day stands today; on that day itself it is not late yet. */
export function ageBandOf(dueDate: PlainDate, today: PlainDate): AgeBand {
  const days = daysBetween(dueDate, today)
  if (days <= 0) return 'notDue'
  if (days <= 30) return 'upTo30'
  if (days <= 60) return 'upTo60'
  return days <= 90 ? 'upTo90' : 'over90'
}

/** What is open in one currency, by how long it is overdue. */
export function ageingOf(rows: readonly InvoiceRow[], currency: Currency, today: PlainDate): Ageing {
  const clients = new Map<string, AgedClient>()
  let amounts = NOTHING
  let late = 0
  for (const row of countedIn(rows, currency)) {
    if (row.lifecycle !== 'open') continue
    const band = ageBandOf(row.dueDate, today)
    const { minor } = row.open
    if (band !== 'notDue') late += 1
    amounts = { ...amounts, [band]: amounts[band] + minor }
    const key = clientKeyOf(row)
    const known = clients.get(key) ?? { key, name: nameNow(row), amounts: NOTHING, total: 0 }
    const own = { ...known.amounts, [band]: known.amounts[band] + minor }
    clients.set(key, { ...known, amounts: own, total: known.total + minor })
  }
  return {
    amounts,
    total: AGE_BANDS.reduce((so, band) => so + amounts[band], 0),
    late,
    clients: [...clients.values()].toSorted(
      (a, b) => b.total - a.total || compareText(a.name, b.name) || compareText(a.key, b.key),
    ),
  }
}
