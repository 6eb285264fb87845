import { whenComposeMayBeOpen } from '../../lib/adapters/webmail/loader'
import { log } from '../../lib/log'
import { ContextLost } from '../../lib/messaging/call-background'
import { mailClient } from '../../lib/messaging/mail-client'
import type { WebmailHost } from '../../lib/ports/webmail'

/** Asks for the draft script when it is needed: at the first compose window, or at once for a waiting reply. */
export async function watchMailPage(host: WebmailHost, signal: AbortSignal): Promise<void> {
  const call = mailClient()
  const wantDraftScript = () => void quietly(call('mail.composeSeen', { host }))
  whenComposeMayBeOpen(host, wantDraftScript, signal)
  await quietly(
    call('mail.loaded', { host }).then(({ wantsDraftScript }) => {
      if (wantsDraftScript) wantDraftScript()
    }),
  )
}

/** After an update of the extension nobody is left to tell. */
async function quietly(work: Promise<unknown>): Promise<void> {
  try {
    await work
  } catch (error) {
    if (!(error instanceof ContextLost)) log.error('The background cannot be reached', error)
  }
}
