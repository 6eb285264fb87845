import type { Mail, Thread } from '../../model'
import { momentLabel } from '../dates'
import { h, onActivate, show } from '../dom'
import { bodyNodes } from '../html'
import { icon } from '../icons'
import { isOwner } from '../mailbox'
import { displayName } from '../people'
import { attachmentUrl, shortened, sizeLabel } from '../uploads'
import type { GmailApp } from './app'
import type { Compose, ComposeHome } from './compose'

type AnswerKind = 'reply' | 'replyAll' | 'forward'

interface MessageView {
  mail: Mail
  holder: HTMLElement
  replyPlace: HTMLElement
  buttons: HTMLElement
}

/** An open conversation, which keeps its elements while messages come and go. */
export class ThreadView {
  readonly element: HTMLElement
  readonly threadId: string
  readonly address: string
  readonly #app: GmailApp
  readonly #list: HTMLElement
  readonly #drafts = h('div.draft-stubs')
  readonly #views = new Map<string, MessageView>()
  #thread: Thread

  /** `address`: the id by which the page names it. */
  constructor(app: GmailApp, thread: Thread, address: string) {
    this.address = address
    this.#app = app
    this.#thread = thread
    this.threadId = thread.id
    const back = h(
      'a.lS',
      { href: '#inbox', role: 'button', title: app.words.back, 'aria-label': app.words.back },
      icon('back'),
    )
    const inWindow = onActivate(
      h(
        'span.in-window',
        { role: 'button', title: app.words.popOut, 'aria-label': app.words.popOut },
        icon('popout'),
      ),
      () =>
        void window.open(
          `popout?${new URLSearchParams({ th: `#${thread.permId}` })}`,
          '_blank',
          'popup,width=760,height=640',
        ),
    )
    const permId = app.has('permIdUndefined') ? 'undefined' : `#${thread.permId ?? ''}`
    const heading = h(
      'h2.hP',
      { 'data-thread-perm-id': permId, 'data-legacy-thread-id': thread.id, tabindex: '-1' },
      thread.subject || app.words.noSubject,
    )
    this.#list = h('div.AE', { role: 'list' })
    const inside = [
      h('div.iH', { gh: 'tm' }, back, inWindow),
      h('div.ha', {}, heading),
      this.#list,
      this.#drafts,
    ]
    const container = app.has('oldThreadContainer')
      ? h('table.Bs', {}, h('tbody', {}, h('tr', {}, h('td.Bu', {}, ...inside))))
      : h('div.a98.iY', {}, ...inside)
    this.element = h('div.g.id', {}, container)
    this.update(thread)
  }

  update(thread: Thread): void {
    this.#thread = thread
    for (const [id, view] of this.#views) {
      if (thread.messages.some((mail) => mail.id === id)) continue
      view.holder.remove()
      this.#views.delete(id)
    }
    for (const [index, mail] of thread.messages.entries()) {
      const isLast = index === thread.messages.length - 1
      const view = this.#views.get(mail.id) ?? this.#addMessage(mail, isLast)
      show(view.buttons, isLast)
      if (isLast) this.#expand(view)
      const message = view.holder.querySelector('[data-message-id]')
      if (mail.legacyId !== undefined) message?.setAttribute('data-legacy-message-id', mail.legacyId)
    }
    this.#showDraftStubs()
  }

  answer(kind: AnswerKind): void {
    const last = this.#thread.messages.at(-1)
    if (last) void this.#app.answer(kind, this.#thread, last)
  }

  /** Opens an inline compose below the message it answers. */
  host(compose: Compose, replyTo: string | undefined): boolean {
    const view = this.#views.get(replyTo ?? '') ?? [...this.#views.values()].at(-1)
    if (!view) return false
    this.#expand(view)
    const { replyPlace, buttons } = view
    const { content } = compose.parts
    const before = this.#app.has('replySecondChild') ? [h('div.adn-face')] : []
    replyPlace.classList.add('adB')
    show(buttons, false)
    replyPlace.prepend(...before, content)
    const home: ComposeHome = {
      staysWhileSending: true,
      leave: () => {
        content.remove()
        for (const element of before) element.remove()
        replyPlace.classList.remove('adB')
        show(buttons, true)
        this.#showDraftStubs()
      },
    }
    compose.settle(home)
    compose.focus()
    this.#showDraftStubs()
    content.scrollIntoView({ block: 'nearest' })
    return true
  }

  #addMessage(mail: Mail, expanded: boolean): MessageView {
    const { words } = this.#app
    const buttons = h(
      'div.amn',
      {},
      this.#answerButton('bkH', 'reply', words.reply),
      this.#answerButton('bkI', 'replyAll', words.replyAll),
      this.#answerButton('bkG', 'forward', words.forward),
    )
    const replyPlace = h('div.ip', {}, buttons)
    const holder = h('div', { role: 'listitem', class: expanded ? 'h7' : 'kv' })
    const view: MessageView = { mail, holder, replyPlace, buttons }
    this.#views.set(mail.id, view)
    if (expanded) this.#fill(view)
    else holder.append(this.#collapsed(view))
    this.#list.append(holder)
    return view
  }

  #expand(view: MessageView): void {
    if (view.holder.className === 'h7') return
    view.holder.className = 'h7'
    this.#fill(view)
  }

  #collapsed(view: MessageView): HTMLElement {
    const { from, at, text } = view.mail
    const line = h(
      'div.kQ',
      { tabindex: '0' },
      face(displayName(from)),
      h('span.gD', { email: from.email, name: from.name }, displayName(from)),
      h('span.iA', {}, text.replace(/\s+/g, ' ')),
      h('span.g3', {}, momentLabel(at, this.#app.config.locale)),
    )
    return onActivate(line, () => this.#expand(view))
  }

  #fill({ mail, holder, replyPlace }: MessageView): void {
    const { words, config } = this.#app
    const people = [...mail.to, ...mail.cc].map((person) =>
      h(
        'span.g2',
        { email: person.email, name: person.name },
        isOwner(config, person) ? words.me : displayName(person),
      ),
    )
    const header = h(
      'div.gE',
      {},
      face(displayName(mail.from)),
      h(
        'div.gF',
        {},
        h('span.gD', { email: mail.from.email, name: displayName(mail.from) }, displayName(mail.from)),
        h('span.go', {}, `<${mail.from.email}>`),
        h(
          'div.hb',
          {},
          `${words.toMe} `,
          ...people.flatMap((person, index) => (index === 0 ? [person] : [', ', person])),
        ),
      ),
      h('span.g3', { title: momentLabel(mail.at, config.locale) }, momentLabel(mail.at, config.locale)),
    )
    const body = h('div.a3s.aiL', {}, bodyNodes(mail.html))
    const message = h(
      'div.adn.ads',
      { 'data-message-id': `#${mail.id}`, 'data-legacy-message-id': mail.legacyId },
      header,
      h('div.ii.gt', {}, body),
      this.#attachments(mail),
    )
    holder.replaceChildren(message, h('div.gA.gt', {}, replyPlace))
  }

  #attachments({ attachments }: Mail): HTMLElement | undefined {
    if (attachments.length === 0) return undefined
    const truncated = this.#app.has('truncatedCards')
    const cards = attachments.map((attachment) =>
      h(
        'span.aZo',
        { download_url: `${attachment.type}:${attachment.name}:` },
        h(
          'a.aQy',
          { href: attachmentUrl(attachment), download: attachment.name },
          icon('file'),
          h('span.aV3', {}, truncated ? shortened(attachment.name) : attachment.name),
          h('span.SaH2Ve', {}, sizeLabel(attachment.size)),
        ),
      ),
    )
    return h(
      'div.hq.gt',
      {},
      h('div.aQg', {}, this.#app.words.attachments(attachments.length)),
      h('div.aQH', {}, ...cards),
    )
  }

  #answerButton(name: string, kind: AnswerKind, label: string): HTMLElement {
    const shapes = { reply: 'reply', replyAll: 'replyAll', forward: 'forward' } as const
    return onActivate(h(`span.ams.${name}`, { role: 'link', tabindex: '0' }, icon(shapes[kind]), label), () =>
      this.answer(kind),
    )
  }

  /** Unfinished answers look like messages until they are opened again. */
  #showDraftStubs(): void {
    const { store, composes, words } = this.#app
    const open = new Set([...composes].map(({ draftId }) => draftId))
    const drafts = store.state.drafts.filter(
      ({ id, kind, threadId }) => kind !== 'new' && threadId === this.threadId && !open.has(id),
    )
    const stubs = drafts.map((draft) =>
      onActivate(
        h(
          'div.adn.ads.draft-stub',
          { 'data-message-id': `#${draft.id}`, tabindex: '0' },
          h('span.gD.oG', {}, words.draft),
          h('div.a3s', {}, bodyNodes(draft.html)),
        ),
        () => this.#app.openDraft(draft),
      ),
    )
    this.#drafts.replaceChildren(...stubs)
  }
}

function face(name: string): HTMLElement {
  return h('span.face', { 'aria-hidden': 'true' }, name.slice(0, 1).toUpperCase())
}
