import { gmailClientId } from '../../ids'
import type { Draft, Thread } from '../../model'
import { boot, readConfig } from '../boot'
import { h, wait } from '../dom'
import { withoutMarkers } from '../html'
import { markRead, takeBack, threadById } from '../mailbox'
import { installShortcuts } from '../shortcuts'
import { answerDraft, freshBody } from './answers'
import type { GmailApp } from './app'
import { Compose } from './compose'
import { ComposeWindow } from './compose-window'
import { installDropZones } from './drop-zones'
import { folderList } from './list'
import { composePage, draftOfAddress, threadPage } from './own-page'
import { readRoute } from './route'
import { SENT_ELSEWHERE, type SentElsewhere, tellOfSend } from './sending'
import { buildShell } from './shell'
import { Sync } from './sync'
import { ThreadView } from './thread'
import { Toast } from './toast'

/** How long Gmail takes to decide what kind of page it is; until then the body has no class. */
const SETTLE_TIME = 200

async function start(): Promise<void> {
  const page = await boot(readConfig())
  const { words, store } = page
  const composes = new Set<Compose>()
  let openThread: ThreadView | undefined

  const app: GmailApp = {
    ...page,
    composes,
    isPoppedOut: location.pathname.endsWith('/popout'),
    sync: new Sync(page),
    toast: new Toast(words),

    async newDraft(from = {}) {
      const ordinal = await store.update((state) => state.draftsBegun++)
      const empty: Draft = {
        id: gmailClientId('msg', ordinal),
        permId: gmailClientId('thread', ordinal),
        kind: 'new',
        to: [],
        cc: [],
        bcc: [],
        subject: '',
        html: freshBody(page),
        attachments: [],
      }
      return { ...empty, ...from }
    },

    openDraft(kept) {
      const draft = shownAgain(kept)
      if ([...composes].some(({ draftId }) => draftId === draft.id)) return
      const isAnswer = draft.kind !== 'new' && !page.has('popoutReplies')
      if (isAnswer && openThread && holdsAnswer(openThread, draft)) {
        openThread.host(new Compose(app, draft, true), draft.replyTo)
        return
      }
      new ComposeWindow(app, new Compose(app, draft, false))
    },

    async answer(kind, thread, mail) {
      app.openDraft(await app.newDraft(answerDraft(page, kind, thread, mail)))
    },

    async undo(mailId) {
      const draft = await store.update((state) => takeBack(state, mailId))
      if (!draft) return
      app.toast.note(words.sendingUndone)
      app.openDraft(draft)
    },
  }

  function shownAgain(kept: Draft): Draft {
    return page.has('strippedMarkers') ? { ...kept, html: withoutMarkers(kept.html) } : kept
  }

  function holdsAnswer(view: ThreadView, draft: Draft): boolean {
    const thread = threadById(store.state, view.threadId)
    return thread?.messages.some(({ id }) => id === draft.replyTo) ?? false
  }

  const compose = async () => app.openDraft(await app.newDraft())
  const shell = buildShell(page, () => void compose())

  /** With the reading pane, list and mail side by side; else one in the place of the other. */
  const lists = h('div.UI')
  const reading = page.has('readingPane') ? h('div.aia') : shell.main
  if (page.has('readingPane')) {
    shell.main.classList.add('split')
    shell.main.append(lists, reading)
  }

  /** A conversation; with conversation view off, one mail of it, named by its own id or by that of the first. */
  function shownThread(address: string): Thread | undefined {
    if (!page.has('noConversations')) return threadById(store.state, address)
    for (const thread of store.state.threads) {
      const mail = thread.messages.find(({ id, legacyId }) => legacyId === address || id === address)
      if (mail) return { ...thread, messages: [mail] }
    }
    const begun = threadById(store.state, address)
    return begun && { ...begun, messages: begun.messages.slice(0, 1) }
  }

  function render(): void {
    const { folder, threadId } = readRoute(location.hash)
    const thread = threadId === undefined ? undefined : shownThread(threadId)
    const list = () => folderList(app, folder, shell.search.value)
    if (page.has('readingPane')) lists.replaceChildren(list())
    if (thread && openThread && openThread.address === threadId) {
      openThread.update(thread)
    } else if (thread && threadId !== undefined) {
      openThread = new ThreadView(app, thread, threadId)
      reading.replaceChildren(openThread.element)
    } else {
      openThread = undefined
      const missing = h('div.TC', {}, threadId === undefined ? words.pickMail : words.noConversation)
      reading.replaceChildren(threadId !== undefined || page.has('readingPane') ? missing : list())
    }
    shell.refresh(folder, thread?.subject)
  }

  /** Leaving a thread closes the answers begun in it; their drafts stay. */
  async function navigate(): Promise<void> {
    const { threadId, compose: asked } = readRoute(location.hash)
    const leaving = openThread?.element
    if (leaving && openThread?.address !== threadId) {
      await Promise.all(
        [...composes].filter(({ parts }) => leaving.contains(parts.content)).map((each) => each.close()),
      )
    }
    const opened = threadId === undefined ? undefined : shownThread(threadId)
    if (opened?.unread) await store.update((state) => markRead(state, opened.id))
    render()
    if (asked) await compose()
  }

  installDropZones(app)
  const query = new URLSearchParams(location.search)
  if (query.get('view') === 'cm') {
    composePage(app, await draftOfAddress(app, query))
    return
  }
  if (app.isPoppedOut) {
    const kept = store.state.drafts.find(({ id }) => `#${id}` === query.get('msg'))
    openThread = threadPage(app, query.get('th') ?? '')
    if (!openThread) composePage(app, kept ? shownAgain(kept) : await app.newDraft())
    return
  }
  window.addEventListener(SENT_ELSEWHERE, (event) =>
    tellOfSend(app, (event as CustomEvent<SentElsewhere>).detail),
  )
  store.onChange(render)
  shell.search.addEventListener('input', render)
  window.addEventListener('hashchange', () => void navigate())
  installShortcuts(page, {
    c: () => void compose(),
    r: () => openThread?.answer('reply'),
    a: () => openThread?.answer('replyAll'),
    f: () => openThread?.answer('forward'),
    u: () => {
      location.hash = '#inbox'
    },
    '/': () => shell.search.focus(),
  })
  await navigate()
  await wait(SETTLE_TIME)
  document.body.className = 'aAU'
}

void start()
