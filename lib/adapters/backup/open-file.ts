import { BACKUP_FORMAT, BACKUP_VERSION, type Backup, type BackupHead } from '../../domain/backup/backup'
import { type BackupFrame, checkedText, writeFile } from '../../domain/backup/read-backup'

/** A backup as a file that anybody can read. */
export function openBackupFile(backup: Backup, head: BackupHead): Promise<Blob> {
  return fileOf({ format: BACKUP_FORMAT, version: BACKUP_VERSION, ...head, content: backup })
}

/** A JSON file with the checksum (SHA-256) of what is in it. */
export async function fileOf(frame: BackupFrame): Promise<Blob> {
  return new Blob([writeFile(frame, await sha256(checkedText(frame)))], { type: 'application/json' })
}

/** Hexadecimal. */
export async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
