import { useState } from 'react'
import type { IssuedInvoice } from '../../lib/domain/invoice/content'
import { composerWords } from '../../lib/i18n/composer-words'
import { dashboardWords } from '../../lib/i18n/dashboard-words'
import { quantityText } from '../../lib/i18n/document-text'
import { formatAmount } from '../../lib/i18n/format'
import type { ComposerDocuments } from '../composer/composer-documents'
import { Sums } from '../composer/Sums'
import { useLanguage, useWords } from '../hooks/language'
import { Amount } from '../ui/Amount'
import { Button } from '../ui/Button'
import styles from '../ui/Paper.module.css'
import { downloadFile } from '../ui/save-file'

interface InvoicePaperProps {
  readonly invoice: IssuedInvoice
  readonly renderPdf: ComposerDocuments['renderPdf']
}

/** What the invoice is for, and its PDF to download: made from the frozen invoice, so it is the one that was sent. */
export function InvoicePaper({ invoice, renderPdf }: InvoicePaperProps) {
  const t = useWords(dashboardWords)
  const composer = useWords(composerWords)
  const language = useLanguage()
  const [state, setState] = useState<'idle' | 'making' | 'failed'>('idle')
  const download = async () => {
    setState('making')
    try {
      const pdf = await renderPdf(invoice)
      if (pdf.ok) downloadFile(pdf.file)
      setState(pdf.ok ? 'idle' : 'failed')
    } catch {
      setState('failed')
    }
  }
  return (
    <section className={styles['paper']} aria-labelledby="what-for">
      <div className={styles['head']}>
        <h2 id="what-for" className={styles['title']}>
          {t('whatFor')}
        </h2>
        {!invoice.isFromElsewhere && (
          <Button look="bare" onPress={() => void download()}>
            {t(state === 'making' ? 'makingPdf' : 'downloadPdf')}
          </Button>
        )}
      </div>
      {state === 'failed' && (
        <p className={styles['bad']} role="alert">
          {t('pdfFailed')}
        </p>
      )}
      {invoice.isFromElsewhere && <p className={styles['quiet']}>{t('fromElsewhere')}</p>}
      <ul className={styles['lines']}>
        {invoice.lines.map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines of an issued invoice never change
          <li key={index} className={styles['line']}>
            <span>{line.description}</span>
            <Amount value={line.gross ?? line.net} isBare />
            <span className={styles['quiet']}>
              {composer('lineSum', {
                quantity: quantityText(line, language),
                price: formatAmount(line.unitPrice, language),
              })}
            </span>
          </li>
        ))}
      </ul>
      {!invoice.isFromElsewhere && <Sums of={invoice} part="upToTotal" />}
      <p className={styles['total']}>
        <span>{t('total')}</span>
        <Amount value={invoice.totals.total} />
      </p>
      {!invoice.isFromElsewhere && <Sums of={invoice} part="within" />}
    </section>
  )
}
