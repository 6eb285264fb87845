import { legacyHexId } from '../../ids'
import type { Draft } from '../../model'
import { ask } from '../ask'
import { wait } from '../dom'
import { withoutMarkers } from '../html'
import { dispatchDraft, putDraft, settleSend } from '../mailbox'
import { UNDO_TIME } from '../toaster'
import type { YahooApp } from './app'
import type { Compose } from './compose'

const SLOW_ANSWER = 2000
const LOOK = { shade: 'shade', box: 'box', text: 'box-text', buttons: 'box-buttons', button: 'box-button' }

/** From the press on Send to the note that can take it back. */
export async function sendCompose(
  app: YahooApp,
  compose: Compose,
  scheduled: string | undefined,
): Promise<void> {
  const { words, notes } = app
  compose.commitTyped()
  const { objection } = compose
  if (objection !== undefined) {
    await ask(LOOK, 'alertdialog', objection, [{ label: words.ok, result: true }])
    compose.focus()
    return
  }
  await compose.files.ready()
  if (!compose.leave()) return

  const { draft, text } = compose
  if (app.has('offlineQueue') && (await waitInQueue(app)) === 'undone') return giveBack(app, draft)
  notes.note(words.sending, SLOW_ANSWER + UNDO_TIME)
  if (app.has('slowSend')) await wait(SLOW_ANSWER)
  if (app.has('sendFails')) {
    await giveBack(app, draft)
    notes.note(words.sendFailed)
    return
  }
  await confirm(app, draft, text, scheduled)
}

async function confirm(
  app: YahooApp,
  draft: Draft,
  text: string,
  scheduled: string | undefined,
): Promise<void> {
  const { words, notes, store, config } = app
  await store.update((state) =>
    dispatchDraft(state, {
      draft,
      html: app.has('strippedMarkers') ? withoutMarkers(draft.html) : draft.html,
      threadId: draft.threadId ?? legacyHexId(draft.id),
      text,
      from: config.account,
      at: new Date().toISOString(),
      ...(scheduled === undefined ? {} : { scheduled }),
    }),
  )
  setTimeout(() => void store.update((state) => settleSend(state, draft.id)), UNDO_TIME)
  if (app.has('noUndoToast')) notes.hide()
  else {
    const said = scheduled === undefined ? words.messageSent : words.messageScheduled
    notes.undoable(said, words.undo, () => void app.undo(draft.id))
  }
}

async function giveBack(app: YahooApp, draft: Draft): Promise<void> {
  await app.store.update((state) => putDraft(state, draft))
  app.openDraft(draft)
}

function waitInQueue(app: YahooApp): Promise<'online' | 'undone'> {
  return new Promise((resolve) => {
    app.notes.undoable(app.words.messageQueued, app.words.undo, () => resolve('undone'))
    window.addEventListener('online', () => resolve('online'), { once: true })
  })
}
