import type { Mail, Thread } from '../../model'
import { momentLabel } from '../dates'
import { h, onActivate } from '../dom'
import { bodyNodes } from '../html'
import { type IconName, icon } from '../icons'
import { displayName } from '../people'
import { attachmentUrl, shortened, sizeLabel } from '../uploads'
import type { OutlookApp } from './app'
import type { Compose } from './compose'

type AnswerKind = 'reply' | 'replyAll' | 'forward'

let panesMade = 0
let bodiesMade = 0

/** The open conversation, newest message first, which keeps its elements while messages come and go. */
export class ReadingView {
  readonly element: HTMLElement
  readonly threadId: string
  readonly #app: OutlookApp
  readonly #composePlace = h('div.inline-compose')
  readonly #list = h('div.messages')
  readonly #messages = new Map<string, HTMLElement>()
  #thread: Thread

  constructor(app: OutlookApp, thread: Thread) {
    this.#app = app
    this.#thread = thread
    this.threadId = thread.id
    panesMade += 1
    const isOneMail = app.has('noConversations')
    const heading = h(
      'span.conversation-subject',
      isOneMail
        ? { role: 'heading', 'aria-level': '3' }
        : { id: `CONV_${panesMade}_SUBJECT`, role: 'heading', 'aria-level': '2' },
      thread.subject || app.words.noSubject,
    )
    this.element = h(
      'div',
      { id: isOneMail ? 'ItemReadingPaneContainer' : 'ConversationReadingPaneContainer' },
      h(
        'div.conversation',
        { 'data-app-section': isOneMail ? 'ItemContainer' : 'ConversationContainer' },
        heading,
        this.#composePlace,
        this.#list,
      ),
    )
    this.update(thread)
  }

  update(thread: Thread): void {
    this.#thread = thread
    for (const [id, element] of this.#messages) {
      if (thread.messages.some((mail) => mail.id === id)) continue
      element.remove()
      this.#messages.delete(id)
    }
    for (const mail of thread.messages) {
      if (this.#messages.has(mail.id)) continue
      const element = this.#message(mail)
      this.#messages.set(mail.id, element)
      this.#list.prepend(element)
    }
  }

  answer(kind: AnswerKind): void {
    const last = this.#thread.messages.at(-1)
    if (last) this.#answer(kind, last)
  }

  holdsMail(id: string | undefined): boolean {
    return id !== undefined && this.#messages.has(id)
  }

  host(compose: Compose): void {
    this.#composePlace.append(compose.parts.root)
  }

  #message(mail: Mail): HTMLElement {
    const { words, config } = this.#app
    bodiesMade += 1
    const recipients = [...mail.to, ...mail.cc].map(displayName).join('; ')
    return h(
      'div.aVla3',
      {},
      h(
        'div.message-head',
        {},
        h('span.face', { 'aria-hidden': 'true' }, displayName(mail.from).slice(0, 1).toUpperCase()),
        h(
          'div.message-people',
          {},
          h(
            'span.message-from',
            { 'aria-label': `${words.from}: ${displayName(mail.from)}` },
            `${displayName(mail.from)} <${mail.from.email}>`,
          ),
          h('div', { 'data-testid': 'RecipientWell' }, `${words.to}: ${recipients}`),
        ),
        h(
          'div.message-tools',
          {},
          this.#tool('ArrowReplyRegular', 'reply', words.reply, mail, 'reply'),
          this.#tool('ArrowReplyAllRegular', 'replyAll', words.replyAll, mail, 'replyAll'),
          this.#tool('ArrowForwardRegular', 'forward', words.forward, mail, 'forward'),
          h('time', { 'data-testid': 'SentReceivedSavedTime' }, momentLabel(mail.at, config.locale)),
        ),
      ),
      this.#attachments(mail),
      h(
        'div',
        { role: 'document' },
        h('div.message-body', { id: `UniqueMessageBody_${bodiesMade}` }, bodyNodes(mail.html)),
      ),
    )
  }

  #tool(iconName: string, shape: IconName, label: string, mail: Mail, kind: AnswerKind): HTMLElement {
    const button = h(
      'button.fui-Button.quiet',
      { type: 'button', 'aria-label': label, title: label },
      h('i', { 'data-icon-name': iconName }, icon(shape)),
    )
    return onActivate(button, () => this.#answer(kind, mail))
  }

  #answer(kind: AnswerKind, mail: Mail): void {
    const id = this.#thread.id.split('/')[0] ?? this.#thread.id
    void this.#app.answer(kind, { ...this.#thread, id }, mail)
  }

  #attachments({ attachments }: Mail): HTMLElement | undefined {
    if (attachments.length === 0) return undefined
    const cards = attachments.map((attachment) => {
      const shown = this.#app.has('truncatedCards') ? shortened(attachment.name) : attachment.name
      const card = h(
        'a.card',
        { 'data-testid': 'AttachmentCard', href: attachmentUrl(attachment), download: attachment.name },
        icon('file'),
        h('div.card-name', { title: shown }, shown),
        h('small', {}, sizeLabel(attachment.size)),
      )
      return h('div', { role: 'option', 'aria-label': shown }, card)
    })
    return h('div.cards', { role: 'listbox', 'aria-label': this.#app.words.fileAttachments }, ...cards)
  }
}
