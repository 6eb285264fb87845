import { type ReactNode, useState } from 'react'
import { daysBetween, type PlainDate } from '../../lib/domain/calendar/plain-date'
import type { Language } from '../../lib/domain/party/party'
import type { FormKind } from '../../lib/domain/receivables/forms-of'
import type { InvoiceRow } from '../../lib/domain/receivables/invoice-row'
import type { Task } from '../../lib/domain/receivables/overview'
import { statusOn } from '../../lib/domain/receivables/row-status'
import { formatDayMonth, formatMoney, formatWeekday } from '../../lib/i18n/format'
import { nextStepWords } from '../../lib/i18n/next-step-words'
import { popupWords } from '../../lib/i18n/popup-words'
import { receivablesWords } from '../../lib/i18n/receivables-words'
import type { Translate } from '../../lib/i18n/translator'
import { useLanguage, useWords } from '../hooks/language'
import { answeredWords } from '../receivables/answered-words'
import { InvoiceForm } from '../receivables/InvoiceForm'
import { overdrawnWords } from '../receivables/overdrawn-words'
import { ReminderButton } from '../receivables/ReminderButton'
import { type ReceivablesTranslate, statusWords } from '../receivables/status-words'
import type { InvoiceActions } from '../receivables/use-invoice-actions'
import { useInvoiceMenu } from '../receivables/use-invoice-menu'
import { useRowKeys } from '../receivables/use-row-keys'
import { Button, type ButtonProps } from '../ui/Button'
import { classNames } from '../ui/class-names'
import { Menu } from '../ui/Menu'
import { TaskRow } from '../ui/TaskRow'
import styles from './Popup.module.css'

interface TodayTaskProps {
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
  const [form, setForm] = useState<FormKind>()
  const menuOf = useInvoiceMenu(row, today, actions, setForm)
  const onKeyDown = useRowKeys(row, today, actions)
  const stage =
    task.kind === 'remind' || task.kind === 'confirmReminder' ? task.stage : (row.remindedStage ?? 'friendly')
  const {
    under,
    isLong = false,
    buttons,
  } = faceOf(task, {
    today,
    actions,
    openForm: setForm,
    words: { popup: t, receivable, step },
    language,
  })
  return (
    <TaskRow
      title={task.kind === 'byHand' ? t(task.step, { client: row.clientName }) : row.clientName}
      under={under}
      isLong={isLong}
      onKeyDown={onKeyDown}
      actions={
        <>
          {buttons}
          {row.lifecycle === 'open' && (
            <Menu label={receivable('moreFor', { number: row.number })} actions={menuOf(stage)} />
          )}
        </>
      }
    >
      <InvoiceForm kind={form} row={row} today={today} actions={actions} onClose={() => setForm(undefined)} />
    </TaskRow>
  )
}

interface Given {
  readonly today: PlainDate
  readonly actions: InvoiceActions
  readonly openForm: (form: FormKind) => void
  readonly words: {
    readonly popup: Translate<keyof typeof popupWords.en & string>
    readonly receivable: ReceivablesTranslate
    readonly step: Translate<keyof typeof nextStepWords.en & string>
  }
  readonly language: Language
}

interface Face {
  /** What stands below the title. */
  readonly under: ReactNode
  /** It takes more than a line or two. */
  readonly isLong?: boolean
  readonly buttons: ReactNode
}

/** What each kind of task says and offers. */
function faceOf(task: Task, given: Given): Face {
  const { today, actions, openForm, words, language } = given
  const { popup, receivable, step } = words
  const { row } = task
  const owed = <Owed row={row} today={today} />
  switch (task.kind) {
    case 'remind':
      if (!row.repliedOn) {
        return { under: owed, buttons: <ReminderButton size="small" row={row} actions={actions} /> }
      }
      return {
        under: <TwoLines first={owed} second={answeredWords('theyAnswered', row.repliedOn, language)} />,
        buttons: (
          <>
            {row.hasThread && small(receivable('openMail'), () => actions.openMail(row))}
            <ReminderButton look="bare" size="small" row={row} actions={actions} />
          </>
        ),
      }
    case 'answer':
      return {
        under: (
          <TwoLines
            first={owed}
            second={row.repliedOn && answeredWords('theyWrote', row.repliedOn, language)}
          />
        ),
        buttons: row.hasThread
          ? small(receivable('openMail'), () => actions.openMail(row))
          : small(receivable('haveReadReply'), () => actions.readReply(row)),
      }
    case 'confirmSent': {
      const isUnseen = row.delivery === 'unsent'
      return {
        under: isUnseen ? popup('leftUnseen') : sentQuestion(row, given),
        isLong: isUnseen,
        buttons: (
          <>
            {small(receivable('yesSent'), () => actions.confirmSent(row, true))}
            {isUnseen
              ? small(receivable('draftGone'), () => actions.discardDraft(row))
              : small(receivable('notYet'), () => actions.confirmSent(row, false))}
          </>
        ),
      }
    }
    case 'confirmReminder':
      return {
        under: popup('didReminderGo'),
        buttons: (
          <>
            {small(receivable('yes'), () => actions.recordReminder(row, task.stage))}
            {small(receivable('no'), () => actions.reminderNotSent(row))}
          </>
        ),
      }
    case 'thank':
      return {
        under: popup('paidInFull'),
        buttons: (
          <>
            {small(receivable('thank'), () => actions.thank(row))}
            {small(receivable('noThanks'), () => actions.declineThanks(row))}
          </>
        ),
      }
    case 'overdrawn': {
      const { isOverpayment, byInvoiceId, number } = task.overdrawn
      const [told, next] = overdrawnWords(row.number, task.overdrawn, receivable)
      return {
        under: <TwoLines first={told} second={next} />,
        isLong: true,
        buttons: isOverpayment
          ? small(receivable('recordPayment'), () => openForm('payment'))
          : small(receivable('writeCreditNoteFor', { number }), () =>
              actions.writeCreditNote({ id: byInvoiceId }),
            ),
      }
    }
    case 'byHand':
      return {
        under: <TwoLines first={owed} second={step(`${task.step}Advice`)} />,
        buttons: (
          <>
            {small(step('done'), () => actions.recordByHand(row, task.step, 'done'))}
            {small(step('leaveOut'), () => actions.recordByHand(row, task.step, 'skipped'), 'bare')}
          </>
        ),
      }
  }
}

function small(label: string, onPress: () => void, look?: ButtonProps['look']) {
  return (
    <Button {...(look ? { look } : {})} size="small" onPress={onPress}>
      {label}
    </Button>
  )
}

function TwoLines({ first, second }: { readonly first: ReactNode; readonly second: ReactNode }) {
  return (
    <>
      {first}
      <br />
      {second}
    </>
  )
}

function Owed({ row, today }: { readonly row: InvoiceRow; readonly today: PlainDate }) {
  const t = useWords(receivablesWords)
  const language = useLanguage()
  const status = statusOn(row, today)
  return (
    <>
      {formatMoney(row.open, language)},{' '}
      <span className={classNames(styles['status'], styles[status.kind])}>{statusWords(status, t)}</span>
    </>
  )
}

function sentQuestion({ number, sentOn }: InvoiceRow, { today, words, language }: Given): string {
  const on = sentOn ?? today
  const days = daysBetween(on, today)
  if (days <= 0) return words.popup('sentToday', { number })
  return days < 7
    ? words.popup('sentOnWeekday', { number, weekday: formatWeekday(on, language) })
    : words.popup('sentOnDate', { number, day: formatDayMonth(on, language) })
}
