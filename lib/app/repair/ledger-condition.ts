import type { PlainDate } from '../../domain/calendar/plain-date'
import type { RecordKind, RepairNote } from '../../ports/store'
import { type CommitWorld, commit } from '../ledger/commit'
import { undoingRecord } from '../ledger/record-before'
import type { CommandResult } from '../ledger/refusal'
import type { World } from '../world'
import { type CheckWorld, checkLedger } from './check-ledger'
import { isUnreadable } from './settle'

/** A person should free some of the disk below this: a year of invoices with their PDFs. */
const LOW_ROOM_BYTES = 100_000_000

/** What a person should know about the place where their invoices are kept. */
export interface LedgerCondition {
  readonly isRoomLow: boolean
  /** The main copy can be neither read nor mended: all there is is in the second one. */
  readonly isMainLost?: true
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
  /** The second copy was gone, and was made anew. */
  readonly isSecondRemade?: true
}

export type LostPart = 'profile' | 'clients' | 'drafts' | 'reminders' | 'recurring' | 'estimates' | 'settings'

const PARTS: Readonly<Partial<Record<RecordKind, LostPart>>> = {
  profile: 'profile',
  profileForm: 'profile',
  client: 'clients',
  clientRegister: 'clients',
  draft: 'drafts',
  reminders: 'reminders',
  recurring: 'recurring',
  recurringIndex: 'recurring',
  estimate: 'estimates',
  estimateIndex: 'estimates',
}

/** What a person should know of how their data is kept: little room, nothing readable, and what was repaired. */
export async function showLedgerCondition(world: CheckWorld & Pick<World, 'room'>): Promise<LedgerCondition> {
  const { main } = world.copies
  const [left, [repair], isMainLost] = await Promise.all([
    world.room.left(),
    main.load('repair', ['']),
    isLost(world),
  ])
  return {
    isRoomLow: left !== undefined && left < LOW_ROOM_BYTES,
    ...(isMainLost ? { isMainLost: true as const } : {}),
    ...(repair?.kind === 'ok' ? { repair: reportOf(repair.data) } : {}),
  }
}

/** True when nothing can be read, and mending did not help. */
async function isLost(world: CheckWorld): Promise<boolean> {
  const [meta] = await world.copies.main.load('meta', [''])
  return meta !== undefined && isUnreadable(meta) && (await checkLedger(world, 'damage')) === 'failed'
}

/** The person has read what was repaired. */
export function dismissRepair(
  world: CommitWorld,
  { command }: { readonly command: string },
): Promise<CommandResult> {
  return commit(world, command, async (tx) => {
    if (!(await tx.load('repair'))) return {}
    const back = await undoingRecord(tx, 'repair')
    tx.remove('repair', '')
    return back
  })
}

function reportOf({ on, lostInvoices, lostRecords, isSecondRemade }: RepairNote): RepairReport {
  const numbersOf = (part: 'history' | 'file') => [
    ...new Set(lostInvoices.flatMap((lost) => (lost.part === part ? (lost.number ?? []) : []))),
  ]
  return {
    on,
    lostHistories: numbersOf('history'),
    lostUnnamed: lostInvoices.filter(({ number }) => number === undefined).length,
    lostFiles: numbersOf('file'),
    ...(isSecondRemade ? { isSecondRemade } : {}),
    lost: [...new Set(lostRecords.map(({ kind }) => PARTS[kind] ?? 'settings'))],
  }
}
