import { useState } from 'react'
import type { PlainDate } from '../../lib/domain/calendar/plain-date'
import type { Invoice } from '../../lib/domain/invoice/invoice'
import { formsOf } from '../../lib/domain/receivables/forms-of'
import type { InvoiceRow } from '../../lib/domain/receivables/invoice-row'
import { statusOn } from '../../lib/domain/receivables/row-status'
import { holdOn } from '../../lib/domain/reminders/hold'
import type { ReminderStage } from '../../lib/domain/reminders/stage'
import { dashboardWords } from '../../lib/i18n/dashboard-words'
import { formatDayMonth, formatMoney, formatWeekday } from '../../lib/i18n/format'
import { receivablesWords } from '../../lib/i18n/receivables-words'
import { CommandEcho } from '../CommandEcho'
import { pageOfClient } from '../clients/client-links'
import { useLanguage, useWords } from '../hooks/language'
import { useBegunAmong } from '../hooks/use-begun-form'
import type { Commands } from '../hooks/use-commands'
import { HoldNote } from '../receivables/HoldNote'
import { begunFormOf, InvoiceForm } from '../receivables/InvoiceForm'
import { ReminderButton } from '../receivables/ReminderButton'
import { statusWords } from '../receivables/status-words'
import { useInvoiceActions } from '../receivables/use-invoice-actions'
import { useInvoiceMenu } from '../receivables/use-invoice-menu'
import { Button } from '../ui/Button'
import styles from '../ui/Detail.module.css'
import { Menu, type MenuAction } from '../ui/Menu'
import { PageTitle } from '../ui/PageTitle'
import { StatusText } from '../ui/StatusText'
import { DepositLinks } from './DepositLinks'
import { OverdrawnNote } from './OverdrawnNote'

interface InvoiceHeadProps {
  readonly row: InvoiceRow
  /** The invoice as its history has made it. */
  readonly invoice: Invoice | undefined
  readonly today: PlainDate
  /** The seller's (ISO 3166). */
  readonly country: string | undefined
  /** The step that a reminder written today would be. */
  readonly stage: ReminderStage
  readonly commands: Commands
}

/** Whose invoice it is, how it stands, and everything that can be done with it. */
export function InvoiceHead({ row, invoice, today, country, stage, commands }: InvoiceHeadProps) {
  const t = useWords(dashboardWords)
  const receivable = useWords(receivablesWords)
  const language = useLanguage()
  const actions = useInvoiceActions(commands, today)
  const isWrittenOff = row.lifecycle === 'writtenOff'
  const mayBePaid = row.lifecycle === 'open' || isWrittenOff
  const begunForm = useBegunAmong(formsOf(row), (kind) => begunFormOf(kind, row))
  const [form, setForm] = useState(begunForm)
  const menuOf = useInvoiceMenu(row, today, actions, setForm)
  const status = statusOn(row, today)
  const credited = invoice?.issued.credits
  const isLate = status.kind === 'late' || status.kind === 'dueSoon'
  const isVoid = row.lifecycle === 'void'
  const payments = (invoice?.payments ?? []).map(
    (payment): MenuAction => ({
      id: payment.paymentId,
      label: t('takePaymentBack', {
        amount: formatMoney(payment.amount, language),
        date: { date: payment.on },
      }),
      onAction: () => actions.reversePayment(row, payment),
    }),
  )
  const refunds = (invoice?.refunds ?? []).map(
    ({ refundId, amount, on }): MenuAction => ({
      id: `refund ${refundId}`,
      label: t('takeRefundBack', { amount: formatMoney(amount, language), date: { date: on } }),
      onAction: () =>
        void commands.run(
          (call, command) => call('invoice.reverseRefund', { command, invoiceId: row.id, refundId }),
          t('didReverseRefund', { amount: formatMoney(amount, language) }),
        ),
    }),
  )
  const withheld = (invoice?.withheld ?? [])
    .filter(({ withheldId }) => !invoice?.payments.some(({ paymentId }) => paymentId === withheldId))
    .map(
      ({ withheldId, amount, on }): MenuAction => ({
        id: `tax ${withheldId}`,
        label: t('takeTaxBack', { amount: formatMoney(amount, language), date: { date: on } }),
        onAction: () =>
          void commands.run(
            (call, command) => call('invoice.reverseWithheldTax', { command, invoiceId: row.id, withheldId }),
            t('didReverseTax', { amount: formatMoney(amount, language) }),
          ),
      }),
    )
  const another: readonly MenuAction[] = [
    ...(row.lifecycle === 'draft' || row.lifecycle === 'credited'
      ? []
      : [
          {
            id: 'creditNote',
            label: receivable('writeCreditNote'),
            onAction: () => actions.writeCreditNote(row),
          },
        ]),
    {
      id: 'another',
      label: receivable(row.lifecycle === 'credited' ? 'writeCorrected' : 'writeCopy'),
      onAction: () => actions.copyInvoice(row),
    },
  ]
  const mayWriteAnother = !isVoid && !credited
  const more = [
    ...(row.lifecycle === 'open' ? menuOf(stage) : []),
    ...(row.lifecycle === 'draft'
      ? [{ id: 'sent', label: receivable('markSent'), onAction: () => actions.confirmSent(row, true) }]
      : []),
    ...(row.lifecycle === 'draft' && row.delivery === 'unsent'
      ? [{ id: 'gone', label: receivable('draftGone'), onAction: () => actions.discardDraft(row) }]
      : []),
    ...(row.lifecycle === 'creditNote' && row.delivery === 'scheduled'
      ? [{ id: 'notSent', label: receivable('wasNotSent'), onAction: () => actions.confirmSent(row, false) }]
      : []),
    ...(mayWriteAnother ? another : []),
    ...(isVoid ? [] : [...payments, ...withheld, ...refunds]),
  ]
  return (
    <>
      <div className={styles['head']}>
        <div className={styles['who']}>
          <PageTitle
            className={styles['title']}
            named={`${row.number}, ${row.clientName}`}
            state={status.kind}
          >
            {row.clientName}
          </PageTitle>
          <p className={styles['under']}>
            <span>{row.number}</span>
            <StatusText kind={status.kind} words={statusWords(status, receivable)} />
            {credited ? (
              <a href={`#invoice/${encodeURIComponent(credited.invoiceId)}`}>
                {t('forInvoice', { number: credited.number })}
              </a>
            ) : (
              <span>
                {t('dueOn', {
                  weekday: formatWeekday(row.dueDate, language),
                  day: formatDayMonth(row.dueDate, language),
                })}
              </span>
            )}
            <DepositLinks invoice={invoice} />
            {row.clientId !== undefined && <a href={pageOfClient(row.clientId)}>{t('showClient')}</a>}
          </p>
        </div>
        <div className={styles['withMore']}>
          <div className={styles['actions']}>
            {mayBePaid && <Button onPress={() => setForm('payment')}>{receivable('recordPayment')}</Button>}
            {row.lifecycle === 'open' && isLate && (
              <ReminderButton
                look={holdOn(row, today, country) ? 'plain' : 'primary'}
                row={row}
                actions={actions}
              />
            )}
            {(isVoid || isWrittenOff) && (
              <Button onPress={() => actions.reopen(row)}>{t('openAgain')}</Button>
            )}
            {status.kind === 'probablySent' && (
              <>
                <span className={styles['quiet']}>{t('wasItSent')}</span>
                <Button onPress={() => actions.confirmSent(row, true)}>{receivable('yesSent')}</Button>
                <Button onPress={() => actions.confirmSent(row, false)}>{receivable('notYet')}</Button>
              </>
            )}
          </div>
          {more.length > 0 && (
            <div className={styles['more']}>
              <Menu label={receivable('moreFor', { number: row.number })} actions={more} />
            </div>
          )}
        </div>
      </div>
      <CommandEcho commands={commands} />
      {invoice && <OverdrawnNote row={row} invoice={invoice.issued} actions={actions} />}
      <HoldNote row={row} note={invoice?.dispute?.note} today={today} country={country} actions={actions} />
      <InvoiceForm kind={form} row={row} today={today} actions={actions} onClose={() => setForm(undefined)} />
    </>
  )
}
