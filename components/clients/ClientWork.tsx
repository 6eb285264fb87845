import type { PlainDate } from '../../lib/domain/calendar/plain-date'
import { type Estimate, stateOf } from '../../lib/domain/estimate/estimate'
import type { RecurringRecord } from '../../lib/domain/recurring/occurrences'
import { clientsWords } from '../../lib/i18n/clients-words'
import { estimateWords } from '../../lib/i18n/estimate-words'
import { recurringWords } from '../../lib/i18n/recurring-words'
import { stateText } from '../estimates/state-text'
import { contentShown } from '../estimates/version-shown'
import { useLanguage, useWords } from '../hooks/language'
import { rhythmWords } from '../recurring/schedule-words'
import { Amount } from '../ui/Amount'
import styles from './ClientScreen.module.css'

interface ClientWorkProps {
  readonly plans: readonly RecurringRecord[]
  readonly estimates: readonly Estimate[]
  readonly today: PlainDate
}

/** What is agreed or offered: invoices that come back, and estimates. */
export function ClientWork({ plans, estimates, today }: ClientWorkProps) {
  const t = useWords(clientsWords)
  const recurring = useWords(recurringWords)
  const estimateText = useWords(estimateWords)
  const language = useLanguage()
  const going = plans.filter(({ plan }) => !plan.endedOn)
  const made = estimates.filter((estimate) => stateOf(estimate, today) !== 'draft')
  return (
    <>
      {going.length > 0 && (
        <section aria-labelledby="client-recurring">
          <h2 id="client-recurring" className={styles['heading']}>
            {t('recurring')}
          </h2>
          <ul className={styles['list']}>
            {going.map(({ plan }) => (
              <li key={plan.id} className={styles['line']}>
                <a href="#recurring">{rhythmWords(plan.schedule, recurring, language)}</a>
                <Amount value={plan.total} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {made.length > 0 && (
        <section aria-labelledby="client-estimates">
          <h2 id="client-estimates" className={styles['heading']}>
            {t('estimates')}
          </h2>
          <ul className={styles['list']}>
            {made.map((estimate) => (
              <li key={estimate.id} className={styles['line']}>
                <span>
                  <a href={`#estimate/${encodeURIComponent(estimate.id)}`}>{estimate.number}</a>{' '}
                  <span className={styles['lead']}>
                    {stateText(estimate, today, estimateText, language).words}
                  </span>
                </span>
                <Amount value={contentShown(estimate).totals.total} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
