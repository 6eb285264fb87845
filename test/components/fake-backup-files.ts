import type { BackupFiles } from '../../components/data/backup-files'
import type { Backup, BackupReading } from '../../lib/domain/backup/backup'

export interface FakeBackupFiles extends BackupFiles {
  readonly made: { readonly backup: Backup; readonly passphrase: string }[]
}

/** Files as plain JSON; what reading a file gives is said beforehand. */
export function fakeBackupFiles(read?: (passphrase: string) => BackupReading): FakeBackupFiles {
  const made: { backup: Backup; passphrase: string }[] = []
  return {
    made,
    async make(backup, _device, passphrase) {
      made.push({ backup, passphrase })
      return new Blob([JSON.stringify(backup)])
    },
    read: async (_file, passphrase) => read?.(passphrase) ?? { ok: false, code: 'notBackup' },
  }
}
