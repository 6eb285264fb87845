import { useState } from 'react'
import type { PlainDate } from '../../lib/domain/calendar/plain-date'
import { negated } from '../../lib/domain/money/money'
import type { InvoiceRow } from '../../lib/domain/receivables/invoice-row'
import type { Overview } from '../../lib/domain/receivables/overview'
import { statusOn } from '../../lib/domain/receivables/row-status'
import { dashboardWords } from '../../lib/i18n/dashboard-words'
import { formatMoney, formatShortDate } from '../../lib/i18n/format'
import { receivablesWords } from '../../lib/i18n/receivables-words'
import { useLanguage, useWords } from '../hooks/language'
import { statusWords } from '../receivables/status-words'
import type { InvoiceActions } from '../receivables/use-invoice-actions'
import { Amount } from '../ui/Amount'
import { Button } from '../ui/Button'
import { StatusText } from '../ui/StatusText'
import styles from './InvoicesTable.module.css'
import type { InvoiceGroup } from './invoice-groups'
import { NextStepCell } from './NextStepCell'

export interface InvoicesTableProps {
  readonly groups: readonly InvoiceGroup[]
  readonly overview: Overview
  readonly today: PlainDate
  readonly actions: InvoiceActions
}

/** So many rows are drawn at once in a group; more on request. */
const PAGE = 200

export function InvoicesTable({ groups, overview, today, actions }: InvoicesTableProps) {
  const t = useWords(dashboardWords)
  const receivable = useWords(receivablesWords)
  const language = useLanguage()
  const [shown, setShown] = useState(PAGE)
  const hasMore = groups.some(({ rows }) => rows.length > shown)
  return (
    <>
      <table className={styles['table']}>
        <thead>
          <tr>
            <th scope="col">{t('client')}</th>
            <th scope="col">{t('number')}</th>
            <th scope="col" className={styles['wide']}>
              {t('sent')}
            </th>
            <th scope="col">{t('due')}</th>
            <th scope="col">{t('state')}</th>
            <th scope="col" className={styles['wide']}>
              {t('nextStep')}
            </th>
            <th scope="col" className={styles['amount']}>
              {t('leftToPay')}
            </th>
          </tr>
        </thead>
        {groups.map((group) => (
          <tbody key={group.name}>
            <tr className={styles['group']}>
              <th scope="rowgroup" colSpan={7}>
                <span className={styles['groupLine']}>
                  <span>
                    {t(group.name)} <span className={styles['quiet']}>{group.rows.length}</span>
                  </span>
                  <span className={styles['quiet']}>{groupSum(group)}</span>
                </span>
              </th>
            </tr>
            {group.rows.slice(0, shown).map((row) => (
              <Row key={row.id} row={row} overview={overview} today={today} actions={actions} />
            ))}
          </tbody>
        ))}
      </table>
      {hasMore && (
        <Button className={styles['more'] ?? ''} onPress={() => setShown((count) => count + PAGE)}>
          {receivable('showMore')}
        </Button>
      )}
    </>
  )

  function groupSum({ name, open }: InvoiceGroup): string {
    if (name === 'closed' || name === 'notSent') return ''
    if (name === 'toConfirm') return t('notCounted')
    return open.map((amount) => formatMoney(amount, language)).join(' · ')
  }
}

interface RowProps {
  readonly row: InvoiceRow
  readonly overview: Overview
  readonly today: PlainDate
  readonly actions: InvoiceActions
}

function Row({ row, overview, today, actions }: RowProps) {
  const receivable = useWords(receivablesWords)
  const language = useLanguage()
  const status = statusOn(row, today)
  const isNote = row.creditedNumber !== undefined
  const isSettled = status.kind === 'paid' || status.kind === 'credited' || status.kind === 'void'
  return (
    <tr className={styles['row']}>
      <th scope="row" className={styles['client']}>
        <a href={`#invoice/${encodeURIComponent(row.id)}`}>{row.clientName}</a>
      </th>
      <td className={styles['quiet']}>{row.number}</td>
      <td className={`${styles['quiet']} ${styles['wide']}`}>
        {row.sentOn ? formatShortDate(row.sentOn, language) : ''}
      </td>
      <td>{isNote ? '' : formatShortDate(row.dueDate, language)}</td>
      <td>
        <StatusText kind={status.kind} words={statusWords(status, receivable)} />
      </td>
      <td className={styles['wide']}>
        <NextStepCell row={row} overview={overview} actions={actions} />
      </td>
      <td className={styles['amount']}>
        <Amount value={isNote ? negated(row.total) : isSettled ? row.total : row.open} />
      </td>
    </tr>
  )
}
