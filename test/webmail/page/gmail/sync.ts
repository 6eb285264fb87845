import {
  DRAFT_LABELS,
  decodeResponse,
  encodeRequest,
  SEND_LABEL,
  type SyncEntry,
  type SyncStep,
} from '../../gmail-sync'
import { legacyThreadId } from '../../ids'
import type { Draft } from '../../model'
import type { Page } from '../boot'
import { dropDraft, putDraft } from '../mailbox'
import type { Compose } from './compose'

const SCHEDULED_LABEL = '^scheduled'

/** Talks to the server: one request may carry the drafts of several composes, and a send among them. */
export class Sync {
  readonly #page: Page
  #requests = 0

  constructor(page: Page) {
    this.#page = page
  }

  async save(composes: readonly Compose[]): Promise<void> {
    const entries = await this.#store(composes)
    if (entries.length > 0) await this.#exchange(entries, composes)
  }

  async discard(compose: Compose): Promise<void> {
    await this.#page.store.update((state) => dropDraft(state, compose.draftId))
  }

  /** Sends one draft, together with the unsaved drafts of other composes. True if the server took it. */
  async send(
    compose: Compose,
    draft: Draft,
    scheduled: boolean,
    unsaved: readonly Compose[],
  ): Promise<boolean> {
    const saves = await this.#store(unsaved)
    const send = entryOf(draft, [scheduled ? SCHEDULED_LABEL : SEND_LABEL], compose.wasSaved)
    return this.#exchange([...saves, send], [...unsaved, compose])
  }

  /** Keeps the drafts in the mailbox and says what the server must hear of them. */
  async #store(composes: readonly Compose[]): Promise<SyncEntry[]> {
    const entries: SyncEntry[] = []
    for (const compose of composes) {
      compose.takenForSaving()
      const draft: Draft = { ...compose.draft, savedAt: new Date().toISOString() }
      await this.#page.store.update((state) => putDraft(state, draft))
      entries.push(entryOf(draft, DRAFT_LABELS, compose.wasSaved))
    }
    return entries
  }

  async #exchange(entries: readonly SyncEntry[], composes: readonly Compose[]): Promise<boolean> {
    this.#requests += 1
    const answer = await post(
      `/sync/u/0/i/s?hl=${this.#page.words.language}&c=${this.#requests}`,
      encodeRequest(entries),
    )
    if (answer === undefined) return false
    const threads = decodeResponse(answer)
    for (const compose of composes) {
      const entry = entries.find(({ message }) => message.id === compose.draftId)
      const thread = threads.find(({ threadId }) => threadId === entry?.threadId)
      // A test driver that cannot read request bodies answers with no threads.
      const threadId = thread?.legacyThreadId ?? legacyThreadId(entry?.threadId ?? '')
      compose.saved(threadId)
      await this.#page.store.update((state) => {
        const draft = state.drafts.find(({ id }) => id === compose.draftId)
        if (draft) draft.threadId = threadId
      })
    }
    return true
  }
}

function entryOf(draft: Draft, labels: readonly string[], wasSaved: boolean): SyncEntry {
  const firstStep: SyncStep = draft.kind === 'new' ? 'firstSave' : 'firstSaveOfReply'
  const { id, to, cc, bcc, subject, html } = draft
  return {
    threadId: draft.permId ?? '',
    step: wasSaved ? 'update' : firstStep,
    message: { id, to, cc, bcc, subject, html, labels },
  }
}

/** Gmail uses XMLHttpRequest here, and so must an emulation of it that others observe. */
function post(url: string, body: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest()
    request.open('POST', url)
    request.setRequestHeader('Content-Type', 'application/json')
    request.setRequestHeader('X-Google-BTD', '1')
    request.addEventListener('load', () => resolve(request.status === 200 ? request.responseText : undefined))
    request.addEventListener('error', () => resolve(undefined))
    request.send(body)
  })
}
