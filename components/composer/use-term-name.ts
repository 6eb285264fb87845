import type { PaymentTerm } from '../../lib/domain/calendar/payment-term'
import { composerWords } from '../../lib/i18n/composer-words'
import { useWords } from '../hooks/language'

/** How a term is called on the screen. */
export function useTermName(): (term: PaymentTerm) => string {
  const t = useWords(composerWords)
  return (term) => {
    switch (term.kind) {
      case 'days':
        return t('termDays', { count: term.days })
      case 'endOfMonth':
        if (term.days) return t('termDaysAfterMonth', { count: term.days })
        return t(term.months === 0 ? 'termEndOfMonth' : 'termEndOfNextMonth')
      case 'dayOfMonth':
        return t('termDayOfMonth', { day: term.day })
      case 'date':
        return t('termOwn')
    }
  }
}
