import { isBackupDue } from '../../domain/backup/backup-due'
import type { PlainDate } from '../../domain/calendar/plain-date'
import { type CommitWorld, note } from '../commit'
import { recordOf } from '../records'
import type { CommandResult } from '../refusal'
import type { World } from '../world'

export interface BackupStatus {
  readonly madeOn?: PlainDate
  /** Events since then, or since the beginning. */
  readonly changes: number
  /** True when the person is to be reminded of a backup. */
  readonly isDue: boolean
}

/** When the last backup was made, and whether it is time for another. */
export async function backupStatus({ store, clock }: Pick<World, 'store' | 'clock'>): Promise<BackupStatus> {
  const [meta, last] = await Promise.all([recordOf(store, 'meta'), recordOf(store, 'backupState')])
  const changes = Math.max(0, (meta?.eventCount ?? 0) - (last?.eventCount ?? 0))
  const isDue = isBackupDue({
    today: clock.today(),
    changes,
    ...(last ? { lastMadeOn: last.madeOn } : {}),
  })
  return { changes, isDue, ...(last ? { madeOn: last.madeOn } : {}) }
}

/** Notes that a backup file with so many events was handed to the person. */
export function noteBackup(world: CommitWorld, eventCount: number): Promise<CommandResult> {
  return note(world, async (tx) => {
    tx.put('backupState', '', { madeOn: world.clock.today(), eventCount })
  })
}
