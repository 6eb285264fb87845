import type { PlainDate } from '../calendar/plain-date'
import { compareText } from '../compare-text'
import { add, type Money } from '../money/money'
import { type InvoiceRow, nameNow } from './invoice-row'
import { daysOf } from './list-period'
import type { ListSort, ListView, ShownState, SortColumn } from './list-view'
import { type RowStatus, statusOn } from './row-status'
import { searchOf } from './search-row'

export type GroupName = 'late' | 'soon' | 'later' | 'toConfirm' | 'notSent' | 'closed' | 'given'

/** An invoice as a list needs it, worked out once a day and not with each letter that is typed. */
export interface ListEntry {
  readonly row: InvoiceRow
  readonly status: RowStatus
  readonly group: GroupName
}

export interface InvoiceGroup {
  /** Undefined where the person has chosen an order: then there is one group. */
  readonly name: GroupName | undefined
  readonly rows: readonly InvoiceRow[]
  /** What is left to pay in the group, one amount for each currency. */
  readonly open: readonly Money[]
}

const ORDER: readonly GroupName[] = ['late', 'soon', 'later', 'toConfirm', 'notSent', 'closed', 'given']

const GROUP_OF = {
  late: 'late',
  dueSoon: 'soon',
  open: 'later',
  probablySent: 'toConfirm',
  draft: 'notSent',
  paid: 'closed',
  credited: 'closed',
  creditNote: 'closed',
  writtenOff: 'given',
  void: 'given',
} as const satisfies Record<RowStatus['kind'], GroupName>

/** What was given up stands among the void. */
const SHOWN_IN = {
  late: ['open', 'overdue'],
  soon: ['open'],
  later: ['open'],
  toConfirm: ['open'],
  notSent: ['drafts'],
  closed: ['paid'],
  given: ['void'],
} as const satisfies Record<GroupName, readonly ShownState[]>

/** Puts names in the order of the reader's alphabet. */
export type CompareNames = (a: string, b: string) => number

export interface ListScene {
  readonly today: PlainDate
  readonly compareNames: CompareNames
}

/** How each invoice stands on `today`. */
export function entriesOn(rows: readonly InvoiceRow[], today: PlainDate): readonly ListEntry[] {
  return rows.map((row) => {
    const status = statusOn(row, today)
    return { row, status, group: GROUP_OF[status.kind] }
  })
}

/** How many invoices each state has, whatever else narrows the list. */
export function countsByState(entries: readonly ListEntry[]): Readonly<Record<ShownState, number>> {
  const counts = { all: entries.length, drafts: 0, open: 0, overdue: 0, paid: 0, void: 0 }
  for (const { group } of entries) for (const state of SHOWN_IN[group]) counts[state] += 1
  return counts
}

/** The invoices that a view shows, in its order. */
export function groupsIn(
  view: ListView,
  entries: readonly ListEntry[],
  { today, compareNames }: ListScene,
): readonly InvoiceGroup[] {
  const shown = entries.filter(isShownIn(view, today))
  if (shown.length === 0) return []
  const { sort } = view
  if (sort) {
    const rows = shown.map(({ row }) => row)
    return [{ name: undefined, rows: rows.toSorted(inOrder(sort, rows, compareNames)), open: openOf(rows) }]
  }
  return ORDER.flatMap((name) => {
    const rows = shown
      .filter(({ group }) => group === name)
      .map(({ row }) => row)
      .toSorted((a, b) => compareText(a.dueDate, b.dueDate) || compareText(a.number, b.number))
    if (rows.length === 0) return []
    const isOver = name === 'closed' || name === 'given'
    return [{ name, rows: isOver ? rows.toReversed() : rows, open: openOf(rows) }]
  })
}

function isShownIn(view: ListView, today: PlainDate): (entry: ListEntry) => boolean {
  const { show, clientId, currency, tag } = view
  const days = view.period === undefined ? undefined : daysOf(view.period, today)
  const answers = searchOf(view.find)
  return ({ row, group }) =>
    (show === 'all' || (SHOWN_IN[group] as readonly ShownState[]).includes(show)) &&
    (clientId === undefined || row.clientId === clientId) &&
    (currency === undefined || row.total.currency === currency) &&
    (tag === undefined || (row.tags?.includes(tag) ?? false)) &&
    (days === undefined || (row.issueDate >= days.from && row.issueDate <= days.to)) &&
    answers(row)
}

/** Amounts are ordered currency by currency, since they say nothing about each other. */
function inOrder(
  { by, isDescending }: ListSort,
  rows: readonly InvoiceRow[],
  compareNames: CompareNames,
): (a: InvoiceRow, b: InvoiceRow) => number {
  const compare = comparison(by, rows, compareNames)
  const sign = isDescending ? -1 : 1
  return (a, b) => sign * compare(a, b) || compareText(b.issueDate, a.issueDate) || compareText(a.id, b.id)
}

function comparison(
  by: SortColumn,
  rows: readonly InvoiceRow[],
  compareNames: CompareNames,
): (a: InvoiceRow, b: InvoiceRow) => number {
  switch (by) {
    case 'client': {
      // Many invoices have one client, and names take long to compare.
      const clients = [...new Set(rows.map(({ clientName }) => clientName))].toSorted(compareNames)
      const places = new Map(clients.map((name, place) => [name, place]))
      const placeOf = ({ clientName }: InvoiceRow) => places.get(clientName) ?? 0
      return (a, b) => placeOf(a) - placeOf(b)
    }
    case 'number': {
      // So that 9 comes before 10.
      const padded = new Map(
        rows.map(({ number }) => [number, number.replace(/\d+/g, (digits) => digits.padStart(12, '0'))]),
      )
      return (a, b) => compareText(padded.get(a.number) ?? '', padded.get(b.number) ?? '')
    }
    case 'sent':
      return (a, b) => compareText(a.sentOn ?? '', b.sentOn ?? '')
    case 'due':
      return (a, b) => compareText(a.dueDate, b.dueDate)
    case 'amount':
      return (a, b) =>
        compareText(a.total.currency, b.total.currency) || amountOf(a).minor - amountOf(b).minor
  }
}

/** The amount that a list shows: what is left to pay, of a closed invoice the whole, of a credit note below zero. */
export function amountOf(row: InvoiceRow): Money {
  const { creditedNumber, open, total } = row
  if (creditedNumber !== undefined) return { ...total, minor: -total.minor }
  return showsOpen(row) ? open : total
}

/** Whether the amount that a list shows is what is left to pay. */
export function showsOpen({ lifecycle, creditedNumber }: InvoiceRow): boolean {
  return creditedNumber === undefined && !['paid', 'credited', 'void'].includes(lifecycle)
}

/** The sum of what is left to pay, for each currency, the one with most invoices first. */
export function openOf(rows: readonly InvoiceRow[]): readonly Money[] {
  const sums = new Map<string, { readonly sum: Money; readonly count: number }>()
  for (const { open } of rows) {
    const known = sums.get(open.currency)
    sums.set(
      open.currency,
      known ? { sum: add(known.sum, open), count: known.count + 1 } : { sum: open, count: 1 },
    )
  }
  return [...sums.values()].toSorted((a, b) => b.count - a.count).map(({ sum }) => sum)
}

/** The tags in use, in the order of the alphabet. */
export function tagsIn(rows: readonly InvoiceRow[], compareNames: CompareNames): readonly string[] {
  return [...new Set(rows.flatMap(({ tags = [] }) => tags))].toSorted(compareNames)
}

/** The currencies in use, the one with most invoices first. */
export function currenciesIn(rows: readonly InvoiceRow[]): readonly string[] {
  const counts = new Map<string, number>()
  for (const { total } of rows) counts.set(total.currency, (counts.get(total.currency) ?? 0) + 1)
  return [...counts].toSorted(([, a], [, b]) => b - a).map(([currency]) => currency)
}

/** The years of issue, the latest first. */
export function yearsIn(rows: readonly InvoiceRow[]): readonly string[] {
  return [...new Set(rows.map(({ issueDate }) => issueDate.slice(0, 4)))].toSorted().toReversed()
}

/** The clients of a list by name; one whose name has changed stands under the latest. */
export function clientsIn(
  rows: readonly InvoiceRow[],
  compareNames: CompareNames,
): readonly { readonly id: string; readonly name: string }[] {
  const latest = new Map<string, InvoiceRow>()
  for (const row of rows) {
    if (row.clientId === undefined) continue
    const known = latest.get(row.clientId)
    if (!known || known.issueDate < row.issueDate) latest.set(row.clientId, row)
  }
  return [...latest]
    .map(([id, row]) => ({ id, name: nameNow(row) }))
    .toSorted((a, b) => compareNames(a.name, b.name))
}
