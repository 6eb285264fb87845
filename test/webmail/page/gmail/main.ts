import { gmailClientId } from '../../ids'
import type { Draft } from '../../model'
import { boot, readConfig } from '../boot'
import { h, wait } from '../dom'
import { escapeHtml, withoutMarkers } from '../html'
import { markRead, takeBack, threadById } from '../mailbox'
import { parsePeople } from '../people'
import { installShortcuts } from '../shortcuts'
import { answerDraft, freshBody } from './answers'
import type { GmailApp } from './app'
import { Compose } from './compose'
import { ComposeWindow } from './compose-window'
import { installDropZones } from './drop-zones'
import { folderList } from './list'
import { readRoute } from './route'
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
      const draft = page.has('strippedMarkers') ? { ...kept, html: withoutMarkers(kept.html) } : kept
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

  function holdsAnswer(view: ThreadView, draft: Draft): boolean {
    const thread = threadById(store.state, view.threadId)
    return thread?.messages.some(({ id }) => id === draft.replyTo) ?? false
  }

  const compose = async () => app.openDraft(await app.newDraft())
  const shell = buildShell(page, () => void compose())

  function render(): void {
    const { folder, threadId } = readRoute(location.hash)
    const thread = threadId === undefined ? undefined : threadById(store.state, threadId)
    if (thread && openThread?.threadId === thread.id) {
      openThread.update(thread)
    } else if (thread) {
      openThread = new ThreadView(app, thread)
      shell.main.replaceChildren(openThread.element)
    } else if (threadId !== undefined) {
      openThread = undefined
      shell.main.replaceChildren(h('div.TC', {}, words.noConversation))
    } else {
      openThread = undefined
      shell.main.replaceChildren(folderList(app, folder, shell.search.value))
    }
    shell.refresh(folder)
  }

  /** Leaving a thread closes the answers begun in it; their drafts stay. */
  async function navigate(): Promise<void> {
    const { threadId, compose: asked } = readRoute(location.hash)
    const leaving = openThread?.element
    if (leaving && openThread?.threadId !== threadId) {
      await Promise.all(
        [...composes].filter(({ parts }) => leaving.contains(parts.content)).map((each) => each.close()),
      )
    }
    if (threadId !== undefined && threadById(store.state, threadId)?.unread) {
      await store.update((state) => markRead(state, threadId))
    }
    render()
    if (asked) await compose()
  }

  /** `?view=cm`: the page is one compose and nothing else. */
  async function composeByUrl(query: URLSearchParams): Promise<void> {
    const body = query.get('body') ?? ''
    const draft = await app.newDraft({
      to: parsePeople(query.get('to') ?? ''),
      cc: parsePeople(query.get('cc') ?? ''),
      bcc: parsePeople(query.get('bcc') ?? ''),
      subject: query.get('su') ?? '',
      html: body === '' ? freshBody(page) : escapeHtml(body).replaceAll('\n', '<br>') + freshBody(page),
    })
    const only = new Compose(app, draft, false)
    const main = h('div.aAU-page', { role: 'main' }, only.parts.content)
    document.body.replaceChildren(main, ...document.querySelectorAll('body > .b8, body > .aC7'))
    document.body.className = 'xE xp'
    document.title = `${words.newMessage} - ${page.config.account.email} - Gmail`
    only.settle({ staysWhileSending: true, leave: () => main.replaceChildren() })
    only.focus()
  }

  installDropZones(app)
  const query = new URLSearchParams(location.search)
  if (query.get('view') === 'cm') {
    await composeByUrl(query)
    return
  }
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
