import { legacyHexId } from '../../ids'
import type { Draft } from '../../model'
import { boot, type Page, readConfig } from '../boot'
import { h, onActivate } from '../dom'
import { withoutMarkers } from '../html'
import { markRead, takeBack, threadById } from '../mailbox'
import { parsePeople } from '../people'
import { installShortcuts } from '../shortcuts'
import { Toaster } from '../toaster'
import { answerDraft, freshBody } from './answers'
import type { YahooApp } from './app'
import { Compose } from './compose'
import { mailList } from './list'
import { Reading } from './reading'
import { FOLDERS, type FolderName, folderPath, readRoute, threadPath } from './route'

async function start(): Promise<void> {
  const page = await boot(readConfig())
  const { store, config } = page
  const composes = new Set<Compose>()
  const main = h('main.pane', { role: 'main', 'data-test-id': 'mail-app-main-content' })
  let reading: Reading | undefined

  const app: YahooApp = {
    ...page,
    composes,
    notes: new Toaster({
      note: (content) => h('div.toast', { 'data-test-id': 'notification' }, ...content),
      undo: 'button.undo',
    }),
    async newDraft(from = {}) {
      const ordinal = await store.update((state) => state.draftsBegun++)
      const empty: Draft = {
        id: legacyHexId(`yahoo draft ${ordinal}`),
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
      const compose = new Compose(app, draft)
      if (draft.kind !== 'new' && reading?.holdsMail(draft.replyTo)) reading.host(compose.root)
      else main.replaceChildren(compose.root)
      compose.focus()
    },
    async answer(kind, thread, mail) {
      app.openDraft(await app.newDraft(answerDraft(page, kind, thread, mail)))
    },
    async undo(mailId) {
      const draft = await store.update((state) => takeBack(state, mailId))
      if (draft) app.openDraft(draft)
    },
    composeLeft: () => render(),
  }

  function render(): void {
    const { folder, threadId, search } = readRoute(location.pathname)
    const thread = threadById(store.state, threadId ?? '')
    if (thread && reading?.threadId === thread.id) reading.update(thread)
    else reading = thread ? new Reading(app, thread) : undefined
    const isWriting = [...composes].some(({ root }) => root.parentElement === main)
    if (isWriting) return
    if (reading) {
      if (reading.element.parentElement !== main) main.replaceChildren(reading.element)
    } else {
      main.replaceChildren(mailList(app, folder, search, (id) => void go(threadPath(folder, id))))
    }
    document.title = `${config.account.email} - Yahoo Mail`
  }

  /** Leaving a place closes what was written in it; the drafts stay. */
  async function go(path: string): Promise<void> {
    history.pushState(null, '', path)
    await navigate()
  }
  async function navigate(): Promise<void> {
    await Promise.all([...composes].map((each) => each.close()))
    const { threadId, isCompose } = readRoute(location.pathname)
    if (threadId !== undefined && threadById(store.state, threadId)?.unread) {
      await store.update((state) => markRead(state, threadId))
    }
    render()
    resumeAnswers()
    if (isCompose) await writeLinked(new URLSearchParams(location.search))
  }
  function resumeAnswers(): void {
    for (const draft of store.state.drafts) {
      if (draft.kind !== 'new' && reading?.holdsMail(draft.replyTo)) app.openDraft(draft)
    }
  }
  async function writeLinked(query: URLSearchParams): Promise<void> {
    history.replaceState(null, '', folderPath('inbox'))
    app.openDraft(
      await app.newDraft({
        to: parsePeople(query.get('to') ?? ''),
        subject: query.get('subject') ?? '',
        html: freshBody(page, query.get('body') ?? ''),
      }),
    )
  }
  const compose = async () => {
    await Promise.all([...composes].map((each) => each.close()))
    app.openDraft(await app.newDraft())
  }

  document.body.append(
    shell(
      page,
      () => void compose(),
      (folder) => void go(folderPath(folder)),
      main,
    ),
  )
  store.onChange(render)
  window.addEventListener('popstate', () => void navigate())
  installShortcuts(page, {
    n: () => void compose(),
    r: () => void reading?.answer('reply'),
    a: () => void reading?.answer('replyAll'),
  })
  await navigate()
}

function shell(
  { words, config }: Page,
  compose: () => void,
  openFolder: (folder: FolderName) => void,
  main: HTMLElement,
): HTMLElement {
  const labels = {
    inbox: words.inbox,
    sent: words.sentFolder,
    drafts: words.drafts,
    scheduled: words.scheduledFolder,
  }
  const folders = (Object.keys(FOLDERS) as FolderName[]).map((folder) =>
    onActivate(h('a.folder', { 'data-test-folder-name': folder }, labels[folder]), () => openFolder(folder)),
  )
  return h(
    'div.shell',
    { id: 'mail-app-component' },
    h('header.bar', {}, h('b', {}, 'Mail'), h('span', {}, words.demo), h('span', {}, config.account.email)),
    h(
      'nav.nav',
      {},
      onActivate(h('a.write', { 'data-test-id': 'compose-button', role: 'button' }, words.compose), compose),
      ...folders,
    ),
    main,
  )
}

void start()
