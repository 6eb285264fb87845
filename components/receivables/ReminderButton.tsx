import type { InvoiceRow } from '../../lib/domain/receivables/invoice-row'
import { receivablesWords } from '../../lib/i18n/receivables-words'
import { useWords } from '../hooks/language'
import { Button, type ButtonProps } from '../ui/Button'
import type { InvoiceActions } from './use-invoice-actions'

interface ReminderButtonProps extends Pick<ButtonProps, 'look' | 'size'> {
  readonly row: InvoiceRow
  readonly actions: InvoiceActions
}

/** Writes the reminder into its thread; where no thread is known, its words can be copied. */
export function ReminderButton({ row, actions, ...style }: ReminderButtonProps) {
  const t = useWords(receivablesWords)
  return row.hasThread ? (
    <Button {...style} onPress={() => actions.writeReminder(row)}>
      {t(label())}
    </Button>
  ) : (
    <Button {...style} onPress={() => actions.copyReminder(row)}>
      {t('copyReminder')}
    </Button>
  )

  function label() {
    if (actions.isReminderWaiting(row)) return 'writeAgain'
    return row.repliedOn ? 'remindAnyway' : 'writeReminder'
  }
}
