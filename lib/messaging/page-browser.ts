import type { browser } from '../browser'

/**
 * The browser's own API, for scripts in mail pages, where each kilobyte counts: Chrome and Firefox give promises by
 * themselves. One difference stays: a listener answers by `sendResponse` and returns true, never by a promise.
 */
export const pageBrowser: typeof browser = ownApi()

function ownApi(): typeof browser {
  const apis = globalThis as { readonly browser?: typeof browser; readonly chrome?: typeof browser }
  const api = apis.browser ?? apis.chrome
  if (!api) throw new Error('Not in an extension')
  return api
}
