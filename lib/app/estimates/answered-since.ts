import type { ShownThread } from '../../ports/last-message'
import { seeThread } from '../client-reply'
import { recordOf } from '../records'
import type { World } from '../world'

/** The thread of a question is shown: has the client answered since? */
export async function answeredSince(
  world: Pick<World, 'store' | 'clock' | 'ids' | 'lock' | 'notices'>,
  estimateId: string,
  shown: ShownThread,
): Promise<{ readonly answered: boolean }> {
  await seeThread(world, shown)
  return { answered: (await recordOf(world.store, 'estimate', estimateId))?.reply !== undefined }
}
