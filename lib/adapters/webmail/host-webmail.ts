import type { ComposeView, Webmail } from '../../ports/webmail'
import { watchComposes } from './compose-watcher'
import { press } from './dom/attach-file'
import { readMailText } from './dom/body-text'
import { siteAsks } from './dom/modal'
import { composeOpener } from './live-composes'
import type { LiveCompose, MailSite } from './mail-site'
import { createSendTracker, type SendTracker } from './send-tracker'
import { threadLook } from './thread-watch'
import { threadWriter } from './write-in-thread'

/** How long a page may take to open a reply, in ms. */
const REPLY_LIMIT = 10_000

/** A mail site's adapter from what is particular to it. The page is watched from the first need on. */
export function createWebmail(site: MailSite): Webmail {
  const composes = new Set<LiveCompose>()
  const listeners = new Set<(view: ComposeView) => void>()
  const looks = new Set<() => void>()
  const tracker = createSendTracker(site.times)
  const open = composeOpener(site, tracker, composes, (view) => {
    for (const listener of listeners) listener(view)
  })
  let isWatching = false

  const watch = (signal: AbortSignal) => {
    if (isWatching) return
    isWatching = true
    signal.addEventListener('abort', () => (isWatching = false))
    site.listen(composes, tracker, signal)
    const question = questionWatch(tracker, composes)
    const looked = () => {
      question()
      site.lookForProof(tracker)
      for (const look of looks) look()
      if (tracker.isWaiting()) tracker.lookForReturns()
    }
    watchComposes(site.find, open, looked, signal)
    window.addEventListener('pagehide', () => tracker.settleAll(site.closesWithMail?.()), { signal })
  }
  const openReply = (control: HTMLElement): Promise<ComposeView | undefined> => {
    watch(new AbortController().signal)
    const reply = nextReply(listeners)
    press(control)
    return reply
  }

  return {
    host: site.host,
    account: () => site.account(),
    closesWithMail: () => site.closesWithMail?.() ?? false,
    mailFrom(address) {
      const body = site.mailFrom((sender) => sender?.toLowerCase() === address.toLowerCase())
      return body && readMailText(body)
    },
    observeComposes(listener, signal) {
      for (const { view } of composes) listener(view)
      listeners.add(listener)
      signal.addEventListener('abort', () => listeners.delete(listener))
      watch(signal)
    },
    observeThreads(today, tell, signal) {
      const look = threadLook(() => site.readThread(today()), tell)
      looks.add(look)
      signal.addEventListener('abort', () => looks.delete(look))
      watch(signal)
      look()
    },
    writeInThread: threadWriter(site, composes, openReply),
  }
}

/** The next reply that opens, if one does in time. */
function nextReply(listeners: Set<(view: ComposeView) => void>): Promise<ComposeView | undefined> {
  return new Promise((resolve) => {
    const finish = (view: ComposeView | undefined) => {
      listeners.delete(take)
      clearTimeout(timeout)
      resolve(view)
    }
    const take = (view: ComposeView) => {
      if (view.kind === 'reply') finish(view)
    }
    const timeout = setTimeout(() => finish(undefined), REPLY_LIMIT)
    listeners.add(take)
  })
}

/** Tells the tracker when the site asks something between Send and sending. */
function questionWatch(tracker: SendTracker, composes: ReadonlySet<LiveCompose>): () => void {
  let isOpen = false
  return () => {
    if (!tracker.isWaiting() && !isOpen) return
    const asks = siteAsks([...composes].map(({ view }) => view.root))
    if (asks === isOpen) return
    isOpen = asks
    if (asks) tracker.questionOpened()
    else tracker.questionClosed()
  }
}
