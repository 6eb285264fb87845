import type { PlainDate } from '../../lib/domain/calendar/plain-date'
import { remindable } from '../../lib/domain/receivables/bulk-changeable'
import type { InvoiceRow } from '../../lib/domain/receivables/invoice-row'
import { statusOn } from '../../lib/domain/receivables/row-status'
import { invoiceListWords } from '../../lib/i18n/invoice-list-words'
import { receivablesWords } from '../../lib/i18n/receivables-words'
import { useLanguage, useWords } from '../hooks/language'
import { useArrival } from '../hooks/use-arrival'
import { holdWords } from '../receivables/next-step-text'
import { ReminderButton } from '../receivables/ReminderButton'
import { statusWords } from '../receivables/status-words'
import type { InvoiceActions } from '../receivables/use-invoice-actions'
import { Button } from '../ui/Button'
import styles from './RemindList.module.css'

interface RemindListProps {
  readonly rows: readonly InvoiceRow[]
  readonly today: PlainDate
  readonly actions: InvoiceActions
  readonly onClose: () => void
}

/** The selected invoices that a reminder can be written for, to be gone through one after the other, and why for some not. */
export function RemindList({ rows, today, actions, onClose }: RemindListProps) {
  const t = useWords(invoiceListWords)
  const receivable = useWords(receivablesWords)
  const language = useLanguage()
  const title = useArrival<HTMLHeadingElement>()
  const late = remindable(rows, today)
  return (
    <section className={styles['panel']} aria-labelledby="remind-list">
      <div className={styles['head']}>
        <h2 ref={title} tabIndex={-1} id="remind-list">
          {t('remindTitle')}
        </h2>
        <Button look="bare" onPress={onClose}>
          {t('close')}
        </Button>
      </div>
      <p className={styles['lead']}>{t(lead())}</p>
      <ul className={styles['list']}>
        {late.map(({ row, hold }) => (
          <li key={row.id}>
            <span className={styles['client']}>{row.clientName}</span>
            <span className={styles['quiet']}>{row.number}</span>
            <span className={styles['quiet']}>{statusWords(statusOn(row, today), receivable)}</span>
            {hold ? (
              <span className={styles['held']}>{holdWords(hold, language)}</span>
            ) : (
              <ReminderButton size="small" row={row} actions={actions} />
            )}
          </li>
        ))}
      </ul>
    </section>
  )

  function lead() {
    if (late.length === 0) return 'remindNone'
    return late.every(({ hold }) => hold) ? 'remindHeld' : 'remindLead'
  }
}
