import {
  BACKUP_FORMAT,
  BACKUP_VERSION,
  type Backup,
  type BackupHead,
  type BackupReading,
} from '../../domain/backup/backup'
import {
  type BackupFrame,
  type ContentReading,
  checkedText,
  readContent,
  readContentText,
  readFile,
} from '../../domain/backup/read-backup'
import { ROOM_FOR_FILES } from '../../domain/backup/room-for-files'
import { canonicalJson } from '../../domain/canonical-json'
import { fileOf, sha256 } from './open-file'
import { encryptWith, newEncryption, open } from './passphrase'

/**
 * Room for the PDFs that a backup takes and as much besides, some 20 000 invoices, also when all that is sealed, which makes
 * it a third larger. A larger file is none of ours, and would only take the browser's memory.
 */
export const LARGEST_FILE = (2 * ROOM_FOR_FILES * 4) / 3

/** A backup as the file a person keeps; with a passphrase nobody else can read it. Documented in `docs`. */
export async function makeBackupFile(backup: Backup, head: BackupHead, passphrase = ''): Promise<Blob> {
  return fileOf(await frameOf(backup, head, passphrase))
}

/** Reads a file that claims to be a backup. Refusals: `BackupRefusal`, and `passphraseNeeded` while there is none. */
export async function readBackupFile(file: Blob, passphrase = ''): Promise<BackupReading> {
  if (file.size > LARGEST_FILE) return { ok: false, code: 'tooLarge' }
  const reading = readFile(await file.text())
  if (!reading.ok) return reading
  const { frame, checksum } = reading
  if (!(await isWhole(frame, checksum))) return { ok: false, code: 'damaged' }
  const { madeAt, device } = frame
  if ('content' in frame) return withHead({ madeAt, device }, readContent(frame.content))
  if (passphrase === '') return { ok: false, code: 'passphraseNeeded' }
  const { sealed, encryption, ...associated } = frame
  const text = await open(sealed, passphrase, encryption, canonicalJson({ ...associated, encryption }))
  if (text === undefined) return { ok: false, code: 'wrongPassphrase' }
  return withHead({ madeAt, device }, readContentText(text))
}

function withHead(head: BackupHead, reading: ContentReading): BackupReading {
  return reading.ok ? { ok: true, head, backup: reading.backup } : reading
}

async function frameOf(backup: Backup, head: BackupHead, passphrase: string): Promise<BackupFrame> {
  const named = { format: BACKUP_FORMAT, version: BACKUP_VERSION, ...head } as const
  if (passphrase === '') return { ...named, content: backup }
  const encryption = newEncryption()
  const associated = canonicalJson({ ...named, encryption })
  return {
    ...named,
    encryption,
    sealed: await encryptWith(JSON.stringify(backup), passphrase, encryption, associated),
  }
}

async function isWhole(frame: BackupFrame, checksum: string): Promise<boolean> {
  try {
    return (await sha256(checkedText(frame))) === checksum
  } catch (error) {
    // A made-up file can be nested deeper than the stack.
    if (error instanceof RangeError) return false
    throw error
  }
}
