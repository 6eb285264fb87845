import { pageBrowser } from '../../lib/messaging/page-browser'

export type ScriptName = 'loader' | 'draft'

/** Scripts of one version of the extension share their globals in a page. */
const PLACE = Symbol.for('plainvoice.scripts')

/** Tells the scripts of a version before, which live in a world of their own, that a newer one is here. */
const TAKEOVER = 'plainvoice:takeover'

/**
 * Makes this script the one of its name in the page. Undefined when it is there already. One whose extension was
 * updated away is stopped; the signal says that this happens to this one. A page that forges the event stops nothing
 * that works.
 */
export function takeTurn(name: ScriptName): AbortSignal | undefined {
  const places = globalThis as { [PLACE]?: Set<ScriptName> }
  places[PLACE] ??= new Set()
  if (places[PLACE].has(name)) return undefined
  places[PLACE].add(name)
  const event = `${TAKEOVER}:${name}`
  document.dispatchEvent(new Event(event))
  const controller = new AbortController()
  document.addEventListener(
    event,
    () => {
      if (pageBrowser.runtime?.id === undefined) controller.abort()
    },
    { signal: controller.signal },
  )
  return controller.signal
}
