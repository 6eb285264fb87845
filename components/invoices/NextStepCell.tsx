import type { InvoiceRow } from '../../lib/domain/receivables/invoice-row'
import type { Task } from '../../lib/domain/receivables/overview'
import type { NextStep } from '../../lib/domain/reminders/next-step'
import { dashboardWords } from '../../lib/i18n/dashboard-words'
import { nextStepWords } from '../../lib/i18n/next-step-words'
import { useLanguage, useWords } from '../hooks/language'
import { nextStepLine } from '../receivables/next-step-text'
import { ReminderButton } from '../receivables/ReminderButton'
import type { InvoiceActions } from '../receivables/use-invoice-actions'
import styles from './NextStepCell.module.css'

interface NextStepCellProps {
  readonly row: InvoiceRow
  readonly task: Task | undefined
  readonly next: NextStep | undefined
  readonly actions: InvoiceActions
}

/** What comes next with an invoice: a button when it is today's turn, else words. */
export function NextStepCell({ row, task, next, actions }: NextStepCellProps) {
  const t = useWords(dashboardWords)
  const step = useWords(nextStepWords)
  const language = useLanguage()
  switch (task?.kind) {
    case 'remind':
      return <ReminderButton size="small" row={row} actions={actions} />
    case 'confirmSent':
      return <span className={styles['quiet']}>{t('confirmSent')}</span>
    case 'answer':
      return <span className={styles['quiet']}>{t('readAnswer')}</span>
    case 'overdrawn':
      return (
        <span className={styles['quiet']}>
          {task.overdrawn.isOverpayment
            ? t('tellClient')
            : t('creditInvoice', { number: task.overdrawn.number })}
        </span>
      )
    case 'byHand':
      return <span className={styles['quiet']}>{step(task.step)}</span>
    default:
      if (!next) return null
      return <span className={styles['quiet']}>{nextStepLine(next, language)}</span>
  }
}
