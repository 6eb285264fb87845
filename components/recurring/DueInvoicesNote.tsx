import type { PlainDate } from '../../lib/domain/calendar/plain-date'
import { recurringWords } from '../../lib/i18n/recurring-words'
import { useWords } from '../hooks/language'
import { Banner } from '../ui/Banner'
import { Button } from '../ui/Button'
import { usePlans } from './use-plans'

/** Leads from the invoices to the recurring ones that wait; nothing where none does. */
export function DueInvoicesNote({ today }: { readonly today: PlainDate }) {
  const t = useWords(recurringWords)
  const { due } = usePlans(today)
  if (due.length === 0) return null
  return (
    <Banner
      tone="plain"
      actions={<Button onPress={() => location.assign('#recurring')}>{t('showThem')}</Button>}
    >
      {t('readyNote', { count: due.length })}
    </Banner>
  )
}
