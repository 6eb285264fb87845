import { outlookConversationId } from '../../ids'
import type { Draft } from '../../model'
import { wait } from '../dom'
import { forgetsFile } from '../forgets-file'
import { withoutMarkers } from '../html'
import { dispatchDraft, putDraft, settleSend } from '../mailbox'
import { UNDO_TIME } from '../toaster'
import type { OutlookApp } from './app'
import type { Compose } from './compose'
import { alertBox, confirmWithoutFile, confirmWithoutSubject } from './dialogs'
import { callService } from './service'

const SLOW_ANSWER = 2000

/** From the press on Send to the note that can take it back. */
export async function sendCompose(
  app: OutlookApp,
  compose: Compose,
  scheduled: string | undefined,
): Promise<void> {
  const { words } = app
  compose.commitTyped()
  const { objection } = compose
  if (objection !== undefined) {
    await alertBox(words, objection, compose.windowBody)
    compose.focus()
    return
  }
  if (compose.draft.subject.trim() === '' && !(await confirmWithoutSubject(words, compose.windowBody))) return
  await compose.files.ready()
  const lacksFile = app.has('forgottenFile') && forgetsFile(compose.text, compose.draft.attachments)
  if (lacksFile && !(await confirmWithoutFile(words, compose.windowBody))) return
  if (!compose.leave()) return

  const { draft, text } = compose
  if (app.has('offlineQueue') && (await waitInQueue(app)) === 'undone') {
    await giveBack(app, draft)
    return
  }
  app.toast.note(words.sending, SLOW_ANSWER + UNDO_TIME)
  const threadId = await callService('CreateItem', draft, 'SendAndSaveCopy')
  if (app.has('slowSend')) await wait(SLOW_ANSWER)
  if (threadId === undefined) {
    await giveBack(app, draft)
    app.toast.note(words.sendFailed)
    return
  }
  await confirm(app, draft, threadId, text, scheduled)
}

async function confirm(
  app: OutlookApp,
  draft: Draft,
  threadId: string,
  text: string,
  scheduled: string | undefined,
): Promise<void> {
  const { words, toast, store, config } = app
  await store.update((state) =>
    dispatchDraft(state, {
      draft,
      html: app.has('strippedMarkers') ? withoutMarkers(draft.html) : draft.html,
      threadId: threadId || outlookConversationId(draft.id),
      text,
      from: draft.from ?? config.account,
      at: new Date().toISOString(),
      ...(scheduled === undefined ? {} : { scheduled }),
    }),
  )
  setTimeout(() => void store.update((state) => settleSend(state, draft.id)), UNDO_TIME)
  if (app.has('noUndoToast')) toast.hide()
  else
    toast.undoable(
      scheduled === undefined ? words.messageSent : words.messageScheduled,
      words.undo,
      () => void app.undo(draft.id),
    )
}

async function giveBack(app: OutlookApp, draft: Draft): Promise<void> {
  await app.store.update((state) => putDraft(state, draft))
  app.openDraft(draft)
}

function waitInQueue(app: OutlookApp): Promise<'online' | 'undone'> {
  return new Promise((resolve) => {
    app.toast.undoable(app.words.messageQueued, app.words.undo, () => resolve('undone'))
    window.addEventListener('online', () => resolve('online'), { once: true })
  })
}
