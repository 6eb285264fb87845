import type { Call } from './call'
import { ContextLost, callBackground } from './call-background'
import { pageBrowser } from './page-browser'

/**
 * Calls from a script in a mail page, which may outlive its extension: rejects with `ContextLost` then. Nothing of the
 * protocol but types is loaded here; the background checks what comes.
 */
export function mailCall(): Call {
  return callBackground(async (message) => {
    if (pageBrowser.runtime?.id === undefined) throw new ContextLost()
    return pageBrowser.runtime.sendMessage(message)
  })
}
