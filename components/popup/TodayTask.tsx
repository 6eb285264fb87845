import { useState } from 'react'
import { daysBetween, type PlainDate } from '../../lib/domain/calendar/plain-date'
import type { InvoiceRow } from '../../lib/domain/receivables/invoice-row'
import type { Task } from '../../lib/domain/receivables/overview'
import { statusOn } from '../../lib/domain/receivables/row-status'
import { formatDayMonth, formatMoney, formatWeekday } from '../../lib/i18n/format'
import { nextStepWords } from '../../lib/i18n/next-step-words'
import { popupWords } from '../../lib/i18n/popup-words'
import { receivablesWords } from '../../lib/i18n/receivables-words'
import { useLanguage, useWords } from '../hooks/language'
import { answeredWords } from '../receivables/answered-words'
import { InvoiceForm } from '../receivables/InvoiceForm'
import { overdrawnWords } from '../receivables/overdrawn-words'
import { ReminderButton } from '../receivables/ReminderButton'
import { statusWords } from '../receivables/status-words'
import type { FormKind, InvoiceActions } from '../receivables/use-invoice-actions'
import { useInvoiceMenu } from '../receivables/use-invoice-menu'
import { useRowKeys } from '../receivables/use-row-keys'
import { Button } from '../ui/Button'
import { classNames } from '../ui/class-names'
import { Menu } from '../ui/Menu'
import { TaskRow } from '../ui/TaskRow'
import styles from './Popup.module.css'

export interface TodayTaskProps {
  readonly task: Task
  readonly today: PlainDate
  readonly actions: InvoiceActions
}

/** One thing to do today, with its buttons. */
export function TodayTask({ task, today, actions }: TodayTaskProps) {
  const t = useWords(popupWords)
  const receivable = useWords(receivablesWords)
  const step = useWords(nextStepWords)
  const language = useLanguage()
  const { row } = task
  const isUnseen = task.kind === 'confirmSent' && row.delivery === 'unsent'
  const [form, setForm] = useState<FormKind>()
  const menuOf = useInvoiceMenu(row, today, actions, setForm)
  const onKeyDown = useRowKeys(row, today, actions)
  const stage =
    task.kind === 'remind' || task.kind === 'confirmReminder' ? task.stage : (row.remindedStage ?? 'friendly')
  return (
    <TaskRow
      title={task.kind === 'byHand' ? t(task.step, { client: row.clientName }) : row.clientName}
      under={under()}
      isLong={task.kind === 'overdrawn' || isUnseen}
      onKeyDown={onKeyDown}
      actions={
        <>
          {buttons()}
          {row.lifecycle === 'open' && (
            <Menu label={receivable('moreFor', { number: row.number })} actions={menuOf(stage)} />
          )}
        </>
      }
    >
      <InvoiceForm kind={form} row={row} today={today} actions={actions} onClose={() => setForm(undefined)} />
    </TaskRow>
  )

  function under() {
    switch (task.kind) {
      case 'confirmSent':
        return isUnseen ? t('leftUnseen') : sentQuestion(row)
      case 'confirmReminder':
        return t('didReminderGo')
      case 'thank':
        return t('paidInFull')
      case 'overdrawn': {
        const [told, next] = overdrawnWords(row.number, task.overdrawn, receivable)
        return (
          <>
            {told}
            <br />
            {next}
          </>
        )
      }
      case 'answer':
        return (
          <>
            {owed()}
            <br />
            {row.repliedOn && answeredWords('theyWrote', row.repliedOn, language)}
          </>
        )
      case 'byHand':
        return (
          <>
            {owed()}
            <br />
            {step(`${task.step}Advice`)}
          </>
        )
      case 'remind':
        return row.repliedOn ? (
          <>
            {owed()}
            <br />
            {answeredWords('theyAnswered', row.repliedOn, language)}
          </>
        ) : (
          owed()
        )
    }
  }

  function owed() {
    const status = statusOn(row, today)
    return (
      <>
        {formatMoney(row.open, language)},{' '}
        <span className={classNames(styles['status'], styles[status.kind])}>
          {statusWords(status, receivable)}
        </span>
      </>
    )
  }

  function sentQuestion({ sentOn = today }: InvoiceRow): string {
    const days = daysBetween(sentOn, today)
    if (days <= 0) return t('sentToday')
    return days < 7
      ? t('sentOnWeekday', { weekday: formatWeekday(sentOn, language) })
      : t('sentOnDate', { day: formatDayMonth(sentOn, language) })
  }

  function buttons() {
    switch (task.kind) {
      case 'remind':
        return row.repliedOn ? (
          <>
            {row.hasThread && (
              <Button size="small" onPress={() => actions.openMail(row)}>
                {receivable('openMail')}
              </Button>
            )}
            <ReminderButton look="bare" size="small" row={row} actions={actions} />
          </>
        ) : (
          <ReminderButton size="small" row={row} actions={actions} />
        )
      case 'answer':
        return row.hasThread ? (
          <Button size="small" onPress={() => actions.openMail(row)}>
            {receivable('openMail')}
          </Button>
        ) : (
          <Button size="small" onPress={() => actions.readReply(row)}>
            {receivable('haveReadReply')}
          </Button>
        )
      case 'confirmSent':
        return (
          <>
            <Button size="small" onPress={() => actions.confirmSent(row, true)}>
              {receivable('yesSent')}
            </Button>
            {isUnseen ? (
              <Button size="small" onPress={() => actions.discardDraft(row)}>
                {receivable('draftGone')}
              </Button>
            ) : (
              <Button size="small" onPress={() => actions.confirmSent(row, false)}>
                {receivable('notYet')}
              </Button>
            )}
          </>
        )
      case 'thank':
        return (
          <>
            <Button size="small" onPress={() => actions.thank(row)}>
              {receivable('thank')}
            </Button>
            <Button size="small" onPress={() => actions.declineThanks(row)}>
              {receivable('noThanks')}
            </Button>
          </>
        )
      case 'overdrawn':
        return task.overdrawn.isOverpayment ? (
          <Button size="small" onPress={() => setForm('payment')}>
            {receivable('recordPayment')}
          </Button>
        ) : (
          <Button size="small" onPress={() => actions.writeCreditNote({ id: task.overdrawn.byInvoiceId })}>
            {receivable('writeCreditNoteFor', { number: task.overdrawn.number })}
          </Button>
        )
      case 'confirmReminder':
        return (
          <>
            <Button size="small" onPress={() => actions.recordReminder(row, task.stage)}>
              {receivable('yes')}
            </Button>
            <Button size="small" onPress={() => actions.reminderNotSent(row)}>
              {receivable('no')}
            </Button>
          </>
        )
      case 'byHand':
        return (
          <>
            <Button size="small" onPress={() => actions.recordByHand(row, task.step, 'done')}>
              {step('done')}
            </Button>
            <Button look="bare" size="small" onPress={() => actions.recordByHand(row, task.step, 'skipped')}>
              {step('leaveOut')}
            </Button>
          </>
        )
    }
  }
}
