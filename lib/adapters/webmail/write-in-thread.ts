import { isNameOf } from '../../domain/document/shown-file-name'
import type { MailThread } from '../../domain/invoice/mail-thread'
import type { ComposeView, Done, DraftFill, Opened, Recipient, Refused, Webmail } from '../../ports/webmail'
import { press } from './dom/attach-file'
import { all } from './dom/layers'
import { isShown } from './dom/select'
import { waitFor } from './dom/wait'
import type { LiveCompose, MailSite } from './mail-site'
import { keepSender } from './sender'

/** How long a page may take to load and show a thread, in ms. */
const THREAD_LIMIT = 15_000
const LIST_LIMIT = 10_000
const CONTROL_LIMIT = 10_000
const RECIPIENTS_LIMIT = 2000

/**
 * How mails are written in the threads of a site; see `Webmail`. `openReply` presses the control that begins a reply, and
 * waits for its window.
 */
export function threadWriter(
  site: MailSite,
  composes: ReadonlySet<LiveCompose>,
  openReply: (control: HTMLElement) => Promise<ComposeView | undefined>,
): Webmail['writeInThread'] {
  return async (thread, fill, mayFill = always, reaches = always) => {
    if (isOtherAccount(site.account(), thread)) return refused('otherAccount')
    const found = await findThread(site, thread)
    if (!found) return refused('threadNotFound')
    if (found === 'ambiguous') return refused('ambiguous')
    if (!(await mayFill((today) => site.readThread(today)))) return refused('replied')
    const begun = begunReply(site, composes, thread, found)
    if (begun) {
      if (!(await reaches(await peopleOf(begun)))) return refused('toOthers')
      const words = begun.readBody()?.text.trim() ?? ''
      if (words !== '' && !startsWith(words, fill.text)) return refused('draftInUse')
      return fillReply(site, thread, begun, words === '' ? fill : { ...fill, text: '' })
    }
    const control = await waitFor(document, () => site.replyControl(found), CONTROL_LIMIT)
    if (!control) return refused('notRecognised')
    const view = await openReply(control)
    if (!view) return refused('timedOut')
    return (await reaches(await peopleOf(view))) ? fillReply(site, thread, view, fill) : refused('toOthers')
  }
}

const always = async () => true

const refused = (code: Refused['code']): Refused => ({ ok: false, code })

/** The reply that stands in the thread already. */
function begunReply(
  site: MailSite,
  composes: ReadonlySet<LiveCompose>,
  thread: MailThread,
  found: HTMLElement,
): ComposeView | undefined {
  const id = thread.threadId ?? site.shownId(found)
  return [...composes].find(
    ({ view }) =>
      view.kind === 'reply' &&
      (found.contains(view.root) || (id !== undefined && view.thread()?.threadId === id)),
  )?.view
}

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
