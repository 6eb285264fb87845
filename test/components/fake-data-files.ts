import type { DataFiles } from '../../components/data/data-files'
import type { Backup, BackupReading } from '../../lib/domain/backup/backup'
import type { TableReading } from '../../lib/domain/import/table'

export interface FakeDataFiles extends DataFiles {
  readonly made: { readonly backup: Backup; readonly passphrase: string }[]
}

/** Files as plain JSON; what reading a file gives is said beforehand. */
export function fakeDataFiles(
  read?: (passphrase: string) => BackupReading,
  table: TableReading = { ok: false, code: 'notTable' },
): FakeDataFiles {
  const made: { backup: Backup; passphrase: string }[] = []
  return {
    made,
    zip: async () => new Blob([]),
    readStatement: async () => ({ ok: false, code: 'notStatement' }),
    async make(backup, _device, passphrase) {
      made.push({ backup, passphrase })
      return new Blob([JSON.stringify(backup)])
    },
    allowDownloads: async () => true,
    readTable: async () => table,
    read: async (_file, passphrase) => read?.(passphrase) ?? { ok: false, code: 'notBackup' },
  }
}
