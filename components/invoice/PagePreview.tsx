import { useEffect, useState } from 'react'
import type { IssuedInvoice } from '../../lib/domain/invoice/content'
import { dashboardWords } from '../../lib/i18n/dashboard-words'
import { useWords } from '../hooks/language'
import styles from './PagePreview.module.css'
import type { Papers } from './papers'

interface PagePreviewProps {
  readonly invoiceId: string
  readonly invoice: IssuedInvoice
  readonly drawPages: Papers['drawPages']
}

/** The pages of the invoice as they look on paper; they open its PDF. What they say stands beside them in words. */
export function PagePreview({ invoiceId, invoice, drawPages }: PagePreviewProps) {
  const t = useWords(dashboardWords)
  const [pages, setPages] = useState<readonly string[] | 'drawing' | 'failed'>('drawing')
  useEffect(() => {
    let isGone = false
    const show = (drawn: readonly string[] | 'failed') => {
      if (!isGone) setPages(drawn)
    }
    drawPages(invoice).then(show, () => show('failed'))
    return () => {
      isGone = true
    }
  }, [invoice, drawPages])
  const pdf = `#pdf/${encodeURIComponent(invoiceId)}`
  if (pages === 'drawing') {
    return (
      <div className={styles['blank']} aria-busy="true" data-screen-only="">
        <div className={styles['wait']}>
          <p role="status">{t('drawingPages')}</p>
          <progress aria-label={t('drawingPages')} />
        </div>
      </div>
    )
  }
  if (pages === 'failed') {
    return (
      <div className={styles['failed']} data-screen-only="">
        <p role="alert">{t('pagesFailed')}</p>
        <a href={pdf} target="_blank" rel="noreferrer">
          {t('openPdfOf', { number: invoice.number })}
        </a>
      </div>
    )
  }
  return (
    <a
      className={styles['pages']}
      href={pdf}
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
