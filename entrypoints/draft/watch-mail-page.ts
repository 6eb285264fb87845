import { systemClock } from '../../lib/adapters/system/system-clock'
import { whenComposeMayBeOpen } from '../../lib/adapters/webmail/loader'
import { threadLook } from '../../lib/adapters/webmail/thread-watch'
import type { PlainDate } from '../../lib/domain/calendar/plain-date'
import type { WebmailHost } from '../../lib/domain/invoice/mail-thread'
import { log } from '../../lib/log'
import { ContextLost } from '../../lib/messaging/call-background'
import { mailCall } from '../../lib/messaging/mail-call'
import type { ShownThread } from '../../lib/ports/last-message'
import { takeTurn } from './take-turn'
import { untilAnswered } from './until-answered'

/**
 * Asks for the draft script when it is needed: at the first compose window, or at once for a waiting mail. Until then
 * it tells of threads that are opened, if an invoice may stand in one; from then on the draft script does.
 */
export async function watchMailPage(
  host: WebmailHost,
  readThread: (today: PlainDate) => ShownThread | undefined,
  invalidated: AbortSignal,
): Promise<void> {
  const turn = takeTurn('loader')
  if (!turn) return
  const signal = AbortSignal.any([invalidated, turn])
  const call = mailCall()
  const look = threadLook(
    () => readThread(systemClock.today()),
    (shown) => void quietly(call('mail.threadSeen', shown)),
  )
  let watchesThreads = false
  const wantDraftScript = () => void untilAnswered(() => call('mail.composeSeen', { host }), signal)
  whenComposeMayBeOpen(host, wantDraftScript, signal, () => {
    if (watchesThreads) look()
  })
  await quietly(
    call('mail.loaded', { host }).then((answer) => {
      watchesThreads = answer.watchesThreads
      if (watchesThreads) look()
      if (answer.wantsDraftScript) wantDraftScript()
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
