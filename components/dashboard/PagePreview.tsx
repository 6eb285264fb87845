import { useEffect, useState } from 'react'
import type { IssuedInvoice } from '../../lib/domain/invoice/content'
import { dashboardWords } from '../../lib/i18n/dashboard-words'
import { useWords } from '../hooks/language'
import styles from './PagePreview.module.css'
import type { Papers } from './papers'

export interface PagePreviewProps {
  readonly invoiceId: string
  readonly invoice: IssuedInvoice
  readonly drawPages: Papers['drawPages']
}

/** The pages of the invoice as they look on paper; they open its PDF. What they say stands beside them in words. */
export function PagePreview({ invoiceId, invoice, drawPages }: PagePreviewProps) {
  const t = useWords(dashboardWords)
  const [pages, setPages] = useState<readonly string[]>([])
  useEffect(() => {
    let isGone = false
    drawPages(invoice).then(
      (drawn) => {
        if (!isGone) setPages(drawn)
      },
      // Without the picture there is still the PDF.
      () => {
        if (!isGone) setPages([])
      },
    )
    return () => {
      isGone = true
    }
  }, [invoice, drawPages])
  if (pages.length === 0) return null
  return (
    <a
      className={styles['pages']}
      href={`#pdf/${encodeURIComponent(invoiceId)}`}
      target="_blank"
      rel="noreferrer"
      aria-label={t('openPdfOf', { number: invoice.number })}
      data-screen-only=""
    >
      {pages.map((page) => (
        <img
          key={page}
          className={styles['page']}
          src={`data:image/svg+xml,${encodeURIComponent(page)}`}
          alt=""
        />
      ))}
    </a>
  )
}
