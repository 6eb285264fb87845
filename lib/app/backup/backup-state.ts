import { isBackupDue, type ScheduleFacts } from '../../domain/backup/backup-due'
import type { BackupWishes } from '../../domain/backup/backup-wishes'
import type { PlainDate } from '../../domain/calendar/plain-date'
import type { BackupState } from '../../ports/store'
import { type CommitWorld, note } from '../ledger/commit'
import { recordOf } from '../ledger/records'
import type { CommandResult } from '../ledger/refusal'
import type { Transaction } from '../ledger/transaction'
import type { World } from '../world'

/** What is in a backup file. */
export type MadeBackup = Pick<BackupState, 'eventCount' | 'filesLeftOut'>

export interface BackupStatus {
  readonly madeOn?: PlainDate
  /** PDFs that had no room in it; absent where all had. */
  readonly filesLeftOut?: number
  /** Events since then, or since the beginning. */
  readonly changes: number
  /** True when the person is to be reminded of a backup. */
  readonly isDue: boolean
  /** Absent while there are none. */
  readonly wishes?: BackupWishes
}

/** When the last backup was made, and whether it is time for another. */
export async function backupStatus({ store, clock }: Pick<World, 'store' | 'clock'>): Promise<BackupStatus> {
  const [facts, wishes, last] = await Promise.all([
    backupFacts({ store, clock }),
    recordOf(store, 'backupWishes'),
    recordOf(store, 'backupState'),
  ])
  const { changes, lastMadeOn } = facts
  const remindFrom = wishes?.remindFrom
  return {
    changes,
    isDue: isBackupDue({ ...facts, ...(remindFrom ? { remindFrom } : {}) }),
    ...(wishes ? { wishes } : {}),
    ...(lastMadeOn ? { madeOn: lastMadeOn } : {}),
    ...(last?.filesLeftOut ? { filesLeftOut: last.filesLeftOut } : {}),
  }
}

/** What decides whether it is time for a backup. */
export async function backupFacts({ store, clock }: Pick<World, 'store' | 'clock'>): Promise<ScheduleFacts> {
  const [meta, last] = await Promise.all([recordOf(store, 'meta'), recordOf(store, 'backupState')])
  return {
    today: clock.today(),
    changes: Math.max(0, (meta?.eventCount ?? 0) - (last?.eventCount ?? 0)),
    newInvoices: Math.max(0, (meta?.invoiceCount ?? 0) - (last?.invoiceCount ?? 0)),
    ...(last ? { lastMadeOn: last.madeOn } : {}),
  }
}

/** Notes that a backup file with so many events was handed to the person, and how many PDFs had no room in it. */
export function noteBackup(
  world: CommitWorld,
  { eventCount, filesLeftOut }: MadeBackup,
): Promise<CommandResult> {
  return note(world, async (tx) => {
    const { invoiceCount } = await tx.meta()
    tx.put('backupState', '', {
      madeOn: world.clock.today(),
      eventCount,
      invoiceCount,
      ...(filesLeftOut ? { filesLeftOut } : {}),
    })
  })
}

/** Where events were taken out that the last backup holds, all that is here is in it: counting goes on from there. */
export async function countAgain(tx: Transaction): Promise<void> {
  const { eventCount, invoiceCount } = await tx.meta()
  const last = await tx.load('backupState')
  if (last && last.eventCount > eventCount) tx.put('backupState', '', { ...last, eventCount, invoiceCount })
}
