import type { Invoice } from '../../lib/domain/invoice/invoice'
import { dashboardWords } from '../../lib/i18n/dashboard-words'
import { useWords } from '../hooks/language'

/**
 * What a deposit is for and what took it or an overpayment off, and which deposits and overpayments an invoice took off, to
 * be opened.
 */
export function DepositLinks({ invoice }: { readonly invoice: Invoice | undefined }) {
  const t = useWords(dashboardWords)
  if (!invoice) return null
  const { deposit, deducts = [], credits, usesOverpayment } = invoice.issued
  const takenOff = (invoice.takenOff ?? []).filter(({ what }) => what !== 'credit')
  return (
    <>
      {deposit &&
        (deposit.estimate ? (
          <a href={`#estimate/${encodeURIComponent(deposit.estimate.id)}`}>
            {t('depositOfEstimate', { number: deposit.estimate.number })}
          </a>
        ) : (
          <span>{t('deposit')}</span>
        ))}
      {takenOff.map(({ what, byInvoiceId, number }) => (
        <a key={`${what} ${byInvoiceId}`} href={`#invoice/${encodeURIComponent(byInvoiceId)}`}>
          {t('takenOffBy', { number })}
        </a>
      ))}
      {!credits &&
        deducts.map(({ invoiceId, number }) => (
          <a key={invoiceId} href={`#invoice/${encodeURIComponent(invoiceId)}`}>
            {t('deductsDeposit', { number })}
          </a>
        ))}
      {usesOverpayment && (
        <a href={`#invoice/${encodeURIComponent(usesOverpayment.invoiceId)}`}>
          {t('usesOverpayment', { number: usesOverpayment.number })}
        </a>
      )}
    </>
  )
}
