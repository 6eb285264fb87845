import type { MailThread } from '../../../domain/invoice/mail-thread'
import type { Webmail } from '../../../ports/webmail'
import { isLabelled, plainLabel } from '../dom/labels'
import { all, around, first } from '../dom/layers'
import { isElement } from '../dom/node'
import { isShown } from '../dom/select'
import { fingerprintOf } from '../fingerprint'
import { createWebmail } from '../host-webmail'
import type { LiveCompose, MailSite } from '../mail-site'
import { composeAt, isOn, isPress, isSendKey } from '../press-watch'
import { guardSends } from '../send-gate'
import type { SendTracker } from '../send-tracker'
import { outlookParts } from './compose-parts'
import { isPopOut } from './mailbox-page'
import { findComposes, readCompose } from './outlook-compose'
import { account, mailFrom, readThread, selectedThread } from './outlook-thread'
import { outlook, SCHEDULE_WORDS } from './selectors'

/** Outlook gives no proof that can be read in every language: a window that is gone for this long was likely sent. */
const TIMES = { untilLikely: 600, untilCancelled: 90_000, afterQuestion: 3_000, untilFinal: 15_000 }

/** Outlook, as the page that this script runs in shows it. */
export function outlookWebmail(): Webmail {
  const site: MailSite = {
    host: 'outlook',
    times: TIMES,
    account,
    find: findComposes,
    read: (found) => readCompose(found, account),
    // A draft that comes back has a new id.
    fingerprint: fingerprintOf,
    listen,
    lookForProof: () => undefined,
    isWindowOfMail: isPopOut,
    closesWithMail: isPopOut,
    readThread,
    mailFrom,
    shownThread,
    shownId: selectedThread,
    listRow: outlook.listRow,
    // With conversation view off, each mail has a line.
    threadOfRow: (row) => row.getAttribute('data-convid') ?? undefined,
    replyControl,
  }
  return createWebmail(site)
}

function listen(composes: ReadonlySet<LiveCompose>, tracker: SendTracker, signal: AbortSignal): void {
  let menuOwner: LiveCompose | undefined
  const onPress = (event: Event) => {
    const compose = composeAt(event, composes)
    if (sendsByKey(event)) compose?.track.sendPressed()
    else if (!isPress(event)) return
    else if (compose) onComposePress(event, compose)
    else if (isOn(event, document, outlook.menuItem)) onMenuPress(event)
    else if (isOn(event, document, outlook.note)) tracker.undoPressed()
  }
  const onComposePress = (event: Event, compose: LiveCompose) => {
    const { root } = compose.view
    if (isOn(event, root, outlookParts.moreSend)) menuOwner = compose
    else if (isOn(event, root, outlookParts.discard)) compose.discardPressed()
    else if (isSend(event, compose)) compose.track.sendPressed()
  }
  const onMenuPress = (event: Event) => {
    const item = around(event.target as Element, outlook.menuItem)
    if (!item || !menuOwner) return
    const label = plainLabel(item)
    if (first(item, outlook.scheduleIcon) || SCHEDULE_WORDS.some((word) => label.includes(word))) {
      menuOwner.track.schedulePressed()
    } else if (isLabelled(item, 'send')) menuOwner.track.sendPressed()
  }
  guardSends(composes, isSend, sendsByKey, signal)
  const options = { capture: true, passive: true, signal }
  document.addEventListener('click', onPress, options)
  document.addEventListener('keydown', onPress, options)
}

/** Outlook sends by Alt+S as well. With it some layouts write a letter, of which the key has the name. */
function sendsByKey(event: Event): boolean {
  if (isSendKey(event)) return true
  if (!event.isTrusted || event.type !== 'keydown') return false
  const { key, altKey, ctrlKey, metaKey, shiftKey, repeat } = event as KeyboardEvent
  return key === 's' && altKey && !ctrlKey && !metaKey && !shiftKey && !repeat
}

function isSend(event: Event, { view }: LiveCompose): boolean {
  const button = isElement(event.target) && event.target.closest('button')
  if (!button || button.disabled || button.getAttribute('aria-disabled') === 'true') return false
  return isOn(event, view.root, outlookParts.send)
}

/** The conversation is open if the list says so, or if this tab was opened at its address. */
function shownThread({ threadId, subject }: MailThread): HTMLElement | undefined {
  const pane = first(document, outlook.readingPane)
  const heading = pane && isShown(pane) ? first(pane, outlook.shownSubject) : undefined
  if (!pane || !heading) return undefined
  if (threadId === undefined) return heading.textContent.trim() === subject.trim() ? pane : undefined
  const isAtAddress = decodeURIComponent(location.pathname).includes(threadId)
  return isAtAddress || selectedThread() === threadId ? pane : undefined
}

function replyControl(pane: HTMLElement): HTMLElement | undefined {
  for (const icon of outlook.replyIcons) {
    const controls = all(pane, [icon]).map((found) => found.closest<HTMLElement>('button'))
    const shown = controls.filter((control) => control !== null).filter(isShown)
    if (shown.length > 0) return shown.at(-1)
  }
  return undefined
}
