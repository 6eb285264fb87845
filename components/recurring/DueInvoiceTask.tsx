import type { DueInvoice } from '../../lib/domain/recurring/due-invoices'
import { formatDayMonth, formatMoney } from '../../lib/i18n/format'
import { noticeWords } from '../../lib/i18n/notice-words'
import { recurringWords } from '../../lib/i18n/recurring-words'
import { useLanguage, useWords } from '../hooks/language'
import { Button } from '../ui/Button'
import { Menu } from '../ui/Menu'
import { TaskRow } from '../ui/TaskRow'
import type { RecurringActions } from './use-recurring-actions'

interface DueInvoiceTaskProps {
  readonly invoice: DueInvoice
  readonly actions: RecurringActions
}

/** A recurring invoice whose time has come, with its one next step. */
export function DueInvoiceTask({ invoice, actions }: DueInvoiceTaskProps) {
  const t = useWords(recurringWords)
  const notice = useWords(noticeWords)
  const language = useLanguage()
  const { clientName, total, rhythm, date, isInDraft, hasEnded } = invoice
  const what = notice(`invoice.${rhythm.unit}`, { count: rhythm.every })
  const day = formatDayMonth(date, language)
  const ofPlan = [
    { id: 'pause', label: t('pause'), onAction: () => actions.pause(invoice, true) },
    { id: 'end', label: t('end'), onAction: () => actions.end(invoice) },
  ]
  return (
    <TaskRow
      title={clientName}
      under={
        <>
          {what}
          <br />
          {formatMoney(total, language)}, {t('forDay', { day })}
          {isInDraft && `, ${t('inDraft')}`}
        </>
      }
      actions={
        <>
          <Button size="small" onPress={() => actions.write(invoice)}>
            {t(isInDraft || actions.isWaitingInDraft(invoice) ? 'writeAgain' : 'writeInvoice')}
          </Button>
          <Menu
            label={t('moreFor', { client: clientName })}
            actions={[
              { id: 'skip', label: t('skipThis'), onAction: () => actions.skip(invoice, date) },
              ...(hasEnded ? [] : ofPlan),
            ]}
          />
        </>
      }
    />
  )
}
