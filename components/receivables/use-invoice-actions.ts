import { useState } from 'react'
import { addDays, type PlainDate } from '../../lib/domain/calendar/plain-date'
import { settle } from '../../lib/domain/invoice/early-payment'
import type { Excess } from '../../lib/domain/invoice/excess'
import type { Payment } from '../../lib/domain/invoice/invoice'
import { add, type Money } from '../../lib/domain/money/money'
import { countedBefore } from '../../lib/domain/receivables/counted-before'
import type { InvoiceRow } from '../../lib/domain/receivables/invoice-row'
import type { ByHandDone, ByHandStep } from '../../lib/domain/reminders/by-hand'
import type { ReminderStage } from '../../lib/domain/reminders/stage'
import { formatDayMonth, formatMoney, formatWeekday } from '../../lib/i18n/format'
import { nextStepWords } from '../../lib/i18n/next-step-words'
import { receivablesWords } from '../../lib/i18n/receivables-words'
import { useLanguage, useWords } from '../hooks/language'
import type { Commands, NotCopied } from '../hooks/use-commands'

/** What else is so of a payment. */
export interface PaymentRest {
  /** A bank kept the little that is missing. */
  readonly acceptsFee?: true
  /** What the client withheld as tax. */
  readonly withheldTax?: Money
  /** What becomes of what is too much. */
  readonly excess?: Excess
}

export interface InvoiceActions {
  /** Resolves with true when it was done, as do the others of a form. */
  readonly recordPayment: (
    row: InvoiceRow,
    amount: Money,
    on: PlainDate,
    rest?: PaymentRest,
  ) => Promise<boolean>
  readonly reversePayment: (row: InvoiceRow, payment: Payment) => void
  /** What the client withheld as tax of what was paid before. */
  readonly recordWithheldTax: (row: InvoiceRow, tax: Money, on: PlainDate) => Promise<boolean>
  readonly confirmSent: (row: InvoiceRow, sent: boolean) => void
  /** The draft with an invoice that was not sent is gone. */
  readonly discardDraft: (row: InvoiceRow) => void
  readonly recordReminder: (row: InvoiceRow, stage: ReminderStage) => void
  readonly reminderNotSent: (row: InvoiceRow) => void
  /**
   * Asked again after the answer that a reminder waits in a draft already, it writes another; and where the row shows
   * that the client has answered, the person has been told.
   */
  readonly writeReminder: (row: InvoiceRow) => void
  /** True once a reminder to this client was refused because one waits in a draft. */
  readonly isReminderWaiting: (row: InvoiceRow) => boolean
  /** Puts the words of the reminder on the clipboard, for a mail written elsewhere. */
  readonly copyReminder: (row: InvoiceRow) => void
  /** Puts how to pay on the clipboard, for a message written elsewhere. */
  readonly copyPayment: (row: InvoiceRow) => void
  /** Shows the PDF as it was sent, in a tab of its own. */
  readonly openPdf: (row: InvoiceRow) => void
  readonly thank: (row: InvoiceRow) => void
  readonly declineThanks: (row: InvoiceRow) => void
  /** Opens the invoice's thread in its mailbox. */
  readonly openMail: (row: InvoiceRow) => void
  readonly readReply: (row: InvoiceRow) => void
  readonly snooze: (row: InvoiceRow, days: number) => void
  readonly pause: (row: InvoiceRow, paused: boolean) => void
  readonly dispute: (row: InvoiceRow, note: string) => Promise<boolean>
  readonly resolveDispute: (row: InvoiceRow) => void
  readonly promise: (row: InvoiceRow, day: PlainDate) => Promise<boolean>
  readonly withdrawPromise: (row: InvoiceRow) => void
  readonly writeOff: (row: InvoiceRow) => void
  /** A step after the reminders, such as the call: done, or left out. */
  readonly recordByHand: (row: InvoiceRow, step: ByHandStep, outcome: ByHandDone['outcome']) => void
  /** Opens a new mail with a credit note for the invoice, or with another invoice like it. */
  readonly writeCreditNote: (row: Pick<InvoiceRow, 'id'>) => void
  readonly copyInvoice: (row: InvoiceRow) => void
  readonly voidInvoice: (row: InvoiceRow) => void
  readonly reopen: (row: InvoiceRow) => void
}

/** Commands about one invoice that need no more than its id. */
type PlainCall =
  | 'reminder.notSent'
  | 'thanks.write'
  | 'thanks.decline'
  | 'invoice.openMail'
  | 'invoice.readReply'
  | 'invoice.resolveDispute'
  | 'invoice.withdrawPromise'
  | 'invoice.writeOff'
  | 'invoice.writeCreditNote'
  | 'invoice.copy'
  | 'invoice.void'
  | 'invoice.reopen'

/** What can be done with an invoice, each with the words that say it was done. */
export function useInvoiceActions({ run }: Commands, today: PlainDate): InvoiceActions {
  const t = useWords(receivablesWords)
  const nextWords = useWords(nextStepWords)
  const language = useLanguage()
  const [waiting, setWaiting] = useState<string>()
  const isDone = async (...command: Parameters<Commands['run']>) => (await run(...command))?.ok === true
  const plain = (name: PlainCall, { id: invoiceId }: Pick<InvoiceRow, 'id'>, text?: string) =>
    void run((call, command) => call(name, { command, invoiceId }), text)
  const onDay = (day: PlainDate) => ({
    weekday: formatWeekday(day, language),
    day: formatDayMonth(day, language),
  })
  return {
    recordPayment: ({ id, clientName, open, earlyOffer }, amount, on, rest = {}) => {
      const settled = rest.withheldTax ? add(amount, rest.withheldTax) : amount
      const { left } = settle(open, earlyOffer, { amount: settled, on })
      const said = { amount: formatMoney(amount, language), client: clientName }
      return isDone(
        (call, command) =>
          call('invoice.recordPayment', {
            command,
            invoiceId: id,
            amount,
            on,
            ...rest,
          }),
        left.minor > 0 && !rest.acceptsFee
          ? t('didRecordPart', { ...said, left: formatMoney(left, language) })
          : t('didRecordPayment', said),
      )
    },
    reversePayment: ({ id }, { paymentId, amount }) =>
      void run(
        (call, command) => call('invoice.reversePayment', { command, invoiceId: id, paymentId }),
        t('didReversePayment', { amount: formatMoney(amount, language) }),
      ),
    recordWithheldTax: ({ id }, amount, on) =>
      isDone(
        (call, command) => call('invoice.recordWithheldTax', { command, invoiceId: id, amount, on }),
        t('didRecordTax', { amount: formatMoney(amount, language) }),
      ),
    confirmSent: ({ id, number }, sent) =>
      void run(
        (call, command) => call('invoice.confirmSent', { command, invoiceId: id, sent, staysInDraft: !sent }),
        t(sent ? 'didConfirm' : 'didNotSend', { number }),
      ),
    discardDraft: ({ id, number }) =>
      void run(
        (call, command) => call('invoice.confirmSent', { command, invoiceId: id, sent: false }),
        t('didDiscard', { number }),
      ),
    recordReminder: ({ id, clientName }, stage) =>
      void run(
        (call, command) => call('invoice.recordReminder', { command, invoiceId: id, stage }),
        t('didRemind', { client: clientName }),
      ),
    reminderNotSent: (row) => plain('reminder.notSent', row, t('didNotRemind', { client: row.clientName })),
    writeReminder: async ({ id: invoiceId, repliedOn }) => {
      const again = invoiceId === waiting
      const anyway = repliedOn !== undefined
      const result = await run((call, command) =>
        call('reminder.write', { command, invoiceId, again, anyway }),
      )
      setWaiting(result && !result.ok && result.code === 'alreadyFilled' ? invoiceId : undefined)
    },
    isReminderWaiting: ({ id }) => id === waiting,
    copyReminder: ({ id, clientName }) =>
      void run(
        async (call) => {
          const answer = await call('reminder.words', { invoiceId: id })
          if (!answer.ok) return answer
          return copied(answer.mail.body)
        },
        t('didCopy', { client: clientName }),
      ),
    copyPayment: ({ id, number, open }) =>
      void run(
        async (call) => {
          const [{ paymentDetails }, answer, { seller }] = await Promise.all([
            import('./payment-details'),
            call('invoice.history', { invoiceId: id }),
            call('profile.load', {}),
          ])
          if (!answer.ok) return answer
          return copied(paymentDetails(answer.invoice, open, seller))
        },
        t('didCopyPayment', { number }),
      ),
    openPdf: ({ id }) => void window.open(`/dashboard.html#pdf/${encodeURIComponent(id)}`),
    thank: (row) => plain('thanks.write', row, t('didOpenThanks', { client: row.clientName })),
    declineThanks: (row) => plain('thanks.decline', row, t('didDeclineThanks', { client: row.clientName })),
    openMail: (row) => plain('invoice.openMail', row),
    readReply: (row) => plain('invoice.readReply', row, t('didReadReply', { client: row.clientName })),
    snooze: ({ id, clientName }, days) => {
      const until = addDays(today, days)
      void run(
        (call, command) => call('invoice.snooze', { command, invoiceId: id, until }),
        t('didSnooze', { client: clientName, ...onDay(until) }),
      )
    },
    recordByHand: ({ id }, step, outcome) =>
      void run(
        (call, command) => call('invoice.recordByHand', { command, invoiceId: id, step, outcome }),
        nextWords(outcome === 'done' ? 'didDone' : 'didLeaveOut', { what: nextWords(step) }),
      ),
    pause: ({ id, clientName }, paused) =>
      void run(
        (call, command) => call('invoice.pauseReminders', { command, invoiceId: id, paused }),
        t(paused ? 'didPause' : 'didResume', { client: clientName }),
      ),
    dispute: ({ id, number }, note) =>
      isDone(
        (call, command) => call('invoice.dispute', { command, invoiceId: id, note }),
        t('didDispute', { number }),
      ),
    resolveDispute: (row) => plain('invoice.resolveDispute', row, t('didResolve', { number: row.number })),
    promise: ({ id, clientName }, day) =>
      isDone(
        (call, command) => call('invoice.promise', { command, invoiceId: id, day }),
        t('didPromise', { client: clientName, ...onDay(day) }),
      ),
    withdrawPromise: (row) =>
      plain('invoice.withdrawPromise', row, t('didWithdrawPromise', { client: row.clientName })),
    writeOff: (row) => plain('invoice.writeOff', row, t('didWriteOff', { number: row.number })),
    writeCreditNote: (row) => plain('invoice.writeCreditNote', row),
    copyInvoice: (row) => plain('invoice.copy', row),
    voidInvoice: (row) => {
      const { number, issueDate } = row
      const said = countedBefore(row, today)
        ? t('didVoidEarlier', { number, date: { date: issueDate } })
        : t('didVoid', { number })
      plain('invoice.void', row, said)
    },
    reopen: (row) => plain('invoice.reopen', row, t('didReopen', { number: row.number })),
  }
}

async function copied(text: string): Promise<{ readonly ok: true } | NotCopied> {
  return navigator.clipboard.writeText(text).then(
    () => ({ ok: true as const }),
    () => ({ ok: false as const, code: 'notCopied' as const }),
  )
}
