import { useCallback } from 'react'
import type { IssuedInvoice } from '../../lib/domain/invoice/content'
import type { InvoiceRow } from '../../lib/domain/receivables/invoice-row'
import { receivablesWords } from '../../lib/i18n/receivables-words'
import type { Call } from '../../lib/messaging/call'
import { useWords } from '../hooks/language'
import { useAnswer } from '../hooks/use-answer'
import { overdrawnWords } from '../receivables/overdrawn-words'
import type { InvoiceActions } from '../receivables/use-invoice-actions'
import { Banner } from '../ui/Banner'
import { Button } from '../ui/Button'

interface OverdrawnNoteProps {
  readonly row: InvoiceRow
  readonly invoice: IssuedInvoice
  readonly actions: InvoiceActions
}

/** That something is taken off too often: on its own page, and on that of the invoice which is to be corrected. */
export function OverdrawnNote({ row, invoice: { credits, deducts = [] }, actions }: OverdrawnNoteProps) {
  const t = useWords(receivablesWords)
  const ids = credits ? '' : deducts.map(({ invoiceId }) => invoiceId).join()
  const ask = useCallback((call: Call) => depositRows(call, ids), [ids])
  const { answer } = useAnswer(ask)
  const deposits = answer.kind === 'answered' ? answer.value : []
  const told = [row, ...deposits.filter(({ overdrawn }) => overdrawn?.byInvoiceId === row.id)]
  return told.map(({ id, number: deposit, overdrawn }) => {
    if (!overdrawn) return null
    const { isOverpayment, byInvoiceId, number } = overdrawn
    return (
      <Banner
        key={id}
        tone="warning"
        actions={
          <>
            {!isOverpayment && (
              <Button onPress={() => actions.writeCreditNote({ id: byInvoiceId })}>
                {t('writeCreditNoteFor', { number })}
              </Button>
            )}
            {byInvoiceId !== row.id && (
              <a href={`#invoice/${encodeURIComponent(byInvoiceId)}`}>{t('showInvoice', { number })}</a>
            )}
          </>
        }
      >
        {overdrawnWords(deposit, overdrawn, t).join(' ')}
      </Banner>
    )
  })
}

async function depositRows(call: Call, ids: string): Promise<readonly InvoiceRow[]> {
  const asked = ids.split(',').filter((id) => id !== '')
  const answers = await Promise.all(asked.map((invoiceId) => call('invoice.history', { invoiceId })))
  return answers.flatMap((answer) => (answer.ok ? [answer.row] : []))
}
