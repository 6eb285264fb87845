import type { Seller } from '../../domain/party/party'
import type { OwnTexts } from '../../domain/reminders/own-texts'
import { type CommitWorld, note } from '../ledger/commit'
import { reading } from '../ledger/reading'
import { recordOf } from '../ledger/records'
import type { CommandResult, Refused } from '../ledger/refusal'
import type { World } from '../world'

/** The reminders in the person's own words, and the seller whose sample shows them filled in. */
export function loadReminderTexts(
  world: Pick<World, 'store'>,
): Promise<{ readonly ok: true; readonly texts: OwnTexts; readonly seller?: Seller } | Refused> {
  return reading(async () => {
    const [texts, seller] = await Promise.all([
      recordOf(world.store, 'reminderTexts'),
      recordOf(world.store, 'profile'),
    ])
    return { ok: true, texts: texts ?? [], ...(seller ? { seller } : {}) }
  })
}

/** Keeps the texts as typed, so that closing the page loses nothing; only whole ones are used. */
export function saveReminderTexts(world: CommitWorld, texts: OwnTexts): Promise<CommandResult> {
  return note(world, async (tx) => tx.put('reminderTexts', '', texts))
}
