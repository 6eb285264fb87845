import { useCallback, useContext, useEffect, useRef, useState } from 'react'
import type { DaySpan } from '../../lib/domain/calendar/recent-period'
import { csvText } from '../../lib/domain/export/csv-text'
import { journal } from '../../lib/domain/export/journal'
import { csvStyleOf, invoiceTable, journalTable } from '../../lib/i18n/export-tables'
import { exportWords } from '../../lib/i18n/export-words'
import type { Call } from '../../lib/messaging/call'
import { useCall } from '../hooks/call'
import { askInvoices } from '../hooks/invoice-rows'
import { TaxContext, useLanguage, useWords } from '../hooks/language'
import { downloadBlob } from '../ui/save-file'
import { type ExportFiles, useExportFiles } from './export-files'
import { invoicesOf } from './histories'

export type ExportKind = 'list' | 'journal' | 'pdfs'

type ExportState =
  | { readonly kind: 'idle' | 'cancelled' | 'failed' | 'nothing' }
  | { readonly kind: 'working'; readonly done: number; readonly total: number }
  | { readonly kind: 'done'; readonly name: string; readonly leftOut: readonly string[] }

export interface Export {
  readonly state: ExportState
  /**
   * Makes a file of invoices and hands it to the person. `period`: of a journal, which entries; of the others the ids
   * say it all.
   */
  readonly exportInvoices: (ids: readonly string[], what: ExportKind, period?: DaySpan) => Promise<void>
  readonly cancel: () => void
}

interface Made {
  readonly blob: Blob
  /** Numbers of invoices that could not be part of it. */
  readonly leftOut: readonly string[]
}

/** Files of invoices: a list, a journal with VAT, their PDFs. Show the state with `ExportProgress`. */
export function useExport(): Export {
  const call = useCall()
  const files = useExportFiles()
  const language = useLanguage()
  const tax = useContext(TaxContext)
  const t = useWords(exportWords)
  const [state, setState] = useState<ExportState>({ kind: 'idle' })
  const abort = useRef<AbortController>(undefined)
  useEffect(() => () => abort.current?.abort(), [])

  const exportInvoices = useCallback<Export['exportInvoices']>(
    async (ids, what, period) => {
      abort.current?.abort()
      const controller = new AbortController()
      abort.current = controller
      const { signal } = controller
      const onProgress = (done: number) => {
        if (!signal.aborted) setState({ kind: 'working', done, total: ids.length })
      }
      onProgress(0)
      try {
        const made = await make()
        if (signal.aborted) return
        if (!made) return setState({ kind: 'nothing' })
        const name = `${t(`${what}File`, { day: files.today() })}.${what === 'pdfs' ? 'zip' : 'csv'}`
        downloadBlob(name, made.blob)
        setState({ kind: 'done', name, leftOut: made.leftOut })
      } catch {
        if (!signal.aborted) setState({ kind: 'failed' })
      }

      async function make(): Promise<Made | undefined> {
        if (ids.length === 0) return undefined
        if (what === 'pdfs') return zipOf(call, files, ids, onProgress, signal)
        const table =
          what === 'list'
            ? invoiceTable(await rowsOf(call, ids), language)
            : journalTable(journal(await invoicesOf(call, ids, onProgress, signal), period), language, tax)
        if (table.length < 2) return undefined
        const text = csvText(table, csvStyleOf(language))
        return { blob: new Blob([text], { type: 'text/csv' }), leftOut: [] }
      }
    },
    [call, files, language, tax, t],
  )
  const cancel = useCallback(() => {
    abort.current?.abort()
    setState({ kind: 'cancelled' })
  }, [])
  return { state, exportInvoices, cancel }
}

async function rowsOf(call: Call, ids: readonly string[]) {
  const wanted = new Set(ids)
  return (await askInvoices(call)).rows.filter(({ id }) => wanted.has(id))
}

/** The PDFs as they were sent, or made anew of what was frozen; an invoice from elsewhere has none. */
async function zipOf(
  call: Call,
  files: ExportFiles,
  ids: readonly string[],
  onProgress: (done: number) => void,
  signal: AbortSignal,
): Promise<Made | undefined> {
  const leftOut: string[] = []
  let added = 0
  const blob = await files.zip(entries())
  return added === 0 && leftOut.length === 0 ? undefined : { blob, leftOut }

  async function* entries() {
    for (const [at, id] of ids.entries()) {
      signal.throwIfAborted()
      const file = await fileOf(id)
      if (file) {
        added += 1
        yield file
      }
      onProgress(at + 1)
    }
  }

  async function fileOf(invoiceId: string) {
    const kept = await call('invoice.file', { invoiceId })
    if (kept.ok && kept.file) return kept.file
    const [invoice] = await invoicesOf(call, [invoiceId])
    if (!invoice) return undefined
    const made = invoice.issued.isFromElsewhere ? undefined : await files.renderPdf(invoice.issued)
    if (made?.ok) return made.file
    leftOut.push(invoice.issued.number)
    return undefined
  }
}
