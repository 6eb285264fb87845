import { useEffect, useState } from 'react'
import { dashboardWords } from '../../lib/i18n/dashboard-words'
import type { Client } from '../../lib/messaging/client'
import type { ComposerDocuments, ComposerFile } from '../composer/composer-documents'
import { showFile } from '../composer/download-file'
import { useClient } from '../hooks/client'
import { useWords } from '../hooks/language'
import { Banner } from '../ui/Banner'
import { Screen } from '../ui/Screen'
import { Waiting } from '../ui/Waiting'

export interface PdfScreenProps {
  readonly invoiceId: string
  readonly renderPdf: ComposerDocuments['renderPdf']
}

/** The PDF of an invoice in a tab of its own: as it was sent, or made anew of what was frozen. */
export function PdfScreen({ invoiceId, renderPdf }: PdfScreenProps) {
  const client = useClient()
  const t = useWords(dashboardWords)
  const [hasFailed, setFailed] = useState(false)
  useEffect(() => {
    pdfOf(client, invoiceId, renderPdf).then(
      (file) => (file ? showFile(file) : setFailed(true)),
      () => setFailed(true),
    )
  }, [client, invoiceId, renderPdf])
  if (!hasFailed) return <Waiting text={t('makingPdf')} />
  return (
    <Screen title={t('noPdfTitle')} lead={t('noPdfText')}>
      <Banner tone="plain">
        <a href={`#invoice/${encodeURIComponent(invoiceId)}`}>{t('toInvoice')}</a>
      </Banner>
    </Screen>
  )
}

async function pdfOf(
  client: Client,
  invoiceId: string,
  renderPdf: ComposerDocuments['renderPdf'],
): Promise<ComposerFile | undefined> {
  const kept = await client('invoice.file', { invoiceId })
  if (kept.ok && kept.file) return kept.file
  const history = await client('invoice.history', { invoiceId })
  if (!history.ok || history.invoice.isFromElsewhere) return undefined
  const made = await renderPdf(history.invoice)
  return made.ok ? made.file : undefined
}
