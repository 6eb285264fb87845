import type { World } from '../world'
import { viewName } from './names'

/**
 * Something may have happened to the invoices that stand in open drafts, or that these remind of: each such draft asks
 * again what is so by now. Whoever waits for this waits for pages that sleep.
 */
export async function renewFacts({ sessions, drafts }: Pick<World, 'sessions' | 'drafts'>): Promise<void> {
  const views = await sessions.all('view')
  await Promise.all(
    views.map(async ({ id, data }) => {
      if (data.draftKey === undefined && !data.reminder) return
      await drafts.lookAgain(data, id.slice(viewName(data, '').length))
    }),
  )
}
