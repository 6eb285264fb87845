import { useCallback, useState } from 'react'
import type { PlainDate } from '../../lib/domain/calendar/plain-date'
import { subtract } from '../../lib/domain/money/money'
import { statusOn } from '../../lib/domain/receivables/row-status'
import { stageToWrite } from '../../lib/domain/reminders/ladder'
import { ladderFor } from '../../lib/domain/reminders/ways'
import { dashboardWords } from '../../lib/i18n/dashboard-words'
import { formatDayMonth, formatWeekday } from '../../lib/i18n/format'
import { pageWords } from '../../lib/i18n/page-words'
import { receivablesWords } from '../../lib/i18n/receivables-words'
import { refusalWords } from '../../lib/i18n/refusal-words'
import type { Client } from '../../lib/messaging/client'
import type { ComposerDocuments } from '../composer/composer-documents'
import { useLanguage, useWords } from '../hooks/language'
import { useAnswer } from '../hooks/use-answer'
import { useCommands } from '../hooks/use-commands'
import { CommandEcho } from '../receivables/CommandEcho'
import { PaymentForm } from '../receivables/PaymentForm'
import { ReminderButton } from '../receivables/ReminderButton'
import { statusWords } from '../receivables/status-words'
import { useInvoiceActions } from '../receivables/use-invoice-actions'
import { Amount } from '../ui/Amount'
import { Banner } from '../ui/Banner'
import { Button } from '../ui/Button'
import { ChevronLeftIcon } from '../ui/icons/ChevronLeftIcon'
import { Menu } from '../ui/Menu'
import { StatusText } from '../ui/StatusText'
import { Timeline } from '../ui/Timeline'
import { InvoicePaper } from './InvoicePaper'
import styles from './InvoiceScreen.module.css'
import { timelineEntries } from './timeline-entries'

export interface InvoiceScreenProps {
  readonly invoiceId: string
  readonly today: PlainDate
  readonly renderPdf: ComposerDocuments['renderPdf']
}

/** One invoice: what is left to pay, what has happened, and what can be done. */
export function InvoiceScreen({ invoiceId, today, renderPdf }: InvoiceScreenProps) {
  const t = useWords(dashboardWords)
  const receivable = useWords(receivablesWords)
  const refusal = useWords(refusalWords)
  const page = useWords(pageWords)
  const language = useLanguage()
  const ask = useCallback((client: Client) => client('invoice.history', { invoiceId }), [invoiceId])
  const { answer, askAgain } = useAnswer(ask)
  const commands = useCommands(askAgain)
  const actions = useInvoiceActions(commands, today)
  const [isPaying, setPaying] = useState(false)
  if (answer.kind === 'waiting') return <main className={styles['screen']} />
  const history = answer.kind === 'answered' && answer.value.ok ? answer.value : undefined
  const back = (
    <a className={styles['back']} href="#invoices">
      <ChevronLeftIcon size={14} />
      {t('invoices')}
    </a>
  )
  if (!history) {
    return (
      <main className={styles['screen']}>
        {back}
        <Banner tone="bad">
          {answer.kind === 'answered' && !answer.value.ok ? refusal(answer.value.code) : page('unreachable')}
        </Banner>
      </main>
    )
  }
  const { row, invoice, events, rules } = history
  const stage = stageToWrite(row, today, ladderFor(row, rules))
  const status = statusOn(row, today)
  const paid = subtract(row.total, row.open)
  const isLate = status.kind === 'late' || status.kind === 'dueSoon'
  return (
    <main className={styles['screen']}>
      {back}
      <div className={styles['head']}>
        <div className={styles['who']}>
          <h1 className={styles['title']}>{row.clientName}</h1>
          <p className={styles['under']}>
            <span>{row.number}</span>
            <StatusText kind={status.kind} words={statusWords(status, receivable)} />
            <span>
              {t('dueOn', {
                weekday: formatWeekday(row.dueDate, language),
                day: formatDayMonth(row.dueDate, language),
              })}
            </span>
          </p>
        </div>
        <div className={styles['actions']}>
          {row.lifecycle === 'open' && (
            <>
              <Menu
                label={receivable('moreFor', { number: row.number })}
                actions={actions.menuOf(row, stage, () => setPaying(true))}
              />
              <Button onPress={() => setPaying(true)}>{receivable('recordPayment')}</Button>
              {isLate && <ReminderButton look="primary" row={row} actions={actions} />}
            </>
          )}
          {status.kind === 'probablySent' && (
            <>
              <span className={styles['quiet']}>{t('wasItSent')}</span>
              <Button onPress={() => actions.confirmSent(row, true)}>{receivable('yesSent')}</Button>
              <Button onPress={() => actions.confirmSent(row, false)}>{receivable('notYet')}</Button>
            </>
          )}
        </div>
      </div>
      <CommandEcho commands={commands} />
      {isPaying && (
        <PaymentForm
          clientName={row.clientName}
          open={row.open}
          today={today}
          onCancel={() => setPaying(false)}
          onRecord={(amount, on) => {
            setPaying(false)
            actions.recordPayment(row, amount, on)
          }}
        />
      )}
      <div className={styles['columns']}>
        <div>
          <dl className={styles['facts']}>
            <div>
              <dt>{t('leftToPay')}</dt>
              <dd className={styles['strong']}>
                <Amount value={row.open} />
              </dd>
            </div>
            <div>
              <dt>{t('paidSum')}</dt>
              <dd>
                <Amount value={paid} />
              </dd>
            </div>
          </dl>
          <h2 className={styles['heading']}>{t('history')}</h2>
          <Timeline entries={timelineEntries({ row, events, today, rules, language })} />
        </div>
        <InvoicePaper invoice={invoice} renderPdf={renderPdf} />
      </div>
    </main>
  )
}
