import type { PlainDate } from '../calendar/plain-date'
import { compareText } from '../compare-text'
import type { Currency } from '../money/currency'
import { type Money, money } from '../money/money'
import type { Client } from '../party/party'
import type { InvoiceRow } from '../receivables/invoice-row'
import { clientKeyOf, isCounted } from './counted'
import { type PayPace, paceOf } from './pay-pace'

/** A client in a list: what they owe, and how they pay. One amount a currency, never added up. */
export interface ClientSummary {
  readonly client: Client
  readonly isArchived: boolean
  readonly open: readonly Money[]
  readonly overdue: readonly Money[]
  readonly pace?: PayPace
  /** The date of their last invoice. */
  readonly lastOn?: PlainDate
}

export const CLIENT_ORDERS = ['name', 'open', 'overdue', 'pace', 'last'] as const

export type ClientOrder = (typeof CLIENT_ORDERS)[number]

/** Every client with what their invoices say. */
export function clientSummaries(
  clients: readonly Client[],
  archived: readonly string[],
  rows: readonly InvoiceRow[],
  today: PlainDate,
): readonly ClientSummary[] {
  const rowsOf = new Map<string, InvoiceRow[]>()
  for (const row of rows) {
    const key = clientKeyOf(row)
    const known = rowsOf.get(key)
    if (known) known.push(row)
    else rowsOf.set(key, [row])
  }
  return clients.map((client) => {
    const own = rowsOf.get(client.id) ?? []
    const pace = paceOf(own)
    const lastOn = own
      .filter(isCounted)
      .map(({ issueDate }) => issueDate)
      .toSorted()
      .at(-1)
    return {
      client,
      isArchived: archived.includes(client.id),
      ...owedBy(own, today),
      ...(pace ? { pace } : {}),
      ...(lastOn ? { lastOn } : {}),
    }
  })
}

/** What is open of some invoices, and what of it is past its due date, one amount a currency. */
export function owedBy(
  rows: readonly InvoiceRow[],
  today: PlainDate,
): { readonly open: readonly Money[]; readonly overdue: readonly Money[] } {
  const open = rows.filter(({ lifecycle }) => lifecycle === 'open')
  return { open: sums(open), overdue: sums(open.filter(({ dueDate }) => dueDate < today)) }
}

function sums(rows: readonly InvoiceRow[]): readonly Money[] {
  const amounts = new Map<Currency, number>()
  for (const { open } of rows) amounts.set(open.currency, (amounts.get(open.currency) ?? 0) + open.minor)
  return [...amounts]
    .toSorted(([a], [b]) => compareText(a, b))
    .map(([currency, minor]) => money(minor, currency))
}

/** True when part of the client's name, contact person, address of mail or tax id is what is looked for. */
export function answersClientSearch({ name, contactName, email, payerEmail, taxId }: Client, search: string) {
  const wanted = search.trim().toLowerCase()
  return [name, contactName, email, payerEmail ?? '', taxId].some((text) =>
    text.toLowerCase().includes(wanted),
  )
}

/**
 * The clients in an order; `main` is the currency whose amounts are compared, others count where it has none. By amount,
 * days and last invoice the highest first. `compareNames` as the language sorts.
 */
export function inOrder(
  summaries: readonly ClientSummary[],
  order: ClientOrder,
  main: Currency | undefined,
  compareNames: (a: string, b: string) => number,
): readonly ClientSummary[] {
  const rank = (summary: ClientSummary): number | string => {
    switch (order) {
      case 'name':
        return 0
      case 'open':
        return amountIn(summary.open, main)
      case 'overdue':
        return amountIn(summary.overdue, main)
      case 'pace':
        return summary.pace?.daysLate ?? Number.NEGATIVE_INFINITY
      case 'last':
        return summary.lastOn ?? ''
    }
  }
  return summaries.toSorted((a, b) => {
    const [first, second] = [rank(a), rank(b)]
    if (first !== second) return first > second ? -1 : 1
    return compareNames(a.client.name, b.client.name) || compareText(a.client.id, b.client.id)
  })
}

/** The main currency’s amount; one of another currency stands between it and nothing. */
function amountIn(amounts: readonly Money[], main: Currency | undefined): number {
  const own = amounts.find(({ currency }) => currency === main)
  return own ? own.minor : amounts.length > 0 ? 0 : -1
}
