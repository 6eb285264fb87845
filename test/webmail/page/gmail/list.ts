import { decimalOfHexId } from '../../ids'
import type { Draft, SentMail, Thread } from '../../model'
import { dayLabel, momentLabel } from '../dates'
import { h, listen } from '../dom'
import { bodyNodes, htmlToText } from '../html'
import { icon } from '../icons'
import { isOwner, lastOf, threadsIn } from '../mailbox'
import { displayName } from '../people'
import type { GmailApp } from './app'
import type { FolderName } from './shell'

/** The rows of a folder. */
export function folderList(app: GmailApp, folder: FolderName, query: string): HTMLElement {
  const rows = rowsOf(app, folder).filter((row) =>
    (row.textContent ?? '').toLowerCase().includes(query.toLowerCase()),
  )
  const { words } = app
  return h(
    'div.Cp',
    { gh: 'tl' },
    rows.length === 0
      ? h('div.TC', {}, words.emptyFolder)
      : h('table.F.cf.zt', { role: 'grid' }, h('tbody', {}, ...rows)),
  )
}

function rowsOf(app: GmailApp, folder: FolderName): HTMLElement[] {
  const { state } = app.store
  if (folder === 'drafts') return state.drafts.map((draft) => draftRow(app, draft))
  if (folder === 'scheduled') {
    return state.sent
      .filter(({ scheduled }) => scheduled !== undefined)
      .map((mail) => scheduledRow(app, mail))
  }
  const threads = threadsIn(state, folder, app.config)
  if (!app.has('noConversations')) return threads.map((thread) => threadRow(app, folder, thread, thread.id))
  return threads.flatMap((thread) =>
    thread.messages
      .filter((mail) => folder === 'all' || isOwner(app.config, mail.from) === (folder === 'sent'))
      .map((mail) => threadRow(app, folder, { ...thread, messages: [mail] }, mail.legacyId ?? mail.id))
      .reverse(),
  )
}

interface Row {
  unread?: boolean
  who: HTMLElement
  subject: Node[]
  snippet: string
  clip: boolean
  when: string
  open: () => void
}

function row({ unread = false, who, subject, snippet, clip, when, open }: Row): HTMLElement {
  const cells = [
    h('td.yX', {}, who),
    h(
      'td.xY',
      { role: 'gridcell' },
      h('div.xS', {}, h('span.bog', {}, ...subject), h('span.y2', {}, snippet === '' ? '' : ` – ${snippet}`)),
    ),
    h('td.yf', {}, clip && icon('clip')),
    h('td.xW', {}, h('span', { title: when }, when)),
  ]
  return listen(h(`tr.zA.${unread ? 'zE' : 'yO'}`, { role: 'row', tabindex: '0' }, ...cells), {
    click: open,
    keydown: (event) => {
      if (event.key === 'Enter') open()
    },
  })
}

function threadRow(app: GmailApp, folder: FolderName, thread: Thread, address: string): HTMLElement {
  const { words, config } = app
  const last = lastOf(thread)
  const names = [
    ...new Set(thread.messages.map(({ from }) => (isOwner(config, from) ? words.me : displayName(from)))),
  ]
  const count = thread.messages.length > 1 ? h('span.bx0', {}, String(thread.messages.length)) : undefined
  const subject = h(
    'span',
    {
      'data-thread-id': `#${thread.permId ?? `thread-f:${decimalOfHexId(thread.id)}`}`,
      'data-legacy-thread-id': thread.id,
      'data-legacy-last-message-id': last.legacyId,
    },
    thread.subject || words.noSubject,
  )
  return row({
    unread: thread.unread,
    who: h('span.yW', {}, names.join(', '), count),
    subject: [subject],
    snippet: last.text.replace(/\s+/g, ' ').slice(0, 120),
    clip: thread.messages.some(({ attachments }) => attachments.length > 0),
    when: dayLabel(last.at, config.locale),
    open: () => {
      location.hash = `#${folder}/${address}`
    },
  })
}

function draftRow(app: GmailApp, draft: Draft): HTMLElement {
  const { words, config } = app
  return row({
    who: h('span.yW', {}, h('span.boq', {}, words.draft)),
    subject: [h('span', {}, draft.subject || words.noSubject)],
    snippet: htmlToText(bodyNodes(draft.html)).replace(/\s+/g, ' ').slice(0, 120),
    clip: draft.attachments.length > 0,
    when: draft.savedAt === undefined ? '' : dayLabel(draft.savedAt, config.locale),
    open: () => app.openDraft(draft),
  })
}

function scheduledRow(app: GmailApp, mail: SentMail): HTMLElement {
  const { words, config } = app
  return row({
    who: h('span.yW', {}, `${words.to}: ${mail.to.map(displayName).join(', ')}`),
    subject: [h('span', {}, mail.subject || words.noSubject)],
    snippet: mail.text.replace(/\s+/g, ' ').slice(0, 120),
    clip: mail.attachments.length > 0,
    when: mail.scheduled === undefined ? '' : momentLabel(mail.scheduled, config.locale),
    open: () => void app.undo(mail.id),
  })
}
