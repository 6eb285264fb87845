import type { PlainDate } from '../../lib/domain/calendar/plain-date'
import { type Invoice, overpaid, standsVoid } from '../../lib/domain/invoice/invoice'
import { dashboardWords } from '../../lib/i18n/dashboard-words'
import { formatMoney } from '../../lib/i18n/format'
import { useLanguage, useWords } from '../hooks/language'
import type { Commands } from '../hooks/use-commands'
import { Button } from '../ui/Button'
import styles from './ExcessNote.module.css'

interface ExcessNoteProps {
  readonly invoice: Invoice
  readonly today: PlainDate
  readonly commands: Commands
}

/** What the client has paid too much, where it waits, and that it was given back. Drawn only where there is something. */
export function ExcessNote({ invoice, today, commands: { run } }: ExcessNoteProps) {
  const t = useWords(dashboardWords)
  const language = useLanguage()
  const { id: invoiceId } = invoice
  const amount = overpaid(invoice)
  if (standsVoid(invoice) || amount.minor === 0) return null
  const said = { amount: formatMoney(amount, language) }
  const record = () =>
    void run(
      (call, command) => call('invoice.recordRefund', { command, invoiceId, amount, on: today }),
      t('didRefund', said),
    )
  return (
    <div className={styles['note']}>
      <p>
        <strong>{t('overpaid', said)}</strong> {t('overpaidText')}
      </p>
      <Button size="small" onPress={record}>
        {t('recordRefund')}
      </Button>
    </div>
  )
}
