import { useCallback, useState } from 'react'
import type { Backup, BackupHead, BackupReading } from '../../lib/domain/backup/backup'
import type { BackupDifference } from '../../lib/domain/backup/difference'
import type { RefusalCode } from '../../lib/domain/refusal-codes'
import type { Output } from '../../lib/messaging/protocol'
import { useCall } from '../hooks/call'
import { type Loss, lossOf } from '../hooks/loss-of'
import type { Commands } from '../hooks/use-commands'
import type { DataFiles } from './data-files'

/** `tooMuch`: it is whole, and holds more than the browser hands over at once. */
type FileRefusal = Extract<BackupReading, { ok: false }>['code'] | 'tooMuch'

type RestoreState =
  | { readonly kind: 'idle' | 'reading' | Loss }
  | { readonly kind: 'fileRefused'; readonly file: File; readonly code: FileRefusal }
  | { readonly kind: 'refused'; readonly code: RefusalCode }
  | ({ readonly kind: 'compared' } & ComparedBackup)
  | ({ readonly kind: 'restoring'; readonly filesIn: number } & ComparedBackup)

interface ComparedBackup {
  readonly head: BackupHead
  readonly backup: Backup
  readonly difference: BackupDifference
}

export interface RestoreChoices {
  readonly clientIds: readonly string[]
  readonly takesSettings: boolean
}

/** In bytes: Chrome hands over no message of more than 64 MiB. */
const LONGEST_MESSAGE = 67_000_000

/** Reads a backup file, says what it would change, and restores it on the person's word. */
export function useRestore(files: DataFiles, commands: Commands) {
  const call = useCall()
  const [state, setState] = useState<RestoreState>({ kind: 'idle' })

  const read = useCallback(
    async (file: File, passphrase: string) => {
      setState({ kind: 'reading' })
      let sent: Backup | undefined
      try {
        const reading = await files.read(file, passphrase)
        if (!reading.ok) return setState({ kind: 'fileRefused', file, code: reading.code })
        const { head, backup } = reading
        sent = { ...backup, files: backup.files.map((each) => ({ ...each, base64: '' })) }
        const compared: Output<'restore.compare'> = await call('restore.compare', { backup: sent })
        setState(
          compared.ok
            ? { kind: 'compared', head, backup, difference: compared.difference }
            : { kind: 'refused', code: compared.code },
        )
      } catch (error) {
        const isTooMuch = sent !== undefined && new Blob([JSON.stringify(sent)]).size > LONGEST_MESSAGE
        setState(isTooMuch ? { kind: 'fileRefused', file, code: 'tooMuch' } : { kind: lossOf(error) })
      }
    },
    [call, files],
  )

  const restore = useCallback(
    async (choices: RestoreChoices, doneText: string) => {
      if (state.kind !== 'compared') return
      const { backup } = state
      const restoring = { ...state, kind: 'restoring', filesIn: 0 } as const
      setState(restoring)
      const result = await commands.run(
        (to, command) => to('restore.run', { command, backup: withoutFiles(backup), choices }),
        doneText,
      )
      if (!result?.ok) return setState({ kind: 'idle' })
      try {
        // Where one does not come in, the invoices are in, and restoring the same file again brings the missing PDFs.
        for (const [at, file] of backup.files.entries()) {
          const kept = await call('restore.file', { file })
          if (!kept.ok) return setState({ kind: 'refused', code: kept.code })
          setState({ ...restoring, filesIn: at + 1 })
        }
        setState({ kind: 'idle' })
      } catch (error) {
        setState({ kind: lossOf(error) })
      }
    },
    [call, commands, state],
  )
  return { state, read, restore, cancel: () => setState({ kind: 'idle' }) }
}

/** PDFs go one by one, so that no message is too large; to compare, it is enough to know of which invoices they are. */
function withoutFiles(backup: Backup): Backup {
  return { ...backup, files: [] }
}
