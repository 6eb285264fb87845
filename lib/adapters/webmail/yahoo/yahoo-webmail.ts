import type { MailThread } from '../../../domain/invoice/mail-thread'
import type { Webmail } from '../../../ports/webmail'
import { all, first, type Resolvers } from '../dom/layers'
import { isShown } from '../dom/select'
import { fingerprintOf } from '../fingerprint'
import { createWebmail } from '../host-webmail'
import type { LiveCompose, MailSite } from '../mail-site'
import { composeAt, isOn, isPress, isSendKey } from '../press-watch'
import { guardSends } from '../send-gate'
import type { SendTracker } from '../send-tracker'
import { yahooParts } from './compose-parts'
import { yahoo } from './selectors'
import { findComposes, readCompose } from './yahoo-compose'
import { account, mailFrom, readThread, shownConversation, threadInAddress } from './yahoo-thread'

/** No public source names a proof of a send: a window that is gone for this long was likely sent. */
const TIMES = { untilLikely: 600, untilCancelled: 90_000, afterQuestion: 3_000, untilFinal: 15_000 }

/** Yahoo Mail, as the page that this script runs in shows it. */
export function yahooWebmail(): Webmail {
  const site: MailSite = {
    host: 'yahoo',
    times: TIMES,
    account,
    find: findComposes,
    read: (found) => readCompose(found, account),
    // The page tells no id of a draft.
    fingerprint: fingerprintOf,
    listen,
    lookForProof: () => undefined,
    readThread,
    mailFrom,
    shownThread,
    shownId: threadInAddress,
    listRow: yahoo.listRow,
    replyControl: (conversation) => shown(conversation, yahoo.replyAll) ?? shown(conversation, yahoo.reply),
  }
  return createWebmail(site)
}

function listen(composes: ReadonlySet<LiveCompose>, tracker: SendTracker, signal: AbortSignal): void {
  const onPress = (event: Event) => {
    const compose = composeAt(event, composes)
    const root = compose?.view.root
    if (isSendKey(event)) compose?.track.sendPressed()
    else if (!isPress(event)) return
    else if (!compose || !root) {
      if (isOn(event, document, yahoo.note)) tracker.undoPressed()
    } else if (isOn(event, root, yahooParts.send)) compose.track.sendPressed()
    else if (isOn(event, root, yahooParts.schedule)) compose.track.schedulePressed()
    else if (isOn(event, root, yahooParts.discard)) compose.discardPressed()
  }
  guardSends(composes, (event, { view }) => isOn(event, view.root, yahooParts.send), isSendKey, signal)
  const options = { capture: true, passive: true, signal }
  document.addEventListener('click', onPress, options)
  document.addEventListener('keydown', onPress, options)
}

/** The conversation is open if this tab is at its address; without an id, its subject must do. */
function shownThread({ threadId, subject }: MailThread): HTMLElement | undefined {
  const conversation = shownConversation()
  if (!conversation) return undefined
  if (threadId !== undefined) return threadInAddress() === threadId ? conversation : undefined
  const heading = first(conversation, yahoo.shownSubject)?.textContent?.trim()
  return heading === subject.trim() ? conversation : undefined
}

function shown(root: HTMLElement, resolvers: Resolvers): HTMLElement | undefined {
  return all(root, resolvers).filter(isShown).at(-1)
}
