import { memo } from 'react'
import type { PlainDate } from '../../lib/domain/calendar/plain-date'
import { amountOf } from '../../lib/domain/receivables/invoice-list'
import type { InvoiceRow } from '../../lib/domain/receivables/invoice-row'
import type { Task } from '../../lib/domain/receivables/overview'
import { statusOn } from '../../lib/domain/receivables/row-status'
import type { NextStep } from '../../lib/domain/reminders/next-step'
import { invoiceListWords } from '../../lib/i18n/invoice-list-words'
import { receivablesWords } from '../../lib/i18n/receivables-words'
import { useLanguage, useWords } from '../hooks/language'
import { statusWords } from '../receivables/status-words'
import type { InvoiceActions } from '../receivables/use-invoice-actions'
import { Amount } from '../ui/Amount'
import { classNames } from '../ui/class-names'
import { RowCheckbox } from '../ui/RowCheckbox'
import { StatusText } from '../ui/StatusText'
import styles from './InvoicesTable.module.css'
import { listDate } from './list-date'
import { NextStepCell } from './NextStepCell'

interface InvoiceTableRowProps {
  readonly row: InvoiceRow
  /** Its place among all lines, from 0. */
  readonly at: number
  readonly task: Task | undefined
  readonly next: NextStep | undefined
  readonly today: PlainDate
  readonly actions: InvoiceActions
  readonly isSelected: boolean
  readonly onSelect: (id: string, isSelected: boolean, upTo: boolean) => void
}

/** Drawn anew only where something of it has changed, not with every move of the list. */
export const InvoiceTableRow = memo(function InvoiceTableRow(props: InvoiceTableRowProps) {
  const { row, at, task, next, today, actions, isSelected, onSelect } = props
  const t = useWords(invoiceListWords)
  const receivable = useWords(receivablesWords)
  const language = useLanguage()
  const status = statusOn(row, today)
  const isNote = row.creditedNumber !== undefined
  return (
    <tr
      className={classNames(styles['row'], isSelected && styles['selected'])}
      data-row=""
      data-id={row.id}
      aria-rowindex={at + 2}
    >
      <td className={styles['check']}>
        <RowCheckbox
          label={t('select', { number: row.number, client: row.clientName })}
          isSelected={isSelected}
          onChange={(chosen, upTo) => onSelect(row.id, chosen, upTo)}
        />
      </td>
      <th scope="row" className={styles['client']}>
        <a href={`#invoice/${encodeURIComponent(row.id)}`}>{row.clientName}</a>
        <Tags row={row} />
      </th>
      <td className={classNames(styles['number'], styles['quiet'])}>
        {row.number}
        <Tags row={row} />
      </td>
      <td className={classNames(styles['quiet'], styles['wide'])}>
        {row.sentOn ? listDate(row.sentOn, today, language) : ''}
      </td>
      <td className={styles['due']}>{isNote ? '' : listDate(row.dueDate, today, language)}</td>
      <td className={styles['state']}>
        <StatusText kind={status.kind} words={statusWords(status, receivable)} />
      </td>
      <td className={styles['wide']}>
        <NextStepCell row={row} task={task} next={next} actions={actions} />
      </td>
      <td className={styles['amount']}>
        <Amount value={amountOf(row)} />
      </td>
    </tr>
  )
})

/** Beside the client where there is room, else beside the number: only one of the two is shown. */
function Tags({ row: { tags = [] } }: { readonly row: InvoiceRow }) {
  return tags.map((tag) => (
    <span key={tag} className={styles['tag']}>
      {tag}
    </span>
  ))
}
