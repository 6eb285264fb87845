import type { Backup, BackupReading } from '../../lib/domain/backup/backup'

/** Makes and reads backup files; the page that wires it knows how. */
export interface BackupFiles {
  /** An empty passphrase leaves the file open. */
  make(backup: Backup, device: string, passphrase: string): Promise<Blob>
  read(file: Blob, passphrase: string): Promise<BackupReading>
}
