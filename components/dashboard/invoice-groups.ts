import type { PlainDate } from '../../lib/domain/calendar/plain-date'
import { type Money, sum } from '../../lib/domain/money/money'
import type { InvoiceRow } from '../../lib/domain/receivables/invoice-row'
import { type RowStatus, statusOn } from '../../lib/domain/receivables/row-status'
import { answersSearch } from '../../lib/domain/receivables/search-row'

/** Which invoices the list shows. */
export type ListFilter = 'open' | 'drafts' | 'paid' | 'all'

export const LIST_FILTERS: readonly ListFilter[] = ['open', 'drafts', 'paid', 'all']

export type GroupName = 'late' | 'soon' | 'later' | 'toConfirm' | 'notSent' | 'closed'

export interface InvoiceGroup {
  readonly name: GroupName
  readonly rows: readonly InvoiceRow[]
  /** What is left to pay in the group, one amount for each currency. */
  readonly open: readonly Money[]
}

const ORDER: readonly GroupName[] = ['late', 'soon', 'later', 'toConfirm', 'notSent', 'closed']

const GROUP_OF = {
  late: 'late',
  dueSoon: 'soon',
  open: 'later',
  probablySent: 'toConfirm',
  draft: 'notSent',
  paid: 'closed',
  credited: 'closed',
  creditNote: 'closed',
  writtenOff: 'closed',
  void: 'closed',
} as const satisfies Record<RowStatus['kind'], GroupName>

/** What was given up or is void is closed as well; it stands among the paid. */
const FILTER_OF = {
  late: 'open',
  soon: 'open',
  later: 'open',
  toConfirm: 'open',
  notSent: 'drafts',
  closed: 'paid',
} as const satisfies Record<GroupName, ListFilter>

/** The rows that a filter and a search leave, in groups, the most urgent first; inside a group by due date. */
export function groupInvoices(
  rows: readonly InvoiceRow[],
  filter: ListFilter,
  search: string,
  today: PlainDate,
): readonly InvoiceGroup[] {
  const placed = rows
    .map((row) => ({ row, group: groupOf(row, today) }))
    .filter(
      ({ row, group }) => (filter === 'all' || FILTER_OF[group] === filter) && answersSearch(row, search),
    )
  return ORDER.flatMap((name) => {
    const members = placed
      .filter(({ group }) => group === name)
      .map(({ row }) => row)
      .toSorted((a, b) => (a.dueDate < b.dueDate ? -1 : 1))
    if (members.length === 0) return []
    return [{ name, rows: name === 'closed' ? members.toReversed() : members, open: openOf(members) }]
  })
}

/** True when the filter shows this invoice. */
export function isIn(filter: ListFilter, row: InvoiceRow, today: PlainDate): boolean {
  return filter === 'all' || FILTER_OF[groupOf(row, today)] === filter
}

function groupOf(row: InvoiceRow, today: PlainDate): GroupName {
  return GROUP_OF[statusOn(row, today).kind]
}

function openOf(rows: readonly InvoiceRow[]): readonly Money[] {
  const currencies = [...new Set(rows.map(({ open }) => open.currency))]
  return currencies.map((currency) =>
    sum(
      rows.map(({ open }) => open).filter((open) => open.currency === currency),
      currency,
    ),
  )
}
