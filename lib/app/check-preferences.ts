import {
  type CheckChange,
  type CheckPreferences,
  changedPreferences,
  USUAL_PREFERENCES,
} from '../domain/checks/preferences'
import type { Store } from '../ports/store'
import { type CommitWorld, note } from './commit'
import { recordOf } from './records'
import { type CommandResult, type Refused, reading } from './refusal'
import type { World } from './world'

/** How the person wants their mails checked; the usual where nothing was chosen. Throws as `recordOf`. */
export async function checkPreferences(store: Store): Promise<CheckPreferences> {
  return (await recordOf(store, 'checkPreferences')) ?? USUAL_PREFERENCES
}

/** The same for a screen. Refusals as `reading`. */
export function loadCheckPreferences({
  store,
}: Pick<World, 'store'>): Promise<{ readonly ok: true; readonly preferences: CheckPreferences } | Refused> {
  return reading(async () => ({ ok: true, preferences: await checkPreferences(store) }))
}

export function saveCheckPreferences(
  world: CommitWorld,
  preferences: CheckPreferences,
): Promise<CommandResult> {
  return note(world, async (tx) => tx.put('checkPreferences', '', preferences))
}

/** Keeps one choice made beside a finding in a draft. */
export function changeChecks(world: CommitWorld, change: CheckChange): Promise<CommandResult> {
  return note(world, async (tx) => {
    const before = (await tx.load('checkPreferences')) ?? USUAL_PREFERENCES
    tx.put('checkPreferences', '', changedPreferences(before, change))
  })
}
