import { pageBrowser } from '../../lib/messaging/page-browser'

interface Turn {
  isAlive(): boolean
  stop(): void
}

/** Scripts of one extension share their globals in a page, also over an update of the extension. */
const PLACE = Symbol.for('plainvoice.draftScript')

/**
 * Makes this script the one of the page. Undefined when another one is there and works; one whose extension is gone is
 * stopped. The signal says that a newer one took over.
 */
export function takeTurn(): AbortSignal | undefined {
  const places = globalThis as { [PLACE]?: Turn }
  if (places[PLACE]?.isAlive()) return undefined
  places[PLACE]?.stop()
  const controller = new AbortController()
  places[PLACE] = {
    isAlive: () => pageBrowser.runtime?.id !== undefined,
    stop: () => controller.abort(),
  }
  return controller.signal
}
