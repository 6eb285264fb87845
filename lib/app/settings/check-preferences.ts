import {
  type CheckChange,
  type CheckPreferences,
  changedPreferences,
  reverseOf,
  USUAL_PREFERENCES,
} from '../../domain/checks/preferences'
import type { Store } from '../../ports/store'
import { type CommitWorld, note } from '../ledger/commit'
import { reading } from '../ledger/reading'
import { recordOf } from '../ledger/records'
import type { CommandResult, Refused } from '../ledger/refusal'
import type { World } from '../world'

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

type ChecksWorld = CommitWorld & Pick<World, 'drafts'>

/** Keeps how mails are checked, from now on in every open mail page. */
export function saveCheckPreferences(
  world: ChecksWorld,
  preferences: CheckPreferences,
): Promise<CommandResult> {
  return change(world, () => preferences)
}

/**
 * Keeps one choice made beside a finding in a draft, and tells our pages, of which one may show what was before. Gives
 * what is kept now and the choice that takes it back.
 */
export async function changeChecks(
  world: ChecksWorld,
  choice: CheckChange,
): Promise<
  { readonly ok: true; readonly checks: CheckPreferences; readonly reverse: CheckChange } | Refused
> {
  let checks = USUAL_PREFERENCES
  let reverse = choice
  const result = await change(world, (before) => {
    reverse = reverseOf(before, choice)
    checks = changedPreferences(before, choice)
    return checks
  })
  if (!result.ok) return result
  await world.notices.publish({ type: 'ledgerChanged' })
  return { ok: true, checks, reverse }
}

async function change(
  world: ChecksWorld,
  changed: (before: CheckPreferences) => CheckPreferences,
): Promise<CommandResult> {
  let kept = USUAL_PREFERENCES
  const result = await note(world, async (tx) => {
    kept = changed((await tx.load('checkPreferences')) ?? USUAL_PREFERENCES)
    tx.put('checkPreferences', '', kept)
  })
  if (result.ok) await world.drafts.changeChecks(kept)
  return result
}
