import type { PaymentTerm } from '../../lib/domain/calendar/payment-term'
import { daysBetween, type PlainDate } from '../../lib/domain/calendar/plain-date'
import { composerWords } from '../../lib/i18n/composer-words'
import { formatDayMonth, formatWeekday } from '../../lib/i18n/format'
import { useLanguage, useWords } from '../hooks/language'
import { Button } from '../ui/Button'
import { DateField } from '../ui/DateField'
import { Select } from '../ui/Select'
import styles from './DueSection.module.css'
import { EarlyPaymentRow } from './EarlyPaymentRow'
import { Split } from './Split'
import type { SectionProps } from './section'

const OWN_DATE = 'own'
const USUAL_TERMS: readonly PaymentTerm[] = [
  { kind: 'days', days: 7 },
  { kind: 'days', days: 14 },
  { kind: 'days', days: 21 },
  { kind: 'days', days: 30 },
  { kind: 'endOfMonth', months: 0 },
  { kind: 'endOfMonth', months: 1 },
]

export function DueSection(props: SectionProps) {
  const { draft, assessment, seller, today, view, onEdit, onView, messageOf } = props
  const t = useWords(composerWords)
  const language = useLanguage()
  const terms = termsOf([...USUAL_TERMS, seller.defaultTerm, ...(draft.term ? [draft.term] : [])])
  const choices = assessment.problems.find(({ field }) => field === 'dueDate')?.choices
  return (
    <Split title={t('due')} beside="field">
      <DateField
        label={t('dueDate')}
        isLabelHidden
        name="dueDate"
        value={draft.term ? (assessment.dueDate ?? draft.dueDate) : draft.dueDate}
        today={today}
        message={messageOf('dueDate')}
        dueWords={assessment.dueDate && dueWords(assessment.dueDate)}
        onChange={(dueDate) => onEdit({ type: 'typeDueDate', dueDate })}
        onBlur={() => onView({ type: 'touch', field: 'dueDate' })}
        {...(choices ? { choices } : {})}
        beside={
          <Select
            label={t('term')}
            isLabelHidden
            value={draft.term ? keyOf(draft.term) : OWN_DATE}
            options={[
              ...terms.map((term) => ({ value: keyOf(term), label: nameOf(term) })),
              { value: OWN_DATE, label: t('termOwn') },
            ]}
            onChange={(key) => {
              const term = terms.find((each) => keyOf(each) === key)
              if (term) onEdit({ type: 'chooseTerm', term, today })
              else {
                onEdit({ type: 'typeDueDate', dueDate: assessment.dueDate ?? draft.dueDate })
                onView({ type: 'goTo', field: 'dueDate' })
              }
            }}
          />
        }
      />
      {view.isEarlyOpen ? (
        <EarlyPaymentRow {...props} />
      ) : (
        <Button
          look="bare"
          size="small"
          name="addEarly"
          className={styles['add'] ?? ''}
          onPress={() => onView({ type: 'open', part: 'early' })}
        >
          {t('addEarly')}
        </Button>
      )}
    </Split>
  )

  function nameOf(term: PaymentTerm): string {
    switch (term.kind) {
      case 'days':
        return t('termDays', { count: term.days })
      case 'endOfMonth':
        return t(term.months === 0 ? 'termEndOfMonth' : 'termEndOfNextMonth')
      case 'dayOfMonth':
        return t('termDayOfMonth', { day: term.day })
      case 'date':
        return t('termOwn')
    }
  }

  function dueWords(dueDate: PlainDate): string {
    const weekday = formatWeekday(dueDate, language)
    const day = formatDayMonth(dueDate, language)
    const days = daysBetween(today, dueDate)
    const words = days === 0 ? t('dueToday', { weekday, day }) : t('dueIn', { weekday, day, count: days })
    return words.charAt(0).toLocaleUpperCase(language) + words.slice(1)
  }
}

function keyOf(term: PaymentTerm): string {
  return JSON.stringify(term)
}

/** Each term once; a fixed date is a date of one's own. */
function termsOf(terms: readonly PaymentTerm[]): readonly PaymentTerm[] {
  const byKey = new Map(terms.filter(({ kind }) => kind !== 'date').map((term) => [keyOf(term), term]))
  return [...byKey.values()]
}
