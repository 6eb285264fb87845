import type { Change, RecordKind, Removal, SettingsBefore, Undo } from '../../ports/store'
import type { World } from '../world'
import { type CommandResult, Refusal, refuse } from './refusal'
import { settingsNow } from './settings-now'
import { type Transaction, transaction } from './transaction'

/** How many commands are remembered, for callers that ask again and for undo. */
const REMEMBERED_COMMANDS = 40

/** What a change of these means to pages that are open. */
const SHOWN: readonly RecordKind[] = [
  'event',
  'reminders',
  'thanks',
  'profile',
  'language',
  'reminderPolicy',
  'reminderWays',
  'repair',
  'recurring',
  'estimate',
  'client',
  'clientRegister',
  'backupState',
  'backupWishes',
  'savedViews',
]

export type CommitWorld = Pick<World, 'store' | 'clock' | 'ids' | 'lock' | 'notices'>

/** What a command's work gives back: who was touched, and how to take it back. */
export interface Outcome {
  readonly invoiceId?: string
  readonly undo?: Undo
  /** The same of several invoices. */
  readonly undos?: readonly Undo[]
  /** How to take back a change of settings. */
  readonly settingsBefore?: SettingsBefore
  /** What the command added is noted in `additions`, and can be removed again. */
  readonly hasAdditions?: true
}

/**
 * Carries out a person's command, once: the same command id again returns the first result, since the worker may
 * die after the write and before the answer. The undo token of a command is its id.
 */
export function commit(
  world: CommitWorld,
  commandId: string,
  work: (tx: Transaction) => Promise<Outcome>,
): Promise<CommandResult> {
  return write(world, async (tx) => {
    const done = (await tx.load('commands')) ?? []
    const before = done.find(({ id }) => id === commandId)
    if (before) return before.result
    const { invoiceId, ...back } = await work(tx)
    const named = { ok: true as const, ...(invoiceId ? { invoiceId } : {}) }
    if (tx.changes().length === 0) return named
    const { settingsBefore } = back
    const after = settingsBefore && { settingsAfter: await settingsNow(tx, settingsBefore) }
    const result = { ...named, ...(Object.keys(back).length > 0 ? { undo: commandId } : {}) }
    const others = (await tx.load('commands')) ?? []
    tx.put('commands', '', [
      ...others.slice(1 - REMEMBERED_COMMANDS),
      { id: commandId, result, ...back, ...after },
    ])
    return result
  })
}

/** Notes something that may be noted twice without harm, such as what a mail page reports. */
export function note(world: CommitWorld, work: (tx: Transaction) => Promise<void>): Promise<CommandResult> {
  return write(world, async (tx) => {
    await work(tx)
    return { ok: true }
  })
}

/** The only way anything is written: under one lock, all changes in one write, or none. */
async function write(
  world: CommitWorld,
  work: (tx: Transaction) => Promise<CommandResult>,
): Promise<CommandResult> {
  let changes: readonly (Change | Removal)[] = []
  const result = await world.lock.run('ledger', async () => {
    try {
      const tx = transaction(world)
      const result = await work(tx)
      if (!result.ok) return result
      changes = await tx.close()
      if (changes.length === 0) return result
      const written = await world.store.write(changes)
      return written.ok ? result : refuse(written.code)
    } catch (error) {
      if (error instanceof Refusal) return refuse(error.code)
      throw error
    }
  })
  if (result.ok && changes.some(({ kind }) => SHOWN.includes(kind))) {
    await world.notices.publish({ type: 'ledgerChanged' })
  }
  return result
}
