import type { Done } from '../../../ports/webmail'
import { waitFor } from './wait'

/**
 * Writes into an editor by the first of several ways that shows as `isDone` asks, within `limit` (ms). Up to `steps`
 * undo steps take back what another made of it; where that does not bring back what was there, no further way is tried.
 */
export async function attempt(
  editor: HTMLElement,
  ways: readonly (() => unknown)[],
  isDone: () => true | undefined,
  isAsBefore: () => unknown,
  limit: number,
  steps = 1,
): Promise<Done> {
  for (const way of ways) {
    await way()
    if (await waitFor(editor, isDone, limit)) return { ok: true }
    for (let step = 0; step < steps && !isAsBefore(); step++) editor.ownerDocument.execCommand('undo')
    if (!isAsBefore()) break
  }
  return { ok: false, code: 'notAccepted' }
}
