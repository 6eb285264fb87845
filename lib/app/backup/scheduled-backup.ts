import { isScheduledBackupDue, putOffUntil } from '../../domain/backup/backup-due'
import type { BackupRhythm, BackupWishes } from '../../domain/backup/backup-wishes'
import { NO_FILES, takeFiles } from '../../domain/backup/room-for-files'
import type { PlainDate } from '../../domain/calendar/plain-date'
import type { StoredEvent } from '../../domain/invoice/events'
import { type CommitWorld, commit, note } from '../ledger/commit'
import { reading } from '../ledger/reading'
import { undoingRecord } from '../ledger/record-before'
import { recordOf } from '../ledger/records'
import { type CommandResult, Refusal } from '../ledger/refusal'
import type { World } from '../world'
import { backupFacts, type MadeBackup, noteBackup } from './backup-state'
import { beginBackup, readHistories } from './collect-backup'

/** So many invoices are read at once. */
const PAGE = 200

/** Backups are made by themselves from now on, or no longer. Refusal: `notAllowed` without the browser's permission. */
export async function scheduleBackups(
  world: CommitWorld & Pick<World, 'backupFolder'>,
  { command, rhythm }: { readonly command: string; readonly rhythm?: BackupRhythm },
): Promise<CommandResult> {
  const isAllowed = rhythm === undefined || (await world.backupFolder.isAllowed())
  return commitWishes(
    world,
    command,
    ({ rhythm: _old, failedOn: _failed, withdrawnOn: _withdrawn, ...wishes }) => {
      if (!isAllowed) throw new Refusal('notAllowed')
      return { ...wishes, ...(rhythm ? { rhythm } : {}) }
    },
  )
}

/** The person does not want to hear of an old backup for a week. */
export function putBackupOff(
  world: CommitWorld,
  { command }: { readonly command: string },
): Promise<CommandResult> {
  const remindFrom = putOffUntil(world.clock.today())
  return commitWishes(world, command, ({ withdrawnOn: _withdrawn, ...wishes }) => ({ ...wishes, remindFrom }))
}

/**
 * Makes the backup that is due by the person's wish, at most one try a day. Without the permission, which a person can
 * withdraw in the browser, none is made any longer, and that is noted to be told.
 */
export function backUpIfDue(world: World): Promise<void> {
  return world.lock.run('backup', async () => {
    const { store, clock } = world
    const due = await reading(async () => {
      const wishes = await recordOf(store, 'backupWishes')
      return { ok: true as const, wishes, facts: await backupFacts(world) }
    })
    const today = clock.today()
    if (!due.ok || !due.wishes?.rhythm) return
    if (!(await world.backupFolder.isAllowed())) return withdraw(world, today)
    if (due.wishes.failedOn === today || !isScheduledBackupDue(due.wishes.rhythm, due.facts)) return
    // What cannot be noted would be made again at each look round.
    if (!(await changeWishes(world, (wishes) => wishes)).ok) return
    const made = await makeBackup(world, today)
    if (made) await noteBackup(world, made)
    await changeWishes(world, ({ failedOn: _failed, ...wishes }) =>
      made ? wishes : { ...wishes, failedOn: today },
    )
  })
}

async function withdraw(world: CommitWorld, today: PlainDate): Promise<void> {
  await changeWishes(world, ({ rhythm: _rhythm, failedOn: _failed, ...wishes }) => ({
    ...wishes,
    withdrawnOn: today,
  }))
}

/** What is in the file, once it is on the disk. */
async function makeBackup(world: World, today: PlainDate): Promise<MadeBackup | undefined> {
  const begun = await beginBackup(world)
  if (!begun.ok) return undefined
  const pages: (readonly StoredEvent[])[] = []
  let taken = NO_FILES
  for (let at = 0; at < begun.invoiceIds.length; at += PAGE) {
    const page = await readHistories(world, begun.invoiceIds.slice(at, at + PAGE))
    if (!page.ok) return undefined
    pages.push(page.events)
    taken = takeFiles(taken, page.files)
  }
  const backup = {
    ...begun.rest,
    events: pages.flat(),
    files: taken.files,
  }
  const head = { madeAt: new Date(world.clock.now()).toISOString(), device: begun.device }
  const isKept = await world.backupFolder.put(`plainvoice-backup-${today}.json`, backup, head)
  return isKept ? { eventCount: begun.eventCount, filesLeftOut: taken.leftOut } : undefined
}

/** What the person wishes, with its undo. */
function commitWishes(
  world: CommitWorld,
  command: string,
  change: (wishes: BackupWishes) => BackupWishes,
): Promise<CommandResult> {
  return commit(world, command, async (tx) => {
    const back = await undoingRecord(tx, 'backupWishes')
    tx.put('backupWishes', '', change((await tx.load('backupWishes')) ?? {}))
    return back
  })
}

/** What became of the wishes. */
function changeWishes(
  world: CommitWorld,
  change: (wishes: BackupWishes) => BackupWishes,
): Promise<CommandResult> {
  return note(world, async (tx) => tx.put('backupWishes', '', change((await tx.load('backupWishes')) ?? {})))
}
