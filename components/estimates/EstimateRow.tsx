import type { PlainDate } from '../../lib/domain/calendar/plain-date'
import type { Estimate } from '../../lib/domain/estimate/estimate'
import { askedTooMuch } from '../../lib/domain/estimate/left-to-ask'
import type { DeductedDeposit } from '../../lib/domain/invoice/deducted-deposit'
import { estimateWords } from '../../lib/i18n/estimate-words'
import { useLanguage, useWords } from '../hooks/language'
import { Amount } from '../ui/Amount'
import { StatusText } from '../ui/StatusText'
import { EstimateForm, useEstimateForm } from './EstimateForm'
import { EstimateSteps } from './EstimateSteps'
import styles from './EstimatesScreen.module.css'
import { stateText } from './state-text'
import type { EstimateActions } from './use-estimate-actions'
import { contentShown } from './version-shown'

interface EstimateRowProps {
  readonly estimate: Estimate
  /** What was asked for of its work before. */
  readonly deposits: readonly DeductedDeposit[]
  readonly today: PlainDate
  readonly actions: EstimateActions
}

/** One estimate: for whom, how much, how it stands, and what comes next. */
export function EstimateRow({ estimate, deposits, today, actions }: EstimateRowProps) {
  const t = useWords(estimateWords)
  const language = useLanguage()
  const [form, setForm] = useEstimateForm(estimate)
  const { id, number } = estimate
  const { client, totals } = contentShown(estimate)
  const { kind, words } = stateText(estimate, today, t, language)
  const above = askedTooMuch(estimate, deposits)
  return (
    <li className={styles['estimate']}>
      <div className={styles['row']}>
        <div className={styles['words']}>
          <h3 className={styles['client']}>
            <a href={`#estimate/${id}`} aria-label={t('openOf', { number, client: client.name })}>
              {client.name}
            </a>
          </h3>
          <p className={styles['quiet']}>{number}</p>
        </div>
        <div className={styles['state']}>
          <StatusText kind={kind} words={words} />
        </div>
        <p className={styles['amount']}>
          <Amount value={totals.total} />
        </p>
        <div className={styles['steps']}>
          <EstimateSteps estimate={estimate} today={today} actions={actions} onAsk={setForm} />
        </div>
      </div>
      {above && <p className={styles['quiet']}>{t('depositsAbove', { amount: above })}</p>}
      <EstimateForm
        kind={form}
        estimate={estimate}
        deposits={deposits}
        today={today}
        actions={actions}
        onClose={() => setForm(undefined)}
      />
    </li>
  )
}
