import { outlookDraftId } from '../../ids'
import type { Draft, Thread } from '../../model'
import { boot, type Page, readConfig } from '../boot'
import { h, onActivate } from '../dom'
import { withoutMarkers } from '../html'
import { icon } from '../icons'
import { dropDraft, lastOf, markRead, putDraft, takeBack, threadById } from '../mailbox'
import { parsePeople } from '../people'
import { installShortcuts } from '../shortcuts'
import { Toaster } from '../toaster'
import { answerDraft, bodyOfText, freshBody } from './answers'
import type { OutlookApp } from './app'
import { Compose } from './compose'
import { mailList } from './list'
import { ReadingView } from './reading'
import { folderPath, readRoute, threadPath } from './route'
import { buildShell } from './shell'
import { takeDefaultPolicy } from './trusted-types'

const VISITS = 'demo-mailbox-visits'

/** Counts the page loads of a tab, as item ids change with each. */
function countVisit(): number {
  const visit = Number(sessionStorage.getItem(VISITS) ?? '0') + 1
  sessionStorage.setItem(VISITS, String(visit))
  return visit
}

async function start(): Promise<void> {
  const policyFailure = takeDefaultPolicy()
  const page = await boot(readConfig())
  if (policyFailure !== undefined) {
    page.record.bootFailure = policyFailure
    document.body.append(h('h1.boot-failure', {}, page.words.somethingWrong), h('p', {}, policyFailure))
    return
  }
  await openMailbox(page)
}

async function openMailbox(page: Page): Promise<void> {
  const { words, store } = page
  const visit = countVisit()
  const composes = new Set<Compose>()
  let reading: ReadingView | undefined
  let front: Compose | undefined

  const app: OutlookApp = {
    ...page,
    composes,
    toast: new Toaster({ note: (content) => h('div.fui-Toast', {}, ...content), undo: 'button.fui-Link' }),

    async newDraft(from = {}) {
      const ordinal = await store.update((state) => state.draftsBegun++)
      const empty: Draft = {
        id: outlookDraftId(ordinal),
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
      const known = [...composes].find(({ draftId }) => draftId === draft.id)
      if (known) {
        bringToFront(known)
        return
      }
      const compose = new Compose(app, draft)
      if (reading?.holdsMail(draft.replyTo)) reading.host(compose)
      else shell.pane.append(compose.parts.root)
      bringToFront(compose)
      compose.focus()
    },

    async answer(kind, thread, mail) {
      app.openDraft(await app.newDraft(answerDraft(page, kind, thread, mail)))
    },

    async undo(mailId) {
      const draft = await store.update((state) => {
        const back = takeBack(state, mailId)
        if (!back) return undefined
        dropDraft(state, mailId)
        const renamed = { ...back, id: outlookDraftId(state.draftsBegun++) }
        putDraft(state, renamed)
        return renamed
      })
      if (!draft) return
      app.toast.note(words.sendingUndone)
      app.openDraft(draft)
    },

    composesChanged() {
      if (front && !composes.has(front)) front = undefined
      arrangePane()
    },
  }

  const compose = async () => app.openDraft(await app.newDraft())
  const shell = buildShell(page, {
    compose: () => void compose(),
    openFolder: (folder) => void go(folderPath(folder)),
  })

  function bringToFront(compose: Compose | undefined): void {
    front = compose
    arrangePane()
  }

  /** One thing at a time is in front: a compose, or the conversation with the answers inside it. */
  function arrangePane(): void {
    const inPane = [...composes].filter(({ isPoppedOut }) => !isPoppedOut)
    const inline = inPane.filter(({ parts }) => reading?.element.contains(parts.root))
    const frontIsInline = front === undefined || inline.includes(front)
    for (const each of inPane) each.setShown(each === front || (frontIsInline && inline.includes(each)))
    if (reading) reading.element.style.display = frontIsInline ? '' : 'none'
    shell.pane.classList.toggle('nothing-open', !reading && front === undefined)
    const separate = inPane.filter((each) => !inline.includes(each))
    shell.tabs.replaceChildren(...separate.map(tab))
  }

  function tab(compose: Compose): HTMLElement {
    const chosen = compose === front
    const name = h(
      'button.tab-name',
      { type: 'button', role: 'tab', 'aria-selected': chosen ? 'true' : 'false' },
      icon('pencil'),
      compose.title,
    )
    return onActivate(name, () => bringToFront(compose))
  }

  function renderList(): void {
    const { folder, threadId, alone } = readRoute(location.pathname)
    const openThread = ({ id }: Thread) => void go(threadPath(folder, id, visit))
    const isWhole = alone !== undefined || (page.has('readingPaneHidden') && threadId !== undefined)
    shell.frame.classList.toggle('whole', isWhole)
    shell.frame.classList.toggle('below', page.has('readingPaneBelow') && !isWhole)
    const list = () => mailList(app, { folder, selected: threadId, query: shell.search.value, openThread })
    shell.list.replaceChildren(...(isWhole ? [] : [list()]))
    shell.refresh(folder)
  }

  /** A conversation; with conversation view off, one mail of it, or its last. */
  function shownThread(address: string): Thread | undefined {
    const [id = '', mailId] = address.split('/')
    const thread = threadById(store.state, id)
    if (!thread || !page.has('noConversations')) return thread
    const mail = thread.messages.find((each) => each.id === mailId) ?? lastOf(thread)
    return { ...thread, id: address, messages: [mail] }
  }

  function renderReading(): void {
    const { threadId } = readRoute(location.pathname)
    const thread = shownThread(threadId ?? '')
    if (thread && reading?.threadId === thread.id) {
      reading.update(thread)
      return
    }
    reading?.element.remove()
    reading = thread ? new ReadingView(app, thread) : undefined
    if (reading) shell.pane.prepend(reading.element)
    shell.pane.dataset['hint'] = threadId === undefined ? words.pickMail : words.noConversation
  }

  async function go(path: string): Promise<void> {
    history.pushState(null, '', path)
    await navigate()
  }

  /** Leaving a conversation closes the answers begun in it; their drafts stay. */
  async function navigate(): Promise<void> {
    const { threadId, alone } = readRoute(location.pathname)
    shell.frame.classList.toggle('alone', alone !== undefined)
    const leaving = reading?.threadId === threadId ? undefined : reading?.element
    const left = [...composes].filter(({ parts }) => leaving?.contains(parts.root))
    await Promise.all(left.map((each) => each.close()))
    const opened = threadById(store.state, threadId?.split('/')[0] ?? '')
    if (opened?.unread) await store.update((state) => markRead(state, opened.id))
    renderReading()
    bringToFront(undefined)
    renderList()
    resumeAnswers()
  }

  /** An unfinished answer opens with its conversation. */
  function resumeAnswers(): void {
    for (const draft of store.state.drafts) {
      if (draft.kind !== 'new' && reading?.holdsMail(draft.replyTo)) app.openDraft(draft)
    }
  }

  async function openLinkedCompose(query: URLSearchParams): Promise<void> {
    history.replaceState(null, '', location.pathname)
    app.openDraft(
      await app.newDraft({
        to: parsePeople(query.get('to') ?? ''),
        cc: parsePeople(query.get('cc') ?? ''),
        bcc: parsePeople(query.get('bcc') ?? ''),
        subject: query.get('subject') ?? '',
        html: bodyOfText(page, query.get('body') ?? ''),
      }),
    )
  }

  if (page.has('staleHiddenCompose')) shell.pane.append(await staleCompose(app))
  store.onChange(() => {
    renderReading()
    renderList()
    arrangePane()
  })
  shell.search.addEventListener('input', renderList)
  window.addEventListener('popstate', () => void navigate())
  installShortcuts(page, {
    n: () => void compose(),
    r: () => reading?.answer('reply'),
    '/': () => shell.search.focus(),
  })
  await navigate()
  if (readRoute(location.pathname).alone === 'compose')
    await openLinkedCompose(new URLSearchParams(location.search))
}

/** A pane of an earlier draft that was never unmounted. */
async function staleCompose(app: OutlookApp): Promise<HTMLElement> {
  const draft = await app.newDraft({
    to: [{ name: 'Old Recipient', email: 'old@example.org' }],
    subject: 'An old draft',
    html: '<div class="elementToProof">Text of an old draft.</div>',
  })
  const stale = new Compose(app, draft)
  app.composes.delete(stale)
  stale.setShown(false)
  return stale.parts.root
}

void start()
