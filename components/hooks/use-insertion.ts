import { useCallback, useState } from 'react'
import type { InvoiceDraft } from '../../lib/domain/invoice/draft'
import type { FillReport, Input, RefusalCode } from '../../lib/messaging/protocol'
import type { ComposerDocuments, ComposerFile } from '../composer/composer-documents'
import { useClient } from './client'

type Mail = Pick<Input<'composer.fill'>, 'block' | 'subject'>

/** How far an insertion is. Whatever is finished stays at hand, so that it can be done by hand. */
export type Insertion =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly step: 'numbering' | 'makingPdf' | 'filling' }
  | { readonly kind: 'refused'; readonly code: RefusalCode; readonly file?: ComposerFile }
  | { readonly kind: 'cannotPrint'; readonly characters: string }
  | { readonly kind: 'pdfFailed' | 'unreachable' }
  | {
      readonly kind: 'inserted'
      readonly draft: InvoiceDraft
      readonly report: FillReport
      readonly file: ComposerFile
      readonly mail: Mail
    }

export interface InsertionHandle {
  readonly insertion: Insertion
  /** The number the invoice was issued with, once it was. */
  readonly number: string | undefined
  readonly insert: (draft: InvoiceDraft) => Promise<void>
}

/** The steps that could not be done for the person. */
export function failedSteps({
  attach,
  block,
  subject,
}: FillReport): readonly ('attach' | 'block' | 'subject')[] {
  const steps = { attach, block, subject }
  return (['attach', 'block', 'subject'] as const).filter((step) => steps[step].outcome === 'failed')
}

/** Issues the invoice, makes its PDF and hands the pieces to the draft, one after the other. */
export function useInsertion(session: string, documents: ComposerDocuments): InsertionHandle {
  const client = useClient()
  const [insertion, setInsertion] = useState<Insertion>({ kind: 'idle' })
  const [number, setNumber] = useState<string>()

  const insert = useCallback(
    async (draft: InvoiceDraft) => {
      try {
        setInsertion({ kind: 'running', step: 'numbering' })
        const issued = await client('composer.issue', { command: crypto.randomUUID(), session, draft })
        if (!issued.ok) return setInsertion({ kind: 'refused', code: issued.code })
        setNumber(issued.invoice.number)

        setInsertion({ kind: 'running', step: 'makingPdf' })
        const pdf = await documents.renderPdf(issued.invoice).catch(() => undefined)
        if (!pdf) return setInsertion({ kind: 'pdfFailed' })
        if (!pdf.ok) return setInsertion({ kind: 'cannotPrint', characters: pdf.characters })

        setInsertion({ kind: 'running', step: 'filling' })
        const mail = documents.writeMail(issued.invoice)
        const filled = await client('composer.fill', {
          session,
          invoiceId: issued.invoiceId,
          file: pdf.file,
          ...mail,
        })
        if (!filled.ok) return setInsertion({ kind: 'refused', code: filled.code, file: pdf.file })
        setInsertion({ kind: 'inserted', draft, report: filled.report, file: pdf.file, mail })
      } catch {
        setInsertion({ kind: 'unreachable' })
      }
    },
    [client, session, documents],
  )
  return { insertion, number, insert }
}
