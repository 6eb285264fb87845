import type { PlainDate } from '../../domain/calendar/plain-date'
import type { RecordKind, RepairNote } from '../../ports/store'
import { type CommitWorld, note } from '../commit'
import type { CommandResult } from '../refusal'
import type { World } from '../world'

/** A person should free some of the disk below this: a year of invoices with their PDFs. */
const LOW_ROOM_BYTES = 100_000_000

/** What a person should know about the place where their invoices are kept. */
export interface LedgerCondition {
  readonly isRoomLow: boolean
  readonly repair?: RepairReport
}

export interface RepairReport {
  readonly on: PlainDate
  /** Numbers of invoices a part of whose history is lost, and how many whose number is not known. */
  readonly lostHistories: readonly string[]
  readonly lostUnnamed: number
  /** Numbers of invoices whose sent PDF is lost. */
  readonly lostFiles: readonly string[]
  readonly lost: readonly LostPart[]
}

export type LostPart = 'profile' | 'clients' | 'drafts' | 'reminders' | 'settings'

const PARTS: Readonly<Partial<Record<RecordKind, LostPart>>> = {
  profile: 'profile',
  profileForm: 'profile',
  client: 'clients',
  draft: 'drafts',
  reminders: 'reminders',
}

export async function showLedgerCondition({
  store,
  room,
}: Pick<World, 'store' | 'room'>): Promise<LedgerCondition> {
  const [left, [repair]] = await Promise.all([room.left(), store.load('repair', [''])])
  return {
    isRoomLow: left !== undefined && left < LOW_ROOM_BYTES,
    ...(repair?.kind === 'ok' ? { repair: reportOf(repair.data) } : {}),
  }
}

/** The person has read what was repaired. */
export function dismissRepair(world: CommitWorld): Promise<CommandResult> {
  return note(world, async (tx) => {
    if (await tx.load('repair')) tx.remove('repair', '')
  })
}

function reportOf({ on, lostInvoices, lostRecords }: RepairNote): RepairReport {
  const numbersOf = (part: 'history' | 'file') => [
    ...new Set(lostInvoices.flatMap((lost) => (lost.part === part ? (lost.number ?? []) : []))),
  ]
  return {
    on,
    lostHistories: numbersOf('history'),
    lostUnnamed: lostInvoices.filter(({ number }) => number === undefined).length,
    lostFiles: numbersOf('file'),
    lost: [...new Set(lostRecords.map(({ kind }) => PARTS[kind] ?? 'settings'))],
  }
}
