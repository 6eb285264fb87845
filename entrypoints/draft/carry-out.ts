import { systemClock } from '../../lib/adapters/system/system-clock'
import type { Client } from '../../lib/messaging/client'
import type { Output } from '../../lib/messaging/protocol'
import type { ComposeView, MailFile, Webmail } from '../../lib/ports/webmail'
import { bytesOf } from './base64'

type Task = Output<'draft.started'>['tasks'][number]

/** How long a page may take to open a new mail, in ms. */
const NEW_MAIL_LIMIT = 20_000

/** Fills the mail that waits for this page, and says in which compose window it stands. */
export async function carryOut(
  task: Task,
  webmail: Webmail,
  call: Client,
  stop: AbortSignal,
): Promise<ComposeView | undefined> {
  const { taskId, thread, text, file, isNewMail } = task
  const files = file ? [{ name: file.name, type: file.type, bytes: bytesOf(file.base64) }] : []
  if (isNewMail) return followNewMail(taskId, files, webmail, call, stop)
  const opened = await webmail.openReply(thread, { text, files }, async (read) => {
    const shown = read(systemClock.today())
    return !shown || !(await call('draft.threadShown', { taskId, shown })).answered
  })
  if (opened.ok) {
    await report(call, taskId, opened.view, opened.text.ok ? 'filled' : 'failed')
    return opened.view
  }
  const isTold = opened.code === 'threadNotFound' || opened.code === 'answered'
  const outcome = isTold ? opened.code : 'failed'
  await call('draft.replyFilled', { taskId, outcome })
  return undefined
}

/** The page's address opens a mail with the words in it: the first compose window is that mail. */
async function followNewMail(
  taskId: string,
  files: readonly MailFile[],
  webmail: Webmail,
  call: Client,
  stop: AbortSignal,
): Promise<ComposeView | undefined> {
  const view = await firstNewMail(webmail, stop)
  if (!view) {
    await call('draft.replyFilled', { taskId, outcome: 'failed' })
    return undefined
  }
  for (const file of files) await view.attach(file)
  await report(call, taskId, view, 'filled')
  return view
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
  call: Client,
  taskId: string,
  view: ComposeView,
  outcome: 'filled' | 'failed',
): Promise<void> {
  const draftId = view.draftId()
  await call('draft.replyFilled', {
    taskId,
    view: view.key,
    outcome,
    ...(draftId === undefined ? {} : { draftId }),
  })
}
