import type { Mail, Thread } from '../../model'
import { momentLabel } from '../dates'
import { h, onActivate } from '../dom'
import { bodyNodes } from '../html'
import { displayName } from '../people'
import type { YahooApp } from './app'

/** A conversation, its latest mail last; answers are written below it. */
export class Reading {
  readonly threadId: string
  readonly element: HTMLElement
  readonly #app: YahooApp
  readonly #mails = h('div.mails')
  readonly #answers = h('div.answers')
  #thread: Thread

  constructor(app: YahooApp, thread: Thread) {
    this.#app = app
    this.#thread = thread
    this.threadId = thread.id
    const { words } = app
    const tool = (id: string, label: string, kind: 'reply' | 'replyAll' | 'forward') =>
      onActivate(h('button', { type: 'button', 'data-test-id': id }, label), () => void this.answer(kind))
    this.element = h(
      'div.reading',
      { 'data-test-id': 'message-group-view' },
      h('h1', { 'data-test-id': 'message-group-subject-text' }, thread.subject || words.noSubject),
      h(
        'div',
        { 'data-test-id': 'message-group-view-scroller' },
        this.#mails,
        h(
          'div.tools',
          {},
          tool('icon-btn-reply', words.reply, 'reply'),
          tool('icon-btn-reply-all', words.replyAll, 'replyAll'),
          tool('icon-btn-forward', words.forward, 'forward'),
        ),
        this.#answers,
      ),
    )
    this.update(thread)
  }

  update(thread: Thread): void {
    this.#thread = thread
    this.#mails.replaceChildren(...thread.messages.map((mail) => this.#mail(mail)))
  }

  holdsMail(mailId: string | undefined): boolean {
    return this.#thread.messages.some(({ id }) => id === mailId)
  }

  host(compose: HTMLElement): void {
    this.#answers.append(compose)
  }

  async answer(kind: 'reply' | 'replyAll' | 'forward'): Promise<void> {
    const last = this.#thread.messages.at(-1)
    if (last) await this.#app.answer(kind, this.#thread, last)
  }

  #mail({ id, from, to, at, html }: Mail): HTMLElement {
    const when = momentLabel(at, this.#app.config.locale)
    return h(
      'article.mail',
      { 'data-test-id': 'message-view', 'data-message-id': id },
      h(
        'header',
        {},
        h(
          'span',
          { 'data-test-id': 'message-from' },
          h('span', { 'data-test-id': 'email-pill' }, displayName(from)),
          h('span.address', { title: from.email }, ` <${from.email}>`),
        ),
        h('span.to', { 'data-test-id': 'message-to' }, to.map(displayName).join(', ')),
        h('time', { 'data-test-id': 'message-date', title: when, datetime: at }, when),
      ),
      h('div.text', { 'data-test-id': 'message-view-body-content' }, bodyNodes(html)),
    )
  }
}
