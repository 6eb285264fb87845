import { useCallback, useState } from 'react'
import type { InvoiceDraft } from '../../lib/domain/invoice/draft'
import type { Seller } from '../../lib/domain/party/party'
import type { RefusalCode } from '../../lib/domain/refusal-codes'
import type { Call } from '../../lib/messaging/call'
import type { Input, Output } from '../../lib/messaging/protocol'
import type { ComposerDocuments, ComposerFile, DraftMail } from '../composer/composer-documents'
import { useCall } from './call'
import { type Loss, lossOf } from './loss-of'

type FillReport = Extract<Output<'composer.fill'>, { ok: true }>['report']

/** How far an insertion is. Whatever is finished stays at hand, so that it can be done by hand. */
export type Insertion =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly step: 'numbering' | 'makingPdf' | 'filling' }
  | { readonly kind: 'refused'; readonly code: RefusalCode; readonly file?: ComposerFile }
  | { readonly kind: 'cannotPrint'; readonly characters: string }
  | { readonly kind: 'pdfFailed' | Loss }
  /** Another invoice stands in the mail; its number, if it is known. */
  | { readonly kind: 'standsAlready'; readonly number: string }
  | {
      readonly kind: 'inserted'
      readonly draft: InvoiceDraft
      readonly seller: Seller
      readonly report: FillReport
      readonly file: ComposerFile
      readonly mail: DraftMail
      readonly calendar?: ComposerFile
    }

type Order = Input<'composer.issue'>

interface InsertionHandle {
  readonly insertion: Insertion
  /** The number it was issued with, once it was. */
  readonly number: string | undefined
  readonly insert: (draft: InvoiceDraft) => Promise<void>
}

/** The steps that could not be done for the person. */
export function failedSteps({
  attach,
  block,
  subject,
  calendar,
}: FillReport): readonly ('attach' | 'block' | 'subject' | 'calendar')[] {
  const steps = { attach, block, subject, calendar }
  return (['attach', 'block', 'subject', 'calendar'] as const).filter(
    (step) => steps[step]?.outcome === 'failed',
  )
}

/** Issues the invoice or the estimate, makes its PDF and hands the pieces to the draft, one after the other. */
export function useInsertion(session: string, documents: ComposerDocuments, seller: Seller): InsertionHandle {
  const call = useCall()
  const [insertion, setInsertion] = useState<Insertion>({ kind: 'idle' })
  const [number, setNumber] = useState<string>()

  const insert = useCallback(
    async (draft: InvoiceDraft) => {
      try {
        setInsertion({ kind: 'running', step: 'numbering' })
        // Only data goes over: what is read-only here is written anew there.
        const order = { command: crypto.randomUUID(), session, draft } as Order
        const issued =
          draft.kind === 'estimate'
            ? await issueEstimate(call, order, documents, seller)
            : await issueInvoice(call, order, documents)
        if (!issued.ok) return setInsertion({ kind: 'refused', code: issued.code })
        setNumber(issued.number)

        setInsertion({ kind: 'running', step: 'makingPdf' })
        const pdf = await issued.renderPdf().catch(() => undefined)
        if (!pdf) return setInsertion({ kind: 'pdfFailed' })
        if (!pdf.ok) return setInsertion({ kind: 'cannotPrint', characters: pdf.characters })

        setInsertion({ kind: 'running', step: 'filling' })
        const mail = issued.writeMail()
        const { documentId, calendar } = issued
        const filled = await call('composer.fill', {
          session,
          documentId,
          file: pdf.file,
          ...(calendar ? { calendar } : {}),
          ...mail,
        })
        if (!filled.ok) return setInsertion({ kind: 'refused', code: filled.code, file: pdf.file })
        const { stands } = filled.report
        if (stands !== undefined) return setInsertion({ kind: 'standsAlready', number: stands })
        setInsertion({
          kind: 'inserted',
          draft,
          seller,
          report: filled.report,
          file: pdf.file,
          mail,
          ...(calendar ? { calendar } : {}),
        })
      } catch (error) {
        setInsertion({ kind: lossOf(error) })
      }
    },
    [call, session, documents, seller],
  )
  return { insertion, number, insert }
}

async function issueInvoice(call: Call, order: Order, documents: ComposerDocuments) {
  const issued = await call('composer.issue', order)
  if (!issued.ok) return issued
  const { invoice, invoiceId } = issued
  return {
    ok: true as const,
    documentId: invoiceId,
    number: invoice.number,
    calendar: invoice.seller.attachesCalendar ? documents.writeCalendar(invoice) : undefined,
    renderPdf: () => documents.renderPdf(invoice),
    writeMail: () => documents.writeMail(invoice),
  }
}

async function issueEstimate(call: Call, order: Order, documents: ComposerDocuments, { logo }: Seller) {
  const issued = await call('composer.issueEstimate', order)
  if (!issued.ok) return issued
  const { estimate, version } = issued
  const offer = { estimate, version, ...(logo ? { logo } : {}) }
  return {
    ok: true as const,
    documentId: estimate.id,
    number: estimate.number,
    calendar: undefined,
    renderPdf: () => documents.renderEstimate(offer),
    writeMail: () => documents.writeEstimateMail(offer),
  }
}
