import type { PlainDate } from '../../lib/domain/calendar/plain-date'
import type { InvoiceRow } from '../../lib/domain/receivables/invoice-row'
import { nextStep } from '../../lib/domain/reminders/next-step'
import type { ReminderRules } from '../../lib/domain/reminders/ways'
import { nextStepWords } from '../../lib/i18n/next-step-words'
import { useLanguage, useWords } from '../hooks/language'
import type { Commands } from '../hooks/use-commands'
import { nextStepReasons, nextStepTitle } from '../receivables/next-step-text'
import { ByHandList } from './ByHandList'
import styles from './NextStepPanel.module.css'

interface NextStepPanelProps {
  readonly row: InvoiceRow
  readonly rules: ReminderRules
  readonly today: PlainDate
  readonly commands: Commands
}

/** What comes next for an open invoice, when, and why; at the end of the reminders, the list for the person. */
export function NextStepPanel({ row, rules, today, commands }: NextStepPanelProps) {
  const t = useWords(nextStepWords)
  const language = useLanguage()
  const next = nextStep(row, rules, today)
  if (!next) return null
  const { id: invoiceId, byHand = [] } = row
  return (
    <section aria-labelledby="next-step" className={styles['panel']}>
      <h2 id="next-step" className={styles['heading']}>
        {t('title')}
      </h2>
      <p className={styles['what']}>{nextStepTitle(next, today, language)}</p>
      {nextStepReasons(next, language).map((reason) => (
        <p key={reason} className={styles['why']}>
          {reason}
        </p>
      ))}
      {(next.kind === 'byHand' || byHand.length > 0) && (
        <ByHandList
          done={byHand}
          onRecord={(step, outcome) =>
            void commands.run(
              (call, command) => call('invoice.recordByHand', { command, invoiceId, step, outcome }),
              t(outcome === 'done' ? 'didDone' : 'didLeaveOut', { what: t(step) }),
            )
          }
          onReverse={(step) =>
            void commands.run(
              (call, command) => call('invoice.reverseByHand', { command, invoiceId, step }),
              t('didReverse', { what: t(step) }),
            )
          }
        />
      )}
    </section>
  )
}
