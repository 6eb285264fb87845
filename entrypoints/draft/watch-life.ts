import { pageBrowser } from '../../lib/messaging/page-browser'

/**
 * Follows what becomes of a page and its extension while nobody looks. `gone`: the extension was turned off, removed or
 * updated, of which no event tells; it is noticed as the person comes back to the page. `back`: the page was put away as
 * it was, and is shown again.
 */
export function watchLife(gone: () => void, back: () => void, stop: AbortSignal): void {
  const look = () => {
    if (pageBrowser.runtime?.id === undefined) gone()
  }
  document.addEventListener('visibilitychange', look, { signal: stop })
  window.addEventListener('focus', look, { signal: stop })
  window.addEventListener(
    'pageshow',
    ({ persisted }) => {
      look()
      if (persisted) back()
    },
    { signal: stop },
  )
}
