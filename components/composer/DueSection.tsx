import { nextBusinessDay } from '../../lib/domain/calendar/business-day'
import { daysBetween, type PlainDate } from '../../lib/domain/calendar/plain-date'
import { distinctTerms, keyOfTerm, USUAL_TERMS } from '../../lib/domain/calendar/usual-terms'
import { composerWords } from '../../lib/i18n/composer-words'
import { estimateWords } from '../../lib/i18n/estimate-words'
import { formatDayMonth, formatWeekday } from '../../lib/i18n/format'
import { useLanguage, useWords } from '../hooks/language'
import { Button } from '../ui/Button'
import { DateField } from '../ui/DateField'
import { Select } from '../ui/Select'
import styles from './DueSection.module.css'
import { EarlyPaymentRow } from './EarlyPaymentRow'
import { Split } from './Split'
import type { SectionProps } from './section'
import { useTermName } from './use-term-name'

const OWN_DATE = 'own'
export function DueSection(props: SectionProps) {
  const { draft, assessment, seller, today, view, onEdit, onView, messageOf } = props
  const t = useWords(composerWords)
  const estimate = useWords(estimateWords)
  const isEstimate = draft.kind === 'estimate'
  const language = useLanguage()
  const nameOf = useTermName()
  const terms = distinctTerms([...USUAL_TERMS, seller.defaultTerm, ...(draft.term ? [draft.term] : [])])
  const choices = assessment.problems.find(({ field }) => field === 'dueDate')?.choices
  const moved = assessment.dueDate && nextBusinessDay(assessment.dueDate, seller.address.country)
  const onBusinessDay = moved && moved !== assessment.dueDate && moved >= today ? moved : undefined
  return (
    <Split title={isEstimate ? estimate('valid') : t('due')} beside="field">
      <DateField
        label={isEstimate ? estimate('validUntil') : t('dueDate')}
        isLabelHidden
        name="dueDate"
        value={draft.term ? (assessment.dueDate ?? draft.dueDate) : draft.dueDate}
        today={today}
        message={messageOf('dueDate')}
        dueWords={assessment.dueDate && dueWords(assessment.dueDate)}
        onChange={(dueDate) => onEdit({ type: 'typeDueDate', dueDate })}
        onBlur={() => onView({ type: 'touch', field: 'dueDate' })}
        choices={choices}
        beside={
          <Select
            label={isEstimate ? estimate('validFor') : t('term')}
            isLabelHidden
            value={draft.term ? keyOfTerm(draft.term) : OWN_DATE}
            options={[
              ...terms.map((term) => ({ value: keyOfTerm(term), label: nameOf(term) })),
              { value: OWN_DATE, label: t('termOwn') },
            ]}
            onChange={(key) => {
              const term = terms.find((each) => keyOfTerm(each) === key)
              if (term) onEdit({ type: 'chooseTerm', term })
              else {
                onEdit({ type: 'typeDueDate', dueDate: assessment.dueDate ?? draft.dueDate })
                onView({ type: 'goTo', field: 'dueDate' })
              }
            }}
          />
        }
      />
      {!isEstimate && onBusinessDay && (
        <Button
          look="bare"
          size="small"
          className={styles['add'] ?? ''}
          onPress={() => {
            onEdit(
              draft.term
                ? { type: 'chooseTerm', term: { ...draft.term, moves: 'nextBusinessDay' } }
                : { type: 'typeDueDate', dueDate: onBusinessDay },
            )
            onView({ type: 'moveTo', field: 'dueDate' })
          }}
        >
          {t('moveToBusinessDay', {
            weekday: formatWeekday(onBusinessDay, language),
            day: formatDayMonth(onBusinessDay, language),
          })}
        </Button>
      )}
      {isEstimate ? null : view.isEarlyOpen ? (
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

  function dueWords(dueDate: PlainDate): string {
    const weekday = formatWeekday(dueDate, language)
    const day = formatDayMonth(dueDate, language)
    const days = daysBetween(today, dueDate)
    const words = days === 0 ? t('dueToday', { weekday, day }) : t('dueIn', { weekday, day, count: days })
    return words.charAt(0).toLocaleUpperCase(language) + words.slice(1)
  }
}
