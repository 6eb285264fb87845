import { useState } from 'react'
import { addDays, type PlainDate } from '../../lib/domain/calendar/plain-date'
import type { Money } from '../../lib/domain/money/money'
import type { InvoiceRow } from '../../lib/domain/receivables/invoice-row'
import type { ReminderStage } from '../../lib/domain/reminders/stage'
import { formatDayMonth, formatMoney, formatWeekday } from '../../lib/i18n/format'
import { receivablesWords } from '../../lib/i18n/receivables-words'
import { useLanguage, useWords } from '../hooks/language'
import type { Commands } from '../hooks/use-commands'
import type { MenuAction } from '../ui/Menu'

export interface InvoiceActions {
  readonly recordPayment: (row: InvoiceRow, amount: Money, on: PlainDate) => void
  readonly confirmSent: (row: InvoiceRow, sent: boolean) => void
  readonly recordReminder: (row: InvoiceRow, stage: ReminderStage) => void
  readonly reminderNotSent: (row: InvoiceRow) => void
  /** Asked again after the answer that a reminder waits in a draft already, it writes another. */
  readonly writeReminder: (row: InvoiceRow) => void
  /** True once a reminder to this client was refused because one waits in a draft. */
  readonly isReminderWaiting: (row: InvoiceRow) => boolean
  /** Puts the words of the reminder on the clipboard, for a mail written elsewhere. */
  readonly copyReminder: (row: InvoiceRow) => void
  readonly thank: (row: InvoiceRow) => void
  readonly declineThanks: (row: InvoiceRow) => void
  readonly snooze: (row: InvoiceRow, days: number) => void
  readonly voidInvoice: (row: InvoiceRow) => void
  /** Everything that can be done with an open invoice, for its menu. */
  readonly menuOf: (row: InvoiceRow, stage: ReminderStage, onPartPayment: () => void) => readonly MenuAction[]
}

/** What can be done with an invoice, each with the words that say it was done. */
export function useInvoiceActions({ run }: Commands, today: PlainDate): InvoiceActions {
  const t = useWords(receivablesWords)
  const language = useLanguage()
  const [waiting, setWaiting] = useState<string>()
  const writeReminder = async (invoiceId: string, again: boolean) => {
    const result = await run((client, command) => client('reminder.write', { command, invoiceId, again }))
    setWaiting(result && !result.ok && result.code === 'alreadyFilled' ? invoiceId : undefined)
  }
  const actions: Omit<InvoiceActions, 'menuOf'> = {
    recordPayment: ({ id, clientName }, amount, on) =>
      void run(
        (client, command) => client('invoice.recordPayment', { command, invoiceId: id, amount, on }),
        t('didRecordPayment', { amount: formatMoney(amount, language), client: clientName }),
      ),
    confirmSent: ({ id, number }, sent) =>
      void run(
        (client, command) => client('invoice.confirmSent', { command, invoiceId: id, sent }),
        t(sent ? 'didConfirm' : 'didNotSend', { number }),
      ),
    recordReminder: ({ id, clientName }, stage) =>
      void run(
        (client, command) => client('invoice.recordReminder', { command, invoiceId: id, stage }),
        t('didRemind', { client: clientName }),
      ),
    reminderNotSent: ({ id, clientName }) =>
      void run(
        (client, command) => client('reminder.notSent', { command, invoiceId: id }),
        t('didNotRemind', { client: clientName }),
      ),
    writeReminder: ({ id }) => void writeReminder(id, id === waiting),
    isReminderWaiting: ({ id }) => id === waiting,
    copyReminder: ({ id, clientName }) =>
      void run(
        async (client) => {
          const answer = await client('reminder.words', { invoiceId: id })
          if (!answer.ok) return answer
          const isCopied = await navigator.clipboard.writeText(answer.mail.body).then(
            () => true,
            () => false,
          )
          return isCopied ? { ok: true } : { ok: false, code: 'notCopied' }
        },
        t('didCopy', { client: clientName }),
      ),
    thank: ({ id }) => void run((client, command) => client('thanks.write', { command, invoiceId: id })),
    declineThanks: ({ id, clientName }) =>
      void run(
        (client, command) => client('thanks.decline', { command, invoiceId: id }),
        t('didDeclineThanks', { client: clientName }),
      ),
    snooze: ({ id, clientName }, days) => {
      const until = addDays(today, days)
      const params = {
        client: clientName,
        weekday: formatWeekday(until, language),
        day: formatDayMonth(until, language),
      }
      void run(
        (client, command) => client('invoice.snooze', { command, invoiceId: id, until }),
        t('didSnooze', params),
      )
    },
    voidInvoice: ({ id, number }) =>
      void run(
        (client, command) => client('invoice.void', { command, invoiceId: id }),
        t('didVoid', { number }),
      ),
  }
  return {
    ...actions,
    menuOf: (row, stage, onPartPayment) => [
      { id: 'full', label: t('recordFull'), onAction: () => actions.recordPayment(row, row.open, today) },
      { id: 'part', label: t('recordPart'), onAction: onPartPayment },
      { id: 'copy', label: t('copyReminder'), onAction: () => actions.copyReminder(row) },
      { id: 'reminded', label: t('remindedMyself'), onAction: () => actions.recordReminder(row, stage) },
      { id: 'later3', label: t('later3'), onAction: () => actions.snooze(row, 3) },
      { id: 'later7', label: t('later7'), onAction: () => actions.snooze(row, 7) },
      { id: 'void', label: t('voidInvoice'), onAction: () => actions.voidInvoice(row) },
    ],
  }
}
