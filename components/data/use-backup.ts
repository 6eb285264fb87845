import { useCallback, useState } from 'react'
import type { Backup } from '../../lib/domain/backup/backup'
import { type FilesTaken, NO_FILES, takeFiles } from '../../lib/domain/backup/room-for-files'
import type { PlainDate } from '../../lib/domain/calendar/plain-date'
import type { RefusalCode } from '../../lib/domain/refusal-codes'
import type { Call } from '../../lib/messaging/call'
import type { Output } from '../../lib/messaging/protocol'
import { useCall } from '../hooks/call'
import { type Loss, lossOf } from '../hooks/loss-of'
import { downloadBlob } from '../ui/save-file'
import type { DataFiles } from './data-files'

type BackupRun =
  | { readonly kind: 'idle' | Loss }
  | { readonly kind: 'running'; readonly done: number; readonly total: number }
  | { readonly kind: 'refused'; readonly code: RefusalCode }
  | {
      readonly kind: 'done'
      readonly name: string
      readonly bytes: number
      readonly isSealed: boolean
      readonly filesLeftOut: number
    }

/**
 * So many invoices are asked for at once: also with large PDFs a message stays below the 64 MB that Chrome lets pass, and
 * the person sees it go on.
 */
const PAGE = 25

/** Makes a backup of everything and hands it to the person as a file. */
export function useBackup(files: DataFiles, today: PlainDate, source: 'backup' | 'rescue' = 'backup') {
  const call = useCall()
  const [run, setRun] = useState<BackupRun>({ kind: 'idle' })

  const make = useCallback(
    async (passphrase: string) => {
      try {
        setRun({ kind: 'running', done: 0, total: 0 })
        const begun = await call(`${source}.begin`, {})
        if (!begun.ok) return setRun({ kind: 'refused', code: begun.code })
        const total = begun.invoiceIds.length
        const pages = await histories(call, source, begun.invoiceIds, (done) =>
          setRun({ kind: 'running', done, total }),
        )
        if (!pages.ok) return setRun({ kind: 'refused', code: pages.code })
        const { events, taken } = pages
        const backup: Backup = { ...begun.rest, events, files: taken.files }
        const file = await files.make(backup, begun.device, passphrase)
        const name = `plainvoice-backup-${today}.json`
        downloadBlob(name, file)
        const made = { eventCount: begun.eventCount, filesLeftOut: taken.leftOut }
        // Where the main copy is lost, nothing can be noted.
        if (source === 'backup') await call('backup.made', made)
        setRun({
          kind: 'done',
          name,
          bytes: file.size,
          isSealed: passphrase !== '',
          filesLeftOut: taken.leftOut,
        })
      } catch (error) {
        setRun({ kind: lossOf(error) })
      }
    },
    [call, files, today, source],
  )
  return { run, make }
}

type Refused = Extract<Output<'backup.histories'>, { ok: false }>

interface Histories {
  readonly ok: true
  readonly events: Backup['events']
  readonly taken: FilesTaken
}

async function histories(
  call: Call,
  source: 'backup' | 'rescue',
  invoiceIds: readonly string[],
  onProgress: (done: number) => void,
): Promise<Histories | Refused> {
  const all: Backup['events'][] = []
  let taken = NO_FILES
  for (let at = 0; at < invoiceIds.length; at += PAGE) {
    const page = await call(`${source}.histories`, { invoiceIds: invoiceIds.slice(at, at + PAGE) })
    if (!page.ok) return page
    all.push(page.events)
    taken = takeFiles(taken, page.files)
    onProgress(Math.min(at + PAGE, invoiceIds.length))
  }
  return { ok: true, events: all.flat(), taken }
}
