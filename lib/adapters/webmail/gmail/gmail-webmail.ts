import type { ThreadRef, Webmail } from '../../../ports/webmail'
import { isShown } from '../dom/select'
import { createWebmail, type LiveCompose, type MailSite } from '../host-webmail'
import { composeAt, isOn, isPress, isSendKey } from '../press-watch'
import { guardSends } from '../send-gate'
import type { SendTracker } from '../send-tracker'
import { findComposes, readCompose } from './gmail-compose'
import { account, readThread } from './gmail-thread'
import { gmail } from './selectors'

/** Gmail shows its note within seconds of a send; an undo may come half a minute later. */
const TIMES = { untilLikely: 10_000, untilCancelled: 60_000, afterQuestion: 3_000, untilFinal: 120_000 }

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
    shownThread,
    listedThreads,
    replyControl: (main) => shown(main, gmail.replyAll) ?? shown(main, gmail.reply),
  }
  return createWebmail(site)
}

function listen(composes: ReadonlySet<LiveCompose>, tracker: SendTracker, signal: AbortSignal): void {
  let menuOwner: LiveCompose | undefined
  const onPress = (event: Event) => {
    if (isSendKey(event)) {
      composeAt(event, composes)?.track.sendPressed()
      return
    }
    if (!isPress(event)) return
    if (isOn(event, gmail.undoLink)) tracker.undoPressed()
    const compose = composeAt(event, composes)
    if (!compose) return
    if (isOn(event, gmail.moreSend)) menuOwner = compose
    else if (isOn(event, gmail.send)) compose.track.sendPressed()
    else if (isOn(event, gmail.discard)) compose.discardPressed()
    else if (isOn(event, gmail.close)) compose.track.dropped()
  }
  const onMenu = (event: Event) => {
    if (isPress(event) && isOn(event, gmail.schedule)) menuOwner?.track.schedulePressed()
  }
  guardSends(composes, (event) => isOn(event, gmail.send), signal)
  const options = { capture: true, passive: true, signal }
  document.addEventListener('click', onPress, options)
  document.addEventListener('keydown', onPress, options)
  document.addEventListener('mouseup', onMenu, options)
  document.addEventListener('keydown', onMenu, options)
}

/** The note after a send is the only one with both an undo and a view link; each has links of its own. */
function proofWatch(): (tracker: SendTracker) => void {
  let lastLink: Element | undefined
  return (tracker) => {
    const view = document.querySelector(gmail.viewSentLink)
    const isSent = view !== null && isShown(view) && document.querySelector(gmail.undoLink) !== null
    if (isSent && view !== lastLink) tracker.hostSaysSent()
    lastLink = isSent ? view : undefined
    if (!tracker.isWaiting()) return
    for (const message of document.querySelectorAll(gmail.message)) {
      if (message.querySelector(gmail.draftStub)) continue
      const id = message.getAttribute('data-message-id')?.slice(1)
      if (id) tracker.hostShowsSent(id)
    }
  }
}

function shownThread({ threadId, subject }: ThreadRef): HTMLElement | undefined {
  const selector =
    threadId === undefined ? gmail.threadHeader : `[data-legacy-thread-id="${CSS.escape(threadId)}"]`
  const headers = document.querySelectorAll<HTMLElement>(`${gmail.threadMain} ${selector}`)
  const header = [...headers].find(
    (candidate) =>
      isShown(candidate) &&
      !candidate.closest(gmail.listRow) &&
      (threadId !== undefined || candidate.textContent?.trim() === subject.trim()),
  )
  return header?.closest<HTMLElement>(gmail.threadMain) ?? undefined
}

function listedThreads(subject: string): readonly HTMLElement[] {
  const rows = document.querySelectorAll<HTMLElement>(gmail.listRow)
  return [...rows].filter((row) => isShown(row) && row.textContent?.includes(subject.trim()))
}

function shown(root: HTMLElement, layers: readonly string[]): HTMLElement | undefined {
  for (const selector of layers) {
    const found = [...root.querySelectorAll<HTMLElement>(selector)].filter(isShown)
    if (found.length > 0) return found.at(-1)
  }
  return undefined
}
