import { useEffect, useState } from 'react'
import type { RefusalCode } from '../../lib/domain/refusal-codes'
import { dashboardWords } from '../../lib/i18n/dashboard-words'
import { refusalWords } from '../../lib/i18n/refusal-words'
import type { Call } from '../../lib/messaging/call'
import type { ComposerDocuments, ComposerFile } from '../composer/composer-documents'
import { useCall } from '../hooks/call'
import { useWords } from '../hooks/language'
import { UnreachableBanner } from '../UnreachableBanner'
import { Banner } from '../ui/Banner'
import { Screen } from '../ui/Screen'
import { showFile } from '../ui/save-file'
import { Waiting } from '../ui/Waiting'

interface PdfScreenProps {
  readonly invoiceId: string
  readonly renderPdf: ComposerDocuments['renderPdf']
}

type NoPdf =
  | { readonly kind: 'none' | 'unreachable' }
  | { readonly kind: 'refused'; readonly code: RefusalCode }
type FoundPdf = { readonly kind: 'file'; readonly file: ComposerFile } | NoPdf

/** The PDF of an invoice in a tab of its own: as it was sent, or made anew of what was frozen. */
export function PdfScreen({ invoiceId, renderPdf }: PdfScreenProps) {
  const call = useCall()
  const t = useWords(dashboardWords)
  const refusal = useWords(refusalWords)
  const [failure, setFailure] = useState<NoPdf>()
  useEffect(() => {
    let isWanted = true
    const show = (found: FoundPdf) => {
      if (!isWanted) return
      if (found.kind === 'file') showFile(found.file)
      else setFailure(found)
    }
    pdfOf(call, invoiceId, renderPdf).then(show, () => show({ kind: 'unreachable' }))
    return () => {
      isWanted = false
    }
  }, [call, invoiceId, renderPdf])
  if (!failure) return <Waiting text={t('makingPdf')} />
  return (
    <Screen title={t('noPdfTitle')} {...(failure.kind === 'none' ? { lead: t('noPdfText') } : {})}>
      {failure.kind === 'unreachable' && <UnreachableBanner />}
      {failure.kind === 'refused' && <Banner tone="bad">{refusal(failure.code)}</Banner>}
      {failure.kind === 'none' && (
        <Banner tone="plain">
          <a href={`#invoice/${encodeURIComponent(invoiceId)}`}>{t('toInvoice')}</a>
        </Banner>
      )}
    </Screen>
  )
}

async function pdfOf(
  call: Call,
  invoiceId: string,
  renderPdf: ComposerDocuments['renderPdf'],
): Promise<FoundPdf> {
  const kept = await call('invoice.file', { invoiceId })
  if (kept.ok && kept.file) return { kind: 'file', file: kept.file }
  const history = await call('invoice.history', { invoiceId })
  if (!history.ok) return { kind: 'refused', code: history.code }
  if (history.invoice.isFromElsewhere) return { kind: 'none' }
  const made = await renderPdf(history.invoice).catch(() => undefined)
  return made?.ok ? { kind: 'file', file: made.file } : { kind: 'none' }
}
