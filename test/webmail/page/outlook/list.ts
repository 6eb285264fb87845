import type { Draft, SentMail, Thread } from '../../model'
import { dayLabel, momentLabel } from '../dates'
import { h, listen } from '../dom'
import { bodyNodes, htmlToText } from '../html'
import { icon } from '../icons'
import { lastOf, threadsIn } from '../mailbox'
import { displayName } from '../people'
import type { OutlookApp } from './app'
import type { FolderName } from './route'

interface Options {
  folder: FolderName
  selected: string | undefined
  query: string
  openThread: (thread: Thread) => void
}

/** The middle column. */
export function mailList(app: OutlookApp, { folder, selected, query, openThread }: Options): HTMLElement {
  const { state } = app.store
  const threadRows = (name: 'inbox' | 'sent') => {
    const threads = threadsIn(state, name, app.config)
    return mailsOrThreads(app, threads, name).map((each) => threadRow(app, each, selected, openThread))
  }
  const rows = {
    inbox: () => threadRows('inbox'),
    sentitems: () => threadRows('sent'),
    drafts: () => state.drafts.map((draft) => draftRow(app, draft)),
    scheduled: () => state.sent.filter(({ scheduled }) => scheduled).map((mail) => scheduledRow(app, mail)),
  }
    [folder]()
    .filter((row) => (row.textContent ?? '').toLowerCase().includes(query.toLowerCase()))
  const empty = rows.length === 0 ? h('p.empty', {}, app.words.emptyFolder) : undefined
  return h('div', { role: 'listbox' }, empty, ...rows)
}

/** With conversation view off, each mail of the folder by itself, under its conversation's id and its own. */
function mailsOrThreads(
  app: OutlookApp,
  threads: readonly Thread[],
  name: 'inbox' | 'sent',
): readonly Thread[] {
  if (!app.has('noConversations')) return threads
  return threads.flatMap((thread) =>
    thread.messages
      .filter(({ from }) => (from.email === app.config.account.email) === (name === 'sent'))
      .map((mail) => ({ ...thread, id: `${thread.id}/${mail.id}`, messages: [mail] }))
      .reverse(),
  )
}

interface Row {
  convId: string | undefined
  chosen?: boolean
  unread?: boolean
  who: string
  subject: string
  preview: string
  clip: boolean
  when: string
  open: () => void
}

function row({
  convId,
  chosen = false,
  unread = false,
  who,
  subject,
  preview,
  clip,
  when,
  open,
}: Row): HTMLElement {
  const element = h(
    `div.row${unread ? '.unread' : ''}`,
    { role: 'option', 'aria-selected': chosen ? 'true' : 'false', 'data-convid': convId, tabindex: '0' },
    h('div.row-head', {}, h('span.row-who', {}, who), clip && icon('clip')),
    h('div.row-head', {}, h('span.row-subject', {}, subject), h('time', {}, when)),
    h('div.row-preview', {}, preview),
  )
  return listen(element, {
    click: open,
    keydown: ({ key }) => {
      if (key === 'Enter') open()
    },
  })
}

function threadRow(
  app: OutlookApp,
  thread: Thread,
  selected: string | undefined,
  open: (thread: Thread) => void,
): HTMLElement {
  const last = lastOf(thread)
  const others = thread.messages
    .filter(({ from }) => from.email !== app.config.account.email)
    .map(({ from }) => displayName(from))
  const who = others.length > 0 ? others : last.to.map(displayName)
  return row({
    convId: thread.id.split('/')[0],
    chosen: thread.id === selected,
    unread: thread.unread,
    who: [...new Set(who)].join('; '),
    subject: thread.subject || app.words.noSubject,
    preview: last.text.replace(/\s+/g, ' ').slice(0, 90),
    clip: thread.messages.some(({ attachments }) => attachments.length > 0),
    when: dayLabel(last.at, app.config.locale),
    open: () => open(thread),
  })
}

function draftRow(app: OutlookApp, draft: Draft): HTMLElement {
  const { words, config } = app
  return row({
    convId: draft.threadId,
    who: `[${words.draft}] ${draft.to.map(displayName).join('; ')}`,
    subject: draft.subject || words.noSubject,
    preview: htmlToText(bodyNodes(draft.html)).replace(/\s+/g, ' ').slice(0, 90),
    clip: draft.attachments.length > 0,
    when: draft.savedAt === undefined ? '' : dayLabel(draft.savedAt, config.locale),
    open: () => app.openDraft(draft),
  })
}

function scheduledRow(app: OutlookApp, mail: SentMail): HTMLElement {
  return row({
    convId: undefined,
    who: mail.to.map(displayName).join('; '),
    subject: mail.subject || app.words.noSubject,
    preview: mail.text.replace(/\s+/g, ' ').slice(0, 90),
    clip: mail.attachments.length > 0,
    when: mail.scheduled === undefined ? '' : momentLabel(mail.scheduled, app.config.locale),
    open: () => void app.undo(mail.id),
  })
}
