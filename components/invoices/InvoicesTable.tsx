import { Fragment, type KeyboardEvent, useMemo, useRef, useState } from 'react'
import type { PlainDate } from '../../lib/domain/calendar/plain-date'
import { type InvoiceGroup, showsOpen } from '../../lib/domain/receivables/invoice-list'
import type { InvoiceRow } from '../../lib/domain/receivables/invoice-row'
import type { ListSort, SortColumn } from '../../lib/domain/receivables/list-view'
import type { Overview } from '../../lib/domain/receivables/overview'
import { dashboardWords } from '../../lib/i18n/dashboard-words'
import { formatMoney } from '../../lib/i18n/format'
import { invoiceListWords } from '../../lib/i18n/invoice-list-words'
import { useLanguage, useWords } from '../hooks/language'
import { useRowWindow } from '../hooks/use-row-window'
import type { InvoiceActions } from '../receivables/use-invoice-actions'
import { RowCheckbox } from '../ui/RowCheckbox'
import styles from './InvoicesTable.module.css'
import { InvoiceTableRow } from './InvoiceTableRow'
import { SortHead } from './SortHead'
import type { Selection } from './use-selection'

interface InvoicesTableProps {
  readonly groups: readonly InvoiceGroup[]
  readonly overview: Overview
  readonly today: PlainDate
  readonly actions: InvoiceActions
  readonly sort: ListSort | undefined
  readonly onSort: (sort: ListSort | undefined) => void
  readonly selection: Selection
}

type Line =
  | { readonly kind: 'group'; readonly key: string; readonly group: InvoiceGroup }
  | { readonly kind: 'row'; readonly key: string; readonly row: InvoiceRow }

const COLUMNS = 8

/** All invoices that are shown, of which only those near the seen part of the page are drawn. */
export function InvoicesTable(props: InvoicesTableProps) {
  const { groups, overview, today, actions, sort, onSort, selection } = props
  const t = useWords(dashboardWords)
  const list = useWords(invoiceListWords)
  const body = useRef<HTMLTableSectionElement>(null)
  const lines = useMemo(() => linesOf(groups), [groups])
  const { first, end, height } = useRowWindow(body, lines.length)
  const [focused, setFocused] = useState<string>()
  const tasks = useMemo(() => new Map(overview.tasks.map((task) => [task.row.id, task])), [overview])
  const next = useMemo(() => new Map(overview.open.map((open) => [open.row.id, open.next])), [overview])
  const drawn = drawnLines(lines, first, end, focused)
  const amount = groups.every(({ rows }) => rows.every(showsOpen)) ? t('leftToPay') : list('amount')
  const rowCount = lines.length - groups.filter(({ name }) => name).length
  const head = (column: SortColumn, label: string, className?: string) => (
    <SortHead column={column} label={label} sort={sort} onSort={onSort} className={className} />
  )
  return (
    <div className={styles['place']}>
      <table className={styles['table']} aria-label={list('table')} aria-rowcount={lines.length + 1}>
        <thead>
          <tr aria-rowindex={1}>
            <td className={styles['check']}>
              <RowCheckbox
                label={list('selectAll')}
                isSelected={selection.rows.length === rowCount}
                isPartly={selection.rows.length > 0 && selection.rows.length < rowCount}
                onChange={selection.setAll}
              />
            </td>
            {head('client', t('client'))}
            {head('number', t('number'))}
            {head('sent', t('sent'), styles['wide'])}
            {head('due', t('due'))}
            <th scope="col">{t('state')}</th>
            <th scope="col" className={styles['wide']}>
              {t('nextStep')}
            </th>
            {head('amount', amount, styles['amount'])}
          </tr>
        </thead>
        <tbody
          ref={body}
          onFocus={({ target }) => setFocused(target.closest<HTMLElement>('[data-id]')?.dataset['id'])}
          onBlur={() => setFocused(undefined)}
          onKeyDown={moveAndSelect}
        >
          {drawn.map(({ line, at, gap }) => (
            <Fragment key={line.key}>
              {gap > 0 && <Gap height={gap * height} />}
              {line.kind === 'group' ? (
                <GroupHead group={line.group} at={at} />
              ) : (
                <InvoiceTableRow
                  row={line.row}
                  at={at}
                  task={tasks.get(line.row.id)}
                  next={next.get(line.row.id)}
                  today={today}
                  actions={actions}
                  isSelected={selection.has(line.row.id)}
                  onSelect={selection.toggle}
                />
              )}
            </Fragment>
          ))}
          <Gap height={(lines.length - 1 - (drawn.at(-1)?.at ?? -1)) * height} />
        </tbody>
      </table>
    </div>
  )

  /** The arrows go from row to row, with the shift key choosing on the way; Ctrl+A chooses all, Escape none. */
  function moveAndSelect(event: KeyboardEvent<HTMLElement>): void {
    const from = (event.target as HTMLElement).closest<HTMLElement>('tr[data-id]')
    if (!from) return
    if (event.key === 'a' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      selection.setAll(true)
    } else if (event.key === 'Escape' && selection.rows.length > 0) {
      selection.setAll(false)
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      const to = neighbour(from, event.key === 'ArrowDown')
      const control = (event.target as HTMLElement).tagName === 'INPUT' ? 'input' : 'a'
      to?.querySelector<HTMLElement>(control)?.focus()
      if (event.shiftKey) {
        selection.toggle(from.dataset['id'] ?? '', true)
        if (to) selection.toggle(to.dataset['id'] ?? '', true)
      }
    }
  }
}

function neighbour(row: HTMLElement, isBelow: boolean): HTMLElement | undefined {
  const rows = [...(row.parentElement?.querySelectorAll<HTMLElement>('tr[data-id]') ?? [])]
  return rows[rows.indexOf(row) + (isBelow ? 1 : -1)]
}

function linesOf(groups: readonly InvoiceGroup[]): readonly Line[] {
  return groups.flatMap((group) => [
    ...(group.name ? [{ kind: 'group', key: group.name, group } as const] : []),
    ...group.rows.map((row) => ({ kind: 'row', key: row.id, row }) as const),
  ])
}

interface DrawnLine {
  readonly line: Line
  readonly at: number
  /** How many lines are left out before it. */
  readonly gap: number
}

/** The lines of the window, and the one that has the focus wherever it is, so that it does not lose it. */
function drawnLines(
  lines: readonly Line[],
  first: number,
  end: number,
  focused: string | undefined,
): readonly DrawnLine[] {
  const at = Array.from({ length: Math.max(0, end - first) }, (_, index) => first + index)
  const held = focused === undefined ? -1 : lines.findIndex(({ key }) => key === focused)
  if (held >= 0 && held < first) at.unshift(held)
  if (held >= end) at.push(held)
  return at.flatMap((place, index) => {
    const line = lines[place]
    return line ? [{ line, at: place, gap: place - (at[index - 1] ?? -1) - 1 }] : []
  })
}

function Gap({ height }: { readonly height: number }) {
  return height > 0 ? (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: room for rows that are not drawn; nothing in it takes the focus
    <tr aria-hidden="true" className={styles['gap']} style={{ blockSize: height }}>
      <td colSpan={COLUMNS} />
    </tr>
  ) : null
}

function GroupHead({ group, at }: { readonly group: InvoiceGroup; readonly at: number }) {
  const t = useWords(dashboardWords)
  const list = useWords(invoiceListWords)
  const language = useLanguage()
  return (
    <tr className={styles['group']} data-row="" aria-rowindex={at + 2}>
      <th scope="rowgroup" colSpan={COLUMNS}>
        <span className={styles['groupLine']}>
          <span>
            {list(group.name ?? 'inOrder')} <span className={styles['quiet']}>{group.rows.length}</span>
          </span>
          <span className={styles['quiet']}>{groupSum()}</span>
        </span>
      </th>
    </tr>
  )

  function groupSum(): string {
    if (group.name === 'closed' || group.name === 'given' || group.name === 'notSent') return ''
    if (group.name === 'toConfirm') return t('notCounted')
    return group.open.map((amount) => formatMoney(amount, language)).join(' · ')
  }
}
