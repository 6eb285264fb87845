import { systemClock } from '../../lib/adapters/system/system-clock'
import { keepSender } from '../../lib/adapters/webmail/sender'
import { fromBase64 } from '../../lib/base64'
import type { MailThread } from '../../lib/domain/invoice/mail-thread'
import type { Call } from '../../lib/messaging/call'
import type { Output } from '../../lib/messaging/protocol'
import type { ComposeView, Done, MailFile, ReadThread, Recipient, Webmail } from '../../lib/ports/webmail'
import {
  tellNewMail,
  tellNotAdded,
  tellNotAttached,
  tellNotWritten,
  tellOtherSender,
  tellReplied,
} from './tell-of-mail'

type Task = Output<'draft.started'>['tasks'][number]

/** How long a page may take to open a new mail, in ms. */
const NEW_MAIL_LIMIT = 20_000

/** Where a waiting mail is filled. */
export interface Place {
  readonly webmail: Webmail
  readonly call: Call
  readonly stop: AbortSignal
  /** Awaits work whose failure nobody here can do anything about. */
  readonly quietly: (work: Promise<unknown>) => void
}

/** Fills the mail that waits for this page, and says in which compose window it stands. */
export async function fillWaitingMail(task: Task, place: Place): Promise<ComposeView | undefined> {
  const { file, isNewMail } = task
  const files = file ? [{ name: file.name, type: file.type, bytes: fromBase64(file.base64) }] : []
  return isNewMail ? followNewMail(task, files, place) : fillInThread(task, files, place, false)
}

/** `insists`: also where the client has replied. */
async function fillInThread(
  task: Task,
  files: readonly MailFile[],
  place: Place,
  insists: boolean,
): Promise<ComposeView | undefined> {
  const { taskId, thread, text, adds, standing } = task
  const { webmail, call, stop, quietly } = place
  let repliedOn = systemClock.today()
  const mayFill = async (read: ReadThread) => {
    const shown = read(systemClock.today())
    if (!shown || insists) return true
    const { replied, on = repliedOn } = await call('draft.threadShown', { taskId, shown })
    repliedOn = on
    return !replied
  }
  const reaches = async (people: readonly Recipient[]) =>
    (await call('draft.reaches', { taskId, people })).reaches
  const opened = await webmail.writeInThread(thread, { text, adds, files }, mayFill, reaches)
  if (opened.ok && opened.text.ok) {
    tellOfFiles(files, opened.files, place)
    tellOfSender(opened.sender, thread, place)
    if (opened.notAdded.length > 0) tellNotAdded(opened.notAdded, stop)
    await report(call, taskId, opened.view, 'filled')
    return opened.view
  }
  const code = opened.ok ? 'notAccepted' : opened.code
  // One of several threads with its subject is no thread that was found.
  const outcome = code === 'ambiguous' ? 'threadNotFound' : code
  const isTold = outcome === 'threadNotFound' || outcome === 'toOthers' || outcome === 'replied'
  if (outcome === 'replied') {
    const insist = async () => {
      if ((await call('draft.insist', { taskId })).ok) await fillInThread(task, files, place, true)
    }
    tellReplied(repliedOn, () => quietly(insist()), stop)
  } else if (!isTold) tellNotWritten({ code, thread, text, standing }, stop)
  if (opened.ok) await report(call, taskId, opened.view, 'failed')
  else await call('draft.mailFilled', { taskId, outcome: isTold ? outcome : 'failed' })
  return opened.ok ? opened.view : undefined
}

/** The page's address opens a mail with the words in it: the first compose window is that mail. */
async function followNewMail(
  { taskId, thread, text, wasToOthers }: Task,
  files: readonly MailFile[],
  place: Place,
): Promise<ComposeView | undefined> {
  const { webmail, call, stop } = place
  const view = await firstNewMail(webmail, stop)
  if (!view) {
    tellNotWritten({ code: 'notRecognised', thread, text }, stop)
    await call('draft.mailFilled', { taskId, outcome: 'failed' })
    return undefined
  }
  if (wasToOthers) tellNewMail(stop)
  const attached: Done[] = []
  for (const file of files) attached.push(await view.attach(file))
  tellOfFiles(files, attached, place)
  tellOfSender(await keepSender(view, thread, webmail.account()), thread, place)
  await report(call, taskId, view, 'filled')
  return view
}

function tellOfFiles(files: readonly MailFile[], attached: readonly Done[], { stop }: Place): void {
  const missing = files.find((_, index) => attached[index]?.ok === false)
  if (missing) tellNotAttached(missing, stop)
}

function tellOfSender(sender: Done, thread: MailThread, { stop }: Place): void {
  const address = thread.from ?? thread.account
  if (!sender.ok && address !== undefined) tellOtherSender(address, stop)
}

function firstNewMail(webmail: Webmail, stop: AbortSignal): Promise<ComposeView | undefined> {
  const found = new AbortController()
  const signal = AbortSignal.any([stop, found.signal, AbortSignal.timeout(NEW_MAIL_LIMIT)])
  return new Promise((resolve) => {
    signal.addEventListener('abort', () => resolve(undefined))
    webmail.observeComposes((view) => {
      if (view.kind !== 'new') return
      resolve(view)
      found.abort()
    }, signal)
  })
}

async function report(
  call: Call,
  taskId: string,
  view: ComposeView,
  outcome: 'filled' | 'failed',
): Promise<void> {
  const draftId = view.draftId()
  await call('draft.mailFilled', {
    taskId,
    view: view.key,
    outcome,
    ...(draftId === undefined ? {} : { draftId }),
  })
}
