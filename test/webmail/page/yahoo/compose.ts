import type { Draft } from '../../model'
import { type AttachmentCard, AttachmentList } from '../attachment-list'
import { tomorrowMorning } from '../dates'
import { h, listen, onActivate, show } from '../dom'
import { looseFileInput, takeFilesFrom } from '../file-inputs'
import { bodyNodes, htmlToText } from '../html'
import { icon } from '../icons'
import { dropDraft, putDraft } from '../mailbox'
import { otherExtension } from '../other-extension'
import { isAddress } from '../people'
import { shortened, sizeLabel } from '../uploads'
import type { YahooApp } from './app'
import { Recipients } from './recipients'
import { sendCompose } from './sending'

const AUTOSAVE_DELAY = 600

/** One mail being written. */
export class Compose {
  readonly root: HTMLElement
  readonly body: HTMLElement
  readonly files: AttachmentList
  readonly draftId: string
  readonly #app: YahooApp
  readonly #origin: Draft
  readonly #recipients: Recipients
  readonly #subject: HTMLInputElement
  #unsaved = false
  #ended = false
  #autosave: ReturnType<typeof setTimeout> | undefined

  constructor(app: YahooApp, draft: Draft) {
    this.#app = app
    this.#origin = draft
    this.draftId = draft.id
    const { words } = app
    const onChange = () => this.#touched()
    this.#recipients = new Recipients(words, draft, onChange)
    this.#subject = h('input', {
      'data-test-id': 'compose-subject',
      type: 'text',
      'aria-label': words.subject,
      placeholder: words.subject,
    })
    this.#subject.value = draft.subject
    this.body = h('div.rte', {
      'data-test-id': 'rte',
      contenteditable: 'true',
      role: 'textbox',
      'aria-multiline': 'true',
      'aria-label': words.messageBody,
    })
    this.body.append(bodyNodes(draft.html))
    const cards = h('div.cards')
    const draw = (name: string, size: number, remove: () => void) => this.#card(name, size, remove)
    this.files = new AttachmentList({ holder: cards, draw, onChange })
    this.files.restore(draft.attachments)
    this.root = h(
      'div.compose',
      { 'data-test-id': 'compose', 'data-draft': draft.id },
      h('div.top', { 'data-test-id': 'compose-header-top-bar' }, this.#closeButton()),
      this.#recipients.element,
      this.#subject,
      h('div.editor', { id: 'editor-container', 'data-test-id': 'compose-editor-container' }, this.body),
      cards,
      this.#toolbar(),
    )
    // An answer has the subject of its conversation, which Yahoo shows only when it is asked for.
    show(this.#subject, draft.kind === 'new' || draft.kind === 'forward')
    if (app.has('hostileExtension')) this.root.prepend(otherExtension())
    listen(this.#subject, { input: onChange })
    listen(this.body, { input: onChange })
    listen(this.root, { keydown: (event) => this.#onKey(event) })
    this.#takeDrops()
    app.composes.add(this)
  }

  get draft(): Draft {
    return {
      ...this.#origin,
      ...this.#recipients.people,
      subject: this.#subject.value,
      html: this.body.innerHTML,
      attachments: this.files.attachments,
    }
  }

  get text(): string {
    return htmlToText(this.body)
  }

  /** Why the host refuses to send this mail. */
  get objection(): string | undefined {
    const people = this.#recipients.all
    const bad = people.find(({ email }) => !isAddress(email))
    if (bad) return this.#app.words.badAddress(bad.email)
    return people.length === 0 ? this.#app.words.noRecipients : undefined
  }

  focus(): void {
    if (this.#recipients.all.length === 0) this.#recipients.focus()
    else this.body.focus()
  }

  commitTyped(): void {
    this.#recipients.commit()
  }

  async close(): Promise<void> {
    this.commitTyped()
    await this.files.ready()
    if (this.leave() && this.#unsaved) await this.#save()
  }

  async send(scheduled?: string): Promise<void> {
    if (!this.#ended) await sendCompose(this.#app, this, scheduled)
  }

  /** Takes the compose off the screen for good. False if that was done before. */
  leave(): boolean {
    if (this.#ended) return false
    this.#ended = true
    clearTimeout(this.#autosave)
    this.root.remove()
    this.#app.composes.delete(this)
    this.#app.composeLeft()
    return true
  }

  #touched(): void {
    this.#unsaved = true
    clearTimeout(this.#autosave)
    if (!this.#ended) this.#autosave = setTimeout(() => void this.#save(), AUTOSAVE_DELAY)
  }

  async #save(): Promise<void> {
    this.#unsaved = false
    const draft: Draft = { ...this.draft, savedAt: new Date().toISOString() }
    await this.#app.store.update((state) => putDraft(state, draft))
  }

  async #discard(): Promise<void> {
    if (!this.leave()) return
    await this.#app.store.update((state) => dropDraft(state, this.draftId))
    this.#app.notes.note(this.#app.words.draftDiscarded)
  }

  #closeButton(): HTMLElement {
    const { words } = this.#app
    const button = h('button', {
      type: 'button',
      'data-test-id': 'btn-close',
      'aria-label': words.saveAndClose,
    })
    button.append(icon('close'))
    return onActivate(button, () => void this.close())
  }

  #toolbar(): HTMLElement {
    const { words } = this.#app
    const tool = (id: string, label: string, act: () => void) =>
      onActivate(h('button', { type: 'button', 'data-test-id': id, 'aria-label': label }, label), act)
    const onFiles = (files: readonly File[]) => {
      this.files.addFiles(files)
      this.#touched()
    }
    const fileInput = this.#app.has('noFileInput')
      ? undefined
      : h('input', { type: 'file', multiple: true, hidden: true })
    if (fileInput) takeFilesFrom(fileInput, onFiles)
    return h(
      'div.tools',
      { 'data-test-id': 'compose-toolbar' },
      tool('compose-send-button', words.send, () => void this.send()),
      tool('compose-schedule-send-button', words.scheduleSend, () => {
        void this.send(tomorrowMorning(new Date()))
      }),
      tool('icon-btn-attach', words.attachFiles, () => (fileInput ?? looseFileInput(onFiles)).click()),
      fileInput,
      tool('icon-btn-trash', words.discardDraft, () => void this.#discard()),
    )
  }

  #card(name: string, size: number, remove: () => void): AttachmentCard {
    const { words } = this.#app
    const shown = this.#app.has('truncatedCards') ? shortened(name) : name
    const progress = h('div.card-progress', { role: 'progressbar', 'aria-label': shown })
    const cross = h('button', { type: 'button', 'aria-label': `${words.removeAttachment} ${shown}` })
    cross.append(icon('close'))
    const element = h(
      'div.file',
      { 'data-test-id': 'attachment-card' },
      h('span', { 'data-test-id': 'attachment-card-title', title: shown }, shown),
      h('small', {}, sizeLabel(size)),
      progress,
      onActivate(cross, remove),
    )
    return { element, progress }
  }

  #takeDrops(): void {
    const take = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return
      event.preventDefault()
      if (event.type !== 'drop' || this.#app.has('dropRejected')) return
      this.files.addFiles(event.dataTransfer.files)
      this.#touched()
    }
    listen(this.root, { dragenter: take, dragover: take, drop: take })
  }

  #onKey(event: KeyboardEvent): void {
    event.stopPropagation()
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.defaultPrevented) {
      event.preventDefault()
      void this.send()
    }
  }
}
