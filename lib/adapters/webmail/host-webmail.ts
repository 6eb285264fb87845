import type { PlainDate } from '../../domain/calendar/plain-date'
import { isNameOf } from '../../domain/document/shown-file-name'
import type { MailThread, WebmailHost } from '../../domain/invoice/mail-thread'
import type { ShownThread } from '../../ports/last-message'
import type { ComposeView, Done, DraftFill, Opened, Recipient, Refused, Webmail } from '../../ports/webmail'
import { type HostCompose, openCompose } from './compose-view'
import { type FoundCompose, watchComposes } from './compose-watcher'
import { press } from './dom/attach-file'
import { readMailText } from './dom/body-text'
import { all, type Resolvers } from './dom/layers'
import { siteAsks } from './dom/modal'
import { isShown } from './dom/select'
import { waitFor } from './dom/wait'
import type { SendTimes } from './send-track'
import { createSendTracker, type SendTracker, type TrackedWindow } from './send-tracker'
import { keepSender } from './sender'
import { threadLook } from './thread-watch'

/** One compose window with what its host adapter needs to follow its sending. */
export interface LiveCompose {
  readonly host: HostCompose
  readonly view: ComposeView
  readonly track: TrackedWindow
  /** The person pressed Discard; they may still be asked and say no. */
  discardPressed(): void
  /** Whether a press on Send is to be held back. */
  holdsBack(): boolean
}

/** What differs between mail sites. */
export interface MailSite {
  readonly host: WebmailHost
  readonly times: SendTimes
  account(): string | undefined
  find(): readonly FoundCompose[]
  read(found: FoundCompose): HostCompose
  /** The whole mail as a text, where the site gives a returning draft a new id; else empty. */
  fingerprint(view: ComposeView): string
  /** Listens to presses on Send, Discard and the like, and tells the tracks. */
  listen(composes: ReadonlySet<LiveCompose>, tracker: SendTracker, signal: AbortSignal): void
  /** Called after each look at the page: what can be seen of mails under way. */
  lookForProof(tracker: SendTracker): void
  /** The thread as shown in this tab; undefined if another or none is. Without an id, its subject must do. */
  shownThread(thread: MailThread): HTMLElement | undefined
  /** The id of the thread that `shownThread` gave. */
  shownId(shown: HTMLElement): string | undefined
  /** Who wrote last in the thread that is shown. */
  readThread(today: PlainDate): ShownThread | undefined
  /** The body of the last mail in the thread shown whose sender it is. */
  mailFrom(isSender: (address: string | undefined) => boolean): HTMLElement | undefined
  /** Whether this page is a mail that was moved out of the mailbox's page, as it was there; absent: never. */
  isWindowOfMail?(): boolean
  /** See `Webmail`; absent: never. */
  closesWithMail?(): boolean
  /** The lines of the list of threads in this tab. */
  readonly listRow: Resolvers
  /** By what lines of one thread are told from those of another with its subject; absent: each is one. */
  threadOfRow?(row: HTMLElement): string | undefined
  /** The control that begins an answer to everybody, else to the sender. */
  replyControl(shown: HTMLElement): HTMLElement | undefined
}

/** A compose window as it was when it was last seen. */
interface LeftCompose {
  readonly key: string
  readonly editor: HTMLElement
  readonly draftId: string | undefined
  readonly words: string
}

/** How long a page may take to load and show a thread, in ms. */
const THREAD_LIMIT = 15_000
const LIST_LIMIT = 10_000
const REPLY_LIMIT = 10_000
const RECIPIENTS_LIMIT = 2000

/** A mail site's adapter from what is particular to it. The page is watched from the first need on. */
export function createWebmail(site: MailSite): Webmail {
  const composes = new Set<LiveCompose>()
  const listeners = new Set<(view: ComposeView) => void>()
  const looks = new Set<() => void>()
  const tracker = createSendTracker(site.times)
  const left = new WeakMap<HTMLElement, LeftCompose>()
  let isWatching = false
  let opened = 0

  /** A window that a site hid and shows again, with the same mail in it, keeps its key. */
  const keyOf = (found: FoundCompose, host: HostCompose): string => {
    const before = left.get(found.root)
    const now = lookOf(found, host)
    const isSame =
      before?.editor === now.editor && before.draftId === now.draftId && before.words === now.words
    if (before && isSame && (now.words !== '' || now.draftId !== undefined)) return before.key
    opened += 1
    return `${site.host}-${opened}`
  }
  const open = (found: FoundCompose) => {
    const closed = new AbortController()
    const host = site.read(found)
    const key = keyOf(found, host)
    const { view, emitPress, emitSend, emitDiscard, holdsBack } = openCompose(host, key, closed.signal)
    const track = tracker.track({
      key,
      draftId: () => view.draftId(),
      fingerprint: () => site.fingerprint(view),
      pressed: emitPress,
      emit: emitSend,
    })
    let isDiscarded = false
    const compose: LiveCompose = {
      host,
      view,
      track: {
        ...track,
        sendPressed() {
          isDiscarded = false
          track.sendPressed()
        },
      },
      holdsBack,
      discardPressed() {
        isDiscarded = true
        track.dropped()
      },
    }
    composes.add(compose)
    for (const listener of listeners) listener(view)
    if (site.isWindowOfMail?.()) emitSend('moved')
    return () => {
      if (found.root.ownerDocument !== document) emitSend('moved')
      left.set(found.root, { key, ...lookOf(found, host) })
      composes.delete(compose)
      closed.abort()
      track.gone()
      if (isDiscarded) emitDiscard()
    }
  }
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
  const nextReply = (signal: AbortSignal): Promise<ComposeView | undefined> =>
    new Promise((resolve) => {
      const finish = (view: ComposeView | undefined) => {
        listeners.delete(take)
        clearTimeout(timeout)
        resolve(view)
      }
      const take = (view: ComposeView) => {
        if (view.kind === 'reply') finish(view)
      }
      const timeout = setTimeout(() => finish(undefined), REPLY_LIMIT)
      signal.addEventListener('abort', () => finish(undefined))
      listeners.add(take)
    })

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
    async writeInThread(thread, fill, mayFill = always, reaches = always) {
      const refused = (code: Refused['code']): Refused => ({ ok: false, code })
      if (isOtherAccount(site.account(), thread)) return refused('otherAccount')
      const found = await findThread(site, thread)
      if (!found) return refused('threadNotFound')
      if (found === 'ambiguous') return refused('ambiguous')
      if (!(await mayFill((today) => site.readThread(today)))) return refused('replied')
      const id = thread.threadId ?? site.shownId(found)
      const begun = [...composes].find(
        ({ view }) =>
          view.kind === 'reply' &&
          (found.contains(view.root) || (id !== undefined && view.thread()?.threadId === id)),
      )
      if (begun) {
        if (!(await reaches(await peopleOf(begun.view)))) return refused('toOthers')
        const words = begun.view.readBody()?.text.trim() ?? ''
        if (words !== '' && !startsWith(words, fill.text)) return refused('draftInUse')
        return fillReply(site, thread, begun.view, words === '' ? fill : { ...fill, text: '' })
      }
      const control = await waitFor(document, () => site.replyControl(found), REPLY_LIMIT)
      if (!control) return refused('notRecognised')
      const stop = new AbortController()
      watch(new AbortController().signal)
      const reply = nextReply(stop.signal)
      press(control)
      const view = await reply
      stop.abort()
      if (!view) return refused('timedOut')
      return (await reaches(await peopleOf(view))) ? fillReply(site, thread, view, fill) : refused('toOthers')
    },
  }
}

const always = async () => true

/** True only where both addresses are known. */
function isOtherAccount(shown: string | undefined, { account }: MailThread): boolean {
  return shown !== undefined && account !== undefined && shown.toLowerCase() !== account.toLowerCase()
}

/** Whom a reply goes to: a site may put them in after it has opened. */
async function peopleOf(view: ComposeView): Promise<readonly Recipient[]> {
  const probe = () => {
    const people = view.readRecipients()
    return people?.length ? people : undefined
  }
  return (await waitFor(view.root, probe, RECIPIENTS_LIMIT)) ?? []
}

function goesTo(view: ComposeView, address: string): boolean {
  const people = view.readRecipients() ?? []
  return people.some(({ email }) => email?.toLowerCase() === address.toLowerCase())
}

/** The words were put there before, whatever white space an editor made of them. */
function startsWith(words: string, text: string): boolean {
  const bare = (lines: string) => lines.replace(/\s+/g, '')
  return bare(text) !== '' && bare(words).startsWith(bare(text))
}

function lookOf({ editor }: FoundCompose, host: HostCompose): Omit<LeftCompose, 'key'> {
  return { editor, draftId: host.draftId(), words: editor.textContent.trim() }
}

/** The thread in this tab; one without an id is opened from the list if its subject is there once. */
async function findThread(
  site: MailSite,
  thread: MailThread,
): Promise<HTMLElement | 'ambiguous' | undefined> {
  if (thread.threadId === undefined) {
    const rows = await waitFor(document, () => listed(site, thread), LIST_LIMIT)
    if (!rows) return undefined
    if (rows.length > 1) return 'ambiguous'
    if (rows[0]) press(rows[0])
  }
  return waitFor(document, () => site.shownThread(thread), THREAD_LIMIT)
}

/** Nothing yet: undefined. No need to look, as the thread is open already: none. */
function listed(site: MailSite, thread: MailThread): readonly HTMLElement[] | undefined {
  const subject = thread.subject.trim()
  if (subject === '' || site.shownThread(thread)) return []
  const rows = all(document, site.listRow).filter((row) => isShown(row) && row.textContent.includes(subject))
  const threads = new Map(rows.map((row) => [site.threadOfRow?.(row) ?? row, row]))
  return rows.length > 0 ? [...threads.values()] : undefined
}

async function fillReply(
  site: MailSite,
  thread: MailThread,
  view: ComposeView,
  fill: DraftFill,
): Promise<Opened> {
  const sender = await keepSender(view, thread, site.account())
  const notAdded: string[] = []
  for (const address of fill.adds ?? []) {
    if (!goesTo(view, address) && !(await view.addRecipient(address)).ok) notAdded.push(address)
  }
  const text = fill.text === '' ? ({ ok: true } as const) : await view.insertText(fill.text)
  const there = view.readAttachments() ?? []
  const files: Done[] = []
  for (const file of fill.files) {
    const isThere = there.some(({ name }) => isNameOf(name, file.name))
    files.push(isThere ? { ok: true } : await view.attach(file))
  }
  return { ok: true, view, text, sender, notAdded, files }
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
