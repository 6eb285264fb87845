import type { MailThread } from '../../../domain/invoice/mail-thread'
import type { Webmail } from '../../../ports/webmail'
import { all, around, first, type Resolvers } from '../dom/layers'
import { isShown } from '../dom/select'
import { createWebmail } from '../host-webmail'
import type { LiveCompose, MailSite } from '../mail-site'
import { composeAt, isOn, isPress, isSendKey } from '../press-watch'
import { guardSends } from '../send-gate'
import type { SendTracker } from '../send-tracker'
import { gmailParts } from './compose-parts'
import { findComposes, readCompose } from './gmail-compose'
import { account, headersIn, mailFrom, readThread, threadIdOf } from './gmail-thread'
import { gmail } from './selectors'

/** Gmail shows its note within seconds of a send; an undo may come half a minute later. */
const TIMES = { untilLikely: 10_000, untilCancelled: 60_000, afterQuestion: 3_000, untilFinal: 120_000 }

/** Gmail, as the page that this script runs in shows it. */
export function gmailWebmail(): Webmail {
  const lookForProof = proofWatch()
  const site: MailSite = {
    host: 'gmail',
    times: TIMES,
    account,
    find: findComposes,
    read: (found) => readCompose(found, account),
    fingerprint: () => '',
    listen,
    lookForProof,
    readThread,
    mailFrom,
    closesWithMail,
    shownThread,
    shownId: (main) => headersIn(main).map(threadIdOf)[0],
    listRow: gmail.listRow,
    replyControl: (main) => lastShown(main, gmail.replyAll) ?? lastShown(main, gmail.reply),
  }
  return createWebmail(site)
}

function listen(composes: ReadonlySet<LiveCompose>, tracker: SendTracker, signal: AbortSignal): void {
  let menuOwner: LiveCompose | undefined
  const onPress = (event: Event) => {
    if (!event.isTrusted) return
    const compose = composeAt(event, composes)
    if (compose) tracker.lookForReturns(compose.view.key)
    if (isSendKey(event)) {
      compose?.track.sendPressed()
      return
    }
    if (!isPress(event)) return
    if (isOn(event, document, gmail.undoLink)) tracker.undoPressed()
    if (!compose) return
    const { root } = compose.view
    if (isOn(event, root, gmailParts.moreSend)) menuOwner = compose
    else if (isOn(event, root, gmailParts.send)) compose.track.sendPressed()
    else if (isOn(event, root, gmailParts.discard)) compose.discardPressed()
    else if (isOn(event, root, gmailParts.close)) compose.track.dropped()
  }
  const onMenu = (event: Event) => {
    if (isPress(event) && isOn(event, document, gmail.schedule)) menuOwner?.track.schedulePressed()
  }
  guardSends(composes, (event, { view }) => isOn(event, view.root, gmailParts.send), isSendKey, signal)
  const options = { capture: true, passive: true, signal }
  document.addEventListener('click', onPress, options)
  document.addEventListener('keydown', onPress, options)
  document.addEventListener('mouseup', onMenu, options)
  document.addEventListener('keydown', onMenu, options)
}

/** A mail popped out of the mailbox, or begun by an address: where it goes, Gmail closes the window. */
function closesWithMail(): boolean {
  return location.pathname.endsWith('/popout') || new URLSearchParams(location.search).get('view') === 'cm'
}

/** The note after a send is the only one with both an undo and a view link; each has links of its own. */
function proofWatch(): (tracker: SendTracker) => void {
  let lastLink: Element | undefined
  return (tracker) => {
    const view = first(document, gmail.viewSentLink)
    const isSent = view !== undefined && isShown(view) && first(document, gmail.undoLink) !== undefined
    if (isSent && view !== lastLink) tracker.hostSaysSent()
    lastLink = isSent ? view : undefined
    if (!tracker.isWaiting()) return
    for (const message of all(document, gmail.message)) {
      if (first(message, gmail.draftStub)) continue
      const id = message.getAttribute('data-message-id')?.slice(1)
      if (id) tracker.hostShowsSent(id)
    }
  }
}

function shownThread({ threadId, subject }: MailThread): HTMLElement | undefined {
  const header = headersIn(document).find(
    (candidate) =>
      isShown(candidate) &&
      around(candidate, gmail.threadMain) &&
      (threadId === undefined
        ? candidate.textContent?.trim() === subject.trim()
        : threadIdOf(candidate) === threadId),
  )
  return header && around(header, gmail.threadMain)
}

function lastShown(root: HTMLElement, resolvers: Resolvers): HTMLElement | undefined {
  for (const resolver of resolvers) {
    const found = all(root, [resolver]).filter(isShown)
    if (found.length > 0) return found.at(-1)
  }
  return undefined
}
