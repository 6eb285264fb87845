import type { InvoiceRow } from '../../lib/domain/receivables/invoice-row'
import type { Overview } from '../../lib/domain/receivables/overview'
import { dashboardWords } from '../../lib/i18n/dashboard-words'
import { nextStepWords } from '../../lib/i18n/next-step-words'
import { useLanguage, useWords } from '../hooks/language'
import { nextStepLine } from '../receivables/next-step-text'
import { ReminderButton } from '../receivables/ReminderButton'
import type { InvoiceActions } from '../receivables/use-invoice-actions'
import styles from './NextStepCell.module.css'

export interface NextStepCellProps {
  readonly row: InvoiceRow
  readonly overview: Overview
  readonly actions: InvoiceActions
}

/** What comes next with an invoice: a button when it is today's turn, else words. */
export function NextStepCell({ row, overview, actions }: NextStepCellProps) {
  const t = useWords(dashboardWords)
  const step = useWords(nextStepWords)
  const language = useLanguage()
  const task = overview.tasks.find((each) => each.row.id === row.id)
  const next = overview.open.find((each) => each.row.id === row.id)?.next
  switch (task?.kind) {
    case 'remind':
      return <ReminderButton size="small" row={row} actions={actions} />
    case 'confirmSent':
      return <span className={styles['quiet']}>{t('confirmSent')}</span>
    case 'byHand':
      return <span className={styles['quiet']}>{step(task.step)}</span>
    default:
      if (!next) return null
      return <span className={styles['quiet']}>{nextStepLine(next, language)}</span>
  }
}
