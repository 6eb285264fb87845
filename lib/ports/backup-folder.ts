import type { Backup, BackupHead } from '../domain/backup/backup'

/** The folder for downloads, into which backups go by themselves where the person has allowed it. */
export interface BackupFolder {
  isAllowed(): Promise<boolean>
  /** Writes an open backup file, in place of one of the same name. True once it is on the disk. */
  put(name: string, backup: Backup, head: BackupHead): Promise<boolean>
}
