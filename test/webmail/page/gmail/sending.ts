import { gmailClientId, legacyThreadId } from '../../ids'
import type { Draft } from '../../model'
import { wait } from '../dom'
import { forgetsFile } from '../forgets-file'
import { withoutMarkers } from '../html'
import { dispatchDraft, putDraft, settleSend, threadById } from '../mailbox'
import { bareSubject } from '../replies'
import type { GmailApp } from './app'
import type { Compose } from './compose'
import { alertBox, confirmBox } from './dialogs'
import { UNDO_TIME } from './toast'

const SLOW_ANSWER = 2000

/** From the press on Send to the note that can take it back. */
export async function sendCompose(
  app: GmailApp,
  compose: Compose,
  scheduled: string | undefined,
): Promise<void> {
  const { objection } = compose
  if (objection !== undefined) {
    await alertBox(app.words, objection)
    compose.focus()
    return
  }
  await compose.chips.ready()
  if (
    app.has('forgottenFile') &&
    forgetsFile(compose.text, compose.draft.attachments) &&
    !(await confirmBox(app.words, app.words.noFileQuestion))
  )
    return
  if (!compose.beginSending()) return

  const draft = await inItsOwnThread(app, compose.draft)
  if (app.has('offlineQueue') && (await waitInQueue(app)) === 'undone') {
    await giveBack(app, compose, draft)
    return
  }
  app.toast.note(app.words.sending, SLOW_ANSWER + UNDO_TIME)
  const unsaved = [...app.composes].filter((other) => other !== compose && other.hasUnsavedChanges)
  const taken = await app.sync.send(compose, draft, scheduled !== undefined, unsaved)
  if (app.has('slowSend')) await wait(SLOW_ANSWER)
  if (taken) {
    await confirm(app, compose, draft, scheduled)
  } else {
    await giveBack(app, compose, draft)
    app.toast.note(app.words.sendFailed)
  }
}

async function confirm(
  app: GmailApp,
  compose: Compose,
  draft: Draft,
  scheduled: string | undefined,
): Promise<void> {
  const { store, config } = app
  const threadId = draft.threadId ?? legacyThreadId(draft.permId ?? draft.id)
  const isAloneInWindow = app.isPoppedOut && window.opener !== null && document.body.classList.contains('xp')
  if (!isAloneInWindow) compose.finishSending()
  await store.update((state) =>
    dispatchDraft(state, {
      draft,
      html: `<div dir="ltr">${app.has('strippedMarkers') ? withoutMarkers(draft.html) : draft.html}</div>`,
      threadId,
      text: compose.text,
      from: draft.from ?? config.account,
      at: new Date().toISOString(),
      ...(scheduled === undefined ? {} : { scheduled }),
    }),
  )
  if (isAloneInWindow) {
    const detail: SentElsewhere = { draftId: draft.id, threadId, scheduled }
    window.opener.dispatchEvent(new window.opener.CustomEvent(SENT_ELSEWHERE, { detail }))
    window.close()
    return
  }
  tellOfSend(app, { draftId: draft.id, threadId, scheduled })
}

/** From a mail in a window of its own, which closes: the mailbox shows the note about it. */
export const SENT_ELSEWHERE = 'demo-mailbox:sent'

export interface SentElsewhere {
  readonly draftId: string
  readonly threadId: string
  readonly scheduled: string | undefined
}

/** The note that can take a send back for a while. */
export function tellOfSend(app: GmailApp, { draftId, threadId, scheduled }: SentElsewhere): void {
  const { words, toast, store } = app
  setTimeout(() => void store.update((state) => settleSend(state, draftId)), UNDO_TIME)
  if (app.has('noUndoToast')) {
    toast.hide()
    return
  }
  toast.undoable(scheduled === undefined ? words.messageSent : words.messageScheduled, {
    undo: () => void app.undo(draftId),
    view: () => {
      location.hash = scheduled === undefined ? `#sent/${threadId}` : '#scheduled'
    },
  })
}

async function giveBack(app: GmailApp, compose: Compose, draft: Draft): Promise<void> {
  await app.store.update((state) => putDraft(state, draft))
  if (!compose.resumeAfterFailure()) app.openDraft(draft)
}

function waitInQueue(app: GmailApp): Promise<'online' | 'undone'> {
  return new Promise((resolve) => {
    app.toast.undoable(app.words.messageQueued, { undo: () => resolve('undone') })
    window.addEventListener('online', () => resolve('online'), { once: true })
  })
}

/** An answer under another subject leaves its thread. */
async function inItsOwnThread(app: GmailApp, draft: Draft): Promise<Draft> {
  const thread = threadById(app.store.state, draft.threadId ?? '')
  if (draft.kind === 'new' || !thread || bareSubject(draft.subject) === bareSubject(thread.subject))
    return draft
  const ordinal = await app.store.update((state) => state.draftsBegun++)
  const { threadId: _left, ...rest } = draft
  return { ...rest, permId: gmailClientId('thread', ordinal) }
}
