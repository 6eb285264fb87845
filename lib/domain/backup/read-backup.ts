import { canonicalJson } from '../canonical-json'
import { compareText } from '../compare-text'
import { isEventClock } from '../invoice/event-clock'
import { fold } from '../invoice/invoice'
import { rowOf } from '../receivables/invoice-row'
import {
  BACKUP_FORMAT,
  BACKUP_VERSION,
  type Backup,
  type BackupEncryption,
  type BackupHead,
  type BackupRefusal,
} from './backup'
import { backupFrameSchema, backupMarkSchema, backupSchema } from './schema'

/** A backup as it stands in its file, without the checksum that is put beside it. */
export type BackupFrame = BackupHead & {
  readonly format: typeof BACKUP_FORMAT
  readonly version: number
} & ({ readonly content: unknown } | { readonly encryption: BackupEncryption; readonly sealed: string })

/** The text a file's checksum is made of: everything in the file but the checksum. */
export function checkedText(frame: BackupFrame): string {
  return canonicalJson(frame)
}

/** The text of a backup file. `checksum`: SHA-256 of `checkedText`, hexadecimal. */
export function writeFile(frame: BackupFrame, checksum: string): string {
  return `${JSON.stringify({ ...frame, checksum }, null, 1)}\n`
}

export type FileReading =
  | { readonly ok: true; readonly frame: BackupFrame; readonly checksum: string }
  | { readonly ok: false; readonly code: 'notBackup' | 'damaged' | 'newer' }

/** Reads the text of a file as a backup whose checksum is still to be compared. */
export function readFile(text: string): FileReading {
  const value = parsed(text)
  if (value === undefined) {
    // A backup that was cut off or changed is no JSON any more, but still names itself at its beginning.
    return refused(text.slice(0, 200).includes(BACKUP_FORMAT) ? 'damaged' : 'notBackup')
  }
  const mark = backupMarkSchema.safeParse(value)
  if (!mark.success) return refused('notBackup')
  if (mark.data.version > BACKUP_VERSION) return refused('newer')
  const frame = backupFrameSchema.safeParse(value)
  if (!frame.success) return refused('damaged')
  const { checksum, ...rest } = value as { checksum: string } & BackupFrame
  return { ok: true, frame: rest, checksum }
}

export type ContentReading =
  | { readonly ok: true; readonly backup: Backup }
  | { readonly ok: false; readonly code: Extract<BackupRefusal, 'damaged'> }

/** Reads the content of a file into fresh objects: only what the format knows, and only if it holds together. */
export function readContent(content: unknown): ContentReading {
  const backup = backupSchema.safeParse(content)
  return backup.success && holdsTogether(backup.data)
    ? { ok: true, backup: backup.data }
    : { ok: false, code: 'damaged' }
}

/** As `readContent`, from the text that was sealed. */
export function readContentText(text: string): ContentReading {
  return readContent(parsed(text))
}

/** No id twice, and every history folds to an invoice whose amounts can be added up. */
export function holdsTogether({ clients, events, drafts, files, recurring, estimates }: Backup): boolean {
  const hasNoDoubles =
    isUnique(events.map(({ id }) => id)) &&
    isUnique(events.map(({ invoiceId, clock }) => `${invoiceId} ${clock}`)) &&
    isUnique(clients.map(({ id }) => id)) &&
    isUnique(drafts.map(({ key }) => key)) &&
    isUnique(recurring.map(({ plan }) => plan.id)) &&
    isUnique(estimates.map(({ id }) => id)) &&
    isUnique(files.map(({ invoiceId }) => invoiceId))
  if (!hasNoDoubles || !events.every(({ clock }) => isEventClock(clock))) return false
  const histories = byInvoice(events.toSorted((a, b) => compareText(a.clock, b.clock)))
  return [...histories].every(([invoiceId, history]) => folds(invoiceId, history))
}

/** The events of each invoice, in the order they come in. */
export function byInvoice(events: Backup['events']): ReadonlyMap<string, Backup['events']> {
  const histories = new Map<string, Backup['events'][number][]>()
  for (const event of events) {
    const history = histories.get(event.invoiceId)
    if (history) history.push(event)
    else histories.set(event.invoiceId, [event])
  }
  return histories
}

function folds(invoiceId: string, history: Backup['events']): boolean {
  try {
    const invoice = fold(
      invoiceId,
      history.map(({ event }) => event),
    )
    return invoice !== undefined && rowOf(invoice).id === invoiceId
  } catch {
    // Money throws on sums beyond what it holds and on two currencies in one invoice.
    return false
  }
}

function isUnique(ids: readonly string[]): boolean {
  return new Set(ids).size === ids.length
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function refused(code: 'notBackup' | 'damaged' | 'newer') {
  return { ok: false, code } as const
}
