import type { PlainDate } from '../../lib/domain/calendar/plain-date'
import { leftInTime } from '../../lib/domain/invoice/early-payment'
import { type FormKind, formsOf } from '../../lib/domain/receivables/forms-of'
import type { InvoiceRow } from '../../lib/domain/receivables/invoice-row'
import type { ReminderStage } from '../../lib/domain/reminders/stage'
import { formatMoney } from '../../lib/i18n/format'
import { receivablesWords } from '../../lib/i18n/receivables-words'
import { useLanguage, useWords } from '../hooks/language'
import type { MenuAction } from '../ui/Menu'
import type { InvoiceActions } from './use-invoice-actions'

/** Everything that can be done with an open invoice. `stage`: the step that a reminder written today would be. */
export function useInvoiceMenu(
  row: InvoiceRow,
  today: PlainDate,
  actions: InvoiceActions,
  openForm: (kind: FormKind) => void,
): (stage: ReminderStage) => readonly MenuAction[] {
  const t = useWords(receivablesWords)
  const language = useLanguage()
  const less = leftInTime(row.open, row.earlyOffer, today)
  const one = (id: string, label: string, onAction: () => void): MenuAction => ({ id, label, onAction })
  return (stage) => [
    one('full', t('recordFull'), () => actions.recordPayment(row, row.open, today)),
    ...(less
      ? [
          one('early', t('recordEarly', { amount: formatMoney(less, language) }), () =>
            actions.recordPayment(row, less, today),
          ),
        ]
      : []),
    one('part', t('recordAmount'), () => openForm('payment')),
    ...(row.hasThread ? [one('mail', t('openMail'), () => actions.openMail(row))] : []),
    ...(row.repliedOn ? [one('read', t('haveReadReply'), () => actions.readReply(row))] : []),
    ...(row.delivery === 'scheduled'
      ? [one('notSent', t('wasNotSent'), () => actions.confirmSent(row, false))]
      : []),
    one('pdf', t('openPdf'), () => actions.openPdf(row)),
    one('payment', t('copyPayment'), () => actions.copyPayment(row)),
    one('copy', t('copyReminder'), () => actions.copyReminder(row)),
    one('reminded', t('remindedMyself'), () => actions.recordReminder(row, stage)),
    one('later3', t('later3'), () => actions.snooze(row, 3)),
    one('later7', t('later7'), () => actions.snooze(row, 7)),
    one('promise', t('promised'), () => openForm('promise')),
    ...(row.promisedFor ? [one('noPromise', t('promiseIsOff'), () => actions.withdrawPromise(row))] : []),
    row.disputedOn
      ? one('resolve', t('disputeIsResolved'), () => actions.resolveDispute(row))
      : one('dispute', t('somethingIsWrong'), () => openForm('dispute')),
    row.paused
      ? one('resume', t('resumeReminders'), () => actions.pause(row, false))
      : one('pause', t('pauseReminders'), () => actions.pause(row, true)),
    ...(formsOf(row).includes('tax') ? [one('tax', t('restWithheld'), () => openForm('tax'))] : []),
    one('writeOff', t('writeOff'), () => actions.writeOff(row)),
    one('void', t('voidInvoice'), () => actions.voidInvoice(row)),
  ]
}
