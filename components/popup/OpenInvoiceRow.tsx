import { useState } from 'react'
import type { PlainDate } from '../../lib/domain/calendar/plain-date'
import type { FormKind } from '../../lib/domain/receivables/forms-of'
import type { OpenInvoice } from '../../lib/domain/receivables/overview'
import { statusOn } from '../../lib/domain/receivables/row-status'
import { formatMoney, formatShortDate } from '../../lib/i18n/format'
import { receivablesWords } from '../../lib/i18n/receivables-words'
import { useLanguage, useWords } from '../hooks/language'
import { InvoiceForm } from '../receivables/InvoiceForm'
import { nextStepLine } from '../receivables/next-step-text'
import { statusWords } from '../receivables/status-words'
import type { InvoiceActions } from '../receivables/use-invoice-actions'
import { useInvoiceMenu } from '../receivables/use-invoice-menu'
import { useRowKeys } from '../receivables/use-row-keys'
import { Amount } from '../ui/Amount'
import { Button } from '../ui/Button'
import { Menu } from '../ui/Menu'
import { StatusText } from '../ui/StatusText'
import { TwoLineInvoice } from '../ui/TwoLineInvoice'

interface OpenInvoiceRowProps {
  readonly invoice: OpenInvoice
  readonly today: PlainDate
  readonly actions: InvoiceActions
}

/** An open invoice that needs nothing today. */
export function OpenInvoiceRow({ invoice, today, actions }: OpenInvoiceRowProps) {
  const t = useWords(receivablesWords)
  const language = useLanguage()
  const { row, next, mailStage } = invoice
  const [form, setForm] = useState<FormKind>()
  const menuOf = useInvoiceMenu(row, today, actions, setForm)
  const onKeyDown = useRowKeys(row, today, actions)
  const status = statusOn(row, today)
  const isLess = row.open.minor < row.total.minor
  return (
    <TwoLineInvoice
      client={row.clientName}
      amount={<Amount value={row.open} />}
      status={
        <StatusText
          kind={status.kind}
          before={row.number}
          words={statusWords('isPartPaid' in status ? { ...status, isPartPaid: false } : status, t)}
        />
      }
      aside={
        isLess
          ? t('leftOf', { total: formatMoney(row.total, language) })
          : formatShortDate(row.dueDate, language)
      }
      next={nextStepLine(next, language)}
      onKeyDown={onKeyDown}
      actions={
        <>
          <Button look="bare" size="small" onPress={() => actions.recordPayment(row, row.open, today)}>
            {t('recordPayment')}
          </Button>
          <Menu label={t('moreFor', { number: row.number })} actions={menuOf(mailStage)} />
        </>
      }
    >
      <InvoiceForm kind={form} row={row} today={today} actions={actions} onClose={() => setForm(undefined)} />
    </TwoLineInvoice>
  )
}
