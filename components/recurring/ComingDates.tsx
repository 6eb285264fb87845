import { useMemo } from 'react'
import type { PlainDate } from '../../lib/domain/calendar/plain-date'
import { type Occurrence, occurrencesOf, type Schedule } from '../../lib/domain/recurring/schedule'
import { formatLongDate } from '../../lib/i18n/format'
import { recurringWords } from '../../lib/i18n/recurring-words'
import { useLanguage, useWords } from '../hooks/language'
import styles from './ScheduleFields.module.css'
import { rhythmWords } from './schedule-words'

interface ComingDatesProps {
  readonly className: string
  /** Undefined while it cannot be read: nothing is shown. */
  readonly schedule: Schedule | undefined
  readonly country: string | undefined
}

const SHOWN = 5

/** The rhythm in words and the next days it gives, said again as they change. */
export function ComingDates({ className, schedule, country }: ComingDatesProps) {
  const t = useWords(recurringWords)
  const language = useLanguage()
  const format = (day: PlainDate) => formatLongDate(day, language)
  const { coming, isOver } = useMemo(() => comingOf(schedule, country), [schedule, country])
  return (
    <section className={className} aria-live="polite" aria-label={t('comingDates')}>
      {schedule && (
        <>
          <h3>{rhythmWords(schedule, t, language)}</h3>
          <ol>
            {coming.map(({ date, on }) => (
              <li key={date}>
                {on === date ? format(on) : t('insteadOf', { day: format(on), planned: format(date) })}
              </li>
            ))}
          </ol>
          <p className={styles['quiet']}>{t(isOver ? 'thenOver' : 'andSoOn')}</p>
        </>
      )}
    </section>
  )
}

function comingOf(
  schedule: Schedule | undefined,
  country: string | undefined,
): { readonly coming: readonly Occurrence[]; readonly isOver: boolean } {
  const coming: Occurrence[] = []
  if (!schedule) return { coming, isOver: false }
  for (const occurrence of occurrencesOf(schedule, country)) {
    if (coming.length === SHOWN) return { coming, isOver: false }
    coming.push(occurrence)
  }
  return { coming, isOver: true }
}
