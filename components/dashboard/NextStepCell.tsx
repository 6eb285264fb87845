import type { InvoiceRow } from '../../lib/domain/receivables/invoice-row'
import type { Overview } from '../../lib/domain/receivables/overview'
import { dashboardWords } from '../../lib/i18n/dashboard-words'
import { nextStepWords } from '../../lib/i18n/next-step-words'
import { receivablesWords } from '../../lib/i18n/receivables-words'
import { useLanguage, useWords } from '../hooks/language'
import { nextStepLine } from '../receivables/next-step-text'
import type { InvoiceActions } from '../receivables/use-invoice-actions'
import { Button } from '../ui/Button'
import styles from './NextStepCell.module.css'

export interface NextStepCellProps {
  readonly row: InvoiceRow
  readonly overview: Overview
  readonly actions: InvoiceActions
}

/** What comes next with an invoice: a button when it is today's turn, else words. */
export function NextStepCell({ row, overview, actions }: NextStepCellProps) {
  const t = useWords(dashboardWords)
  const receivable = useWords(receivablesWords)
  const step = useWords(nextStepWords)
  const language = useLanguage()
  const task = overview.tasks.find((each) => each.row.id === row.id)
  const next = overview.open.find((each) => each.row.id === row.id)?.next
  switch (task?.kind) {
    case 'remind':
      return (
        <Button size="small" onPress={() => actions.writeReminder(row)}>
          {receivable(actions.isReminderWaiting(row) ? 'writeAgain' : 'writeReminder')}
        </Button>
      )
    case 'confirmSent':
      return <span className={styles['quiet']}>{t('confirmSent')}</span>
    case 'byHand':
      return <span className={styles['quiet']}>{step(task.step)}</span>
    default:
      if (!next) return null
      return <span className={styles['quiet']}>{nextStepLine(next, language)}</span>
  }
}
