import type { PlainDate } from '../../lib/domain/calendar/plain-date'
import { recurringWords } from '../../lib/i18n/recurring-words'
import { refusalWords } from '../../lib/i18n/refusal-words'
import { CommandEcho } from '../CommandEcho'
import { useWords } from '../hooks/language'
import { useCommands } from '../hooks/use-commands'
import { UnreachableBanner } from '../UnreachableBanner'
import { Banner } from '../ui/Banner'
import { Button } from '../ui/Button'
import { EmptyState } from '../ui/EmptyState'
import { Screen } from '../ui/Screen'
import { DueInvoiceTask } from './DueInvoiceTask'
import { PlanRow } from './PlanRow'
import styles from './RecurringScreen.module.css'
import { usePlans } from './use-plans'
import { useRecurringActions } from './use-recurring-actions'

/** The invoices that come back: those that wait to be sent, and all of them with their next day. */
export function RecurringScreen({ today }: { readonly today: PlainDate }) {
  const t = useWords(recurringWords)
  const refusal = useWords(refusalWords)
  const { answer, askAgain, known, due } = usePlans(today)
  const commands = useCommands(askAgain)
  const actions = useRecurringActions(commands)
  const { plans = [], clients = [], seller } = known ?? {}
  if (answer.kind === 'waiting') return <main />
  return (
    <Screen title={t('title')} lead={t('lead')}>
      {answer.kind === 'unreachable' && <UnreachableBanner />}
      {answer.kind === 'answered' && !answer.value.ok && (
        <Banner tone="bad">{refusal(answer.value.code)}</Banner>
      )}
      <CommandEcho commands={commands} />
      {known && plans.length === 0 && (
        <EmptyState
          level={2}
          title={t('emptyTitle')}
          action={<Button onPress={() => location.assign('#invoices')}>{t('toInvoices')}</Button>}
        >
          {t('emptyText')}
        </EmptyState>
      )}
      {due.length > 0 && (
        <section className={styles['waiting']} aria-labelledby="waiting">
          <h2 id="waiting" className={styles['heading']}>
            {t('waiting')} <span className={styles['quiet']}>{due.length}</span>
          </h2>
          <ul>
            {due.map((invoice) => (
              <DueInvoiceTask key={`${invoice.planId} ${invoice.date}`} invoice={invoice} actions={actions} />
            ))}
          </ul>
        </section>
      )}
      {seller && plans.length > 0 && (
        <section aria-labelledby="planned">
          <h2 id="planned" className={styles['heading']}>
            {t('planned')} <span className={styles['quiet']}>{plans.length}</span>
          </h2>
          <ul>
            {plans.map((record) => (
              <PlanRow
                key={record.plan.id}
                record={record}
                seller={seller}
                clients={clients}
                today={today}
                actions={actions}
              />
            ))}
          </ul>
        </section>
      )}
    </Screen>
  )
}
