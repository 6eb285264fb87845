import type { Draft, Person } from '../../model'
import type { AttachmentList } from '../attachment-list'
import { h, listen, onActivate, show } from '../dom'
import { htmlToText } from '../html'
import { dropDraft, putDraft } from '../mailbox'
import { isAddress } from '../people'
import type { OutlookApp } from './app'
import { attachmentCards } from './attachments'
import { type ComposeParts, composeParts, wellRow } from './compose-parts'
import { confirmDiscard } from './dialogs'
import { buildEditor } from './editor'
import { RecipientWell } from './recipient-well'
import { openSendMenu } from './send-menu'
import { sendCompose } from './sending'
import { callService } from './service'
import { SubjectField } from './subject-field'

const AUTOSAVE_DELAY = 600

let rootsMade = 0

/** One mail being written, in its pane. */
export class Compose {
  readonly parts: ComposeParts
  readonly editor: HTMLElement
  readonly files: AttachmentList
  readonly draftId: string
  readonly kind: Draft['kind']
  readonly replyTo: string | undefined
  readonly #app: OutlookApp
  readonly #origin: Draft
  readonly #to: RecipientWell
  readonly #cc: RecipientWell
  readonly #bcc: RecipientWell
  readonly #subject: SubjectField | undefined
  #threadId: string | undefined
  #unsaved = false
  #ended = false
  #autosave: ReturnType<typeof setTimeout> | undefined

  constructor(app: OutlookApp, draft: Draft) {
    this.#app = app
    this.#origin = draft
    this.draftId = draft.id
    this.kind = draft.kind
    this.replyTo = draft.replyTo
    this.#threadId = draft.threadId
    const { words } = app
    const onChange = () => this.#touched()
    const well = (label: string) =>
      new RecipientWell(label, {
        words,
        contacts: contactsOf(app),
        nameOnly: app.has('nameOnlyPills'),
        onChange,
      })
    this.#to = well(words.to)
    this.#cc = well(words.cc)
    this.#bcc = well(words.bcc)
    if (draft.kind === 'new' || draft.kind === 'forward') {
      this.#subject = new SubjectField(draft.id, words, draft.subject, onChange)
    }
    const cards = attachmentCards({ words, truncated: app.has('truncatedCards'), onChange })
    this.files = cards.list
    this.editor = buildEditor({
      words,
      html: draft.html,
      acceptsPastedFiles: !app.has('pasteRejected'),
      onChange,
      onFiles: (files) => this.#addFiles(files),
    })
    this.parts = composeParts({
      ordinal: rootsMade,
      draft,
      words,
      wells: [this.#to.element, this.#cc.element],
      subject: this.#subject?.input,
      cards: cards.holder,
      editor: this.editor,
      fileInput: !app.has('noFileInput'),
    })
    rootsMade += 1
    this.#fill(draft)
    this.#listen()
    if (app.has('hostileExtension')) this.#addOtherExtension()
    app.composes.add(this)
  }

  get title(): string {
    return this.draft.subject || this.#app.words.noSubject
  }

  get isPoppedOut(): boolean {
    return this.parts.root.ownerDocument !== document
  }

  get draft(): Draft {
    return {
      ...this.#origin,
      ...(this.#threadId === undefined ? {} : { threadId: this.#threadId }),
      to: this.#to.people,
      cc: this.#cc.people,
      bcc: this.#bcc.people,
      subject: this.#subject?.value ?? this.#origin.subject,
      html: this.editor.innerHTML,
      attachments: this.files.attachments,
    }
  }

  get text(): string {
    return htmlToText(this.editor)
  }

  /** Only the pane in front is drawn; the others stay mounted, hidden. */
  setShown(shown: boolean): void {
    show(this.parts.root, shown)
    if (shown) this.#subject?.startRendering()
    else this.#subject?.stopRendering()
  }

  focus(): void {
    if (this.#to.people.length === 0) this.#to.element.focus()
    else this.editor.focus()
  }

  commitTyped(): void {
    for (const well of [this.#to, this.#cc, this.#bcc]) well.commit()
  }

  /** Why the host refuses to send this mail. */
  get objection(): string | undefined {
    const { words } = this.#app
    const people = [...this.#to.people, ...this.#cc.people, ...this.#bcc.people]
    const bad = people.find(({ email }) => !isAddress(email))
    if (bad) return words.badAddress(bad.email)
    return people.length === 0 ? words.noRecipients : undefined
  }

  async close(): Promise<void> {
    if (this.#ended) return
    this.commitTyped()
    await this.files.ready()
    const changed = this.#unsaved
    this.leave()
    if (changed) await this.#save()
  }

  async discard(): Promise<void> {
    if (this.#ended || !(await confirmDiscard(this.#app.words))) return
    this.leave()
    await this.#app.store.update((state) => dropDraft(state, this.draftId))
    this.#app.toast.note(this.#app.words.draftDiscarded)
  }

  async send(scheduled?: string): Promise<void> {
    if (!this.#ended) await sendCompose(this.#app, this, scheduled)
  }

  /** Takes the pane off the screen for good. False if that was done before. */
  leave(): boolean {
    if (this.#ended) return false
    this.#ended = true
    clearTimeout(this.#autosave)
    this.#subject?.stopRendering()
    const view = this.parts.root.ownerDocument.defaultView
    this.parts.root.remove()
    if (view && view !== window) view.close()
    this.#app.composes.delete(this)
    this.#app.composesChanged()
    return true
  }

  #touched(): void {
    this.#unsaved = true
    if (this.#ended) return
    this.#app.composesChanged()
    clearTimeout(this.#autosave)
    this.#autosave = setTimeout(() => void this.#save(), AUTOSAVE_DELAY)
  }

  async #save(): Promise<void> {
    this.#unsaved = false
    clearTimeout(this.#autosave)
    const draft: Draft = { ...this.draft, savedAt: new Date().toISOString() }
    await this.#app.store.update((state) => putDraft(state, draft))
    this.#threadId = await callService('UpdateItem', draft, 'SaveOnly')
  }

  #addFiles(files: readonly File[]): void {
    this.files.addFiles(files)
    this.#touched()
  }

  #fill(draft: Draft): void {
    const { header, ccButton } = this.parts
    this.#to.add(draft.to)
    this.#cc.add(draft.cc)
    this.#bcc.add(draft.bcc)
    this.files.restore(draft.attachments)
    const ccRow = this.#cc.element.parentElement
    if (ccRow) show(ccRow, draft.cc.length > 0)
    show(ccButton, draft.cc.length === 0)
    if (draft.bcc.length > 0) this.#showBcc()
    this.#unsaved = false
    clearTimeout(this.#autosave)
    header.addEventListener('mousedown', ({ target }) => {
      const well = (target as Element).closest('.well-row')?.querySelector<HTMLElement>('.well')
      if (well && target !== well && !well.contains(target as Node)) setTimeout(() => well.focus())
    })
  }

  #showBcc(): void {
    if (this.#bcc.element.isConnected) return
    this.parts.header.append(wellRow(this.#app.words.bcc, this.#bcc.element))
    show(this.parts.bccButton, false)
  }

  #listen(): void {
    const { root, send, sendMenu, discard, attach, popOut, close, ccButton, bccButton, fileInput } =
      this.parts
    onActivate(send, () => void this.send())
    onActivate(sendMenu, () => openSendMenu(sendMenu, this.#app.words, (time) => void this.send(time)))
    onActivate(discard, () => void this.discard())
    onActivate(close, () => void this.close())
    onActivate(popOut, () => this.#popOut())
    onActivate(ccButton, () => {
      const row = this.#cc.element.parentElement
      if (row) show(row, true)
      show(ccButton, false)
      this.#cc.element.focus()
    })
    onActivate(bccButton, () => {
      this.#showBcc()
      this.#bcc.element.focus()
    })
    onActivate(attach, () => (fileInput ?? this.#looseFileInput()).click())
    if (fileInput) this.#takeFilesFrom(fileInput)
    listen(root, {
      keydown: (event) => {
        if (event.defaultPrevented) return
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
          event.preventDefault()
          void this.send()
        } else if (event.key === 'Escape') void this.discard()
      },
    })
    this.#takeDrops()
  }

  #takeFilesFrom(input: HTMLInputElement): void {
    input.addEventListener('change', () => {
      this.#addFiles([...(input.files ?? [])])
      input.value = ''
    })
  }

  #looseFileInput(): HTMLInputElement {
    const input = h('input', { type: 'file', multiple: true, hidden: true })
    this.#takeFilesFrom(input)
    input.addEventListener('change', () => input.remove())
    document.body.append(input)
    return input
  }

  #takeDrops(): void {
    const { root, dropLayer } = this.parts
    const onDrag = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return
      event.preventDefault()
      show(dropLayer, true)
    }
    listen(root, {
      dragenter: onDrag,
      dragover: onDrag,
      dragleave: ({ relatedTarget }) => {
        if (!root.contains(relatedTarget as Node | null)) show(dropLayer, false)
      },
      drop: (event) => {
        if (!event.dataTransfer?.types.includes('Files')) return
        event.preventDefault()
        show(dropLayer, false)
        if (!this.#app.has('dropRejected')) this.#addFiles([...event.dataTransfer.files])
      },
    })
  }

  /** Moves the pane into a window of its own, an about:blank child of this page. */
  #popOut(): void {
    const child = window.open('', '', 'popup,width=760,height=640')
    if (!child) return
    const { root } = this.parts
    child.document.title = this.title
    child.document.documentElement.lang = document.documentElement.lang
    for (const style of document.querySelectorAll('link[rel="stylesheet"]')) {
      child.document.head.append(child.document.importNode(style, true))
    }
    const home = child.document.createElement('div')
    home.dataset['appSection'] = 'Form_Content'
    child.document.body.append(home)
    home.append(root)
    child.addEventListener('pagehide', () => void this.close())
    this.#app.composesChanged()
  }

  #addOtherExtension(): void {
    const fake = h('div', {
      id: 'subject',
      contenteditable: 'true',
      role: 'textbox',
      'aria-label': 'Snippet name',
    })
    this.parts.root.prepend(h('div.other-extension', {}, fake, h('input', { type: 'file', name: 'snippet' })))
  }
}

function contactsOf(app: OutlookApp): Person[] {
  const mails = app.store.state.threads.flatMap(({ messages }) => messages)
  return mails.flatMap(({ from, to, cc }) => [from, ...to, ...cc]).filter(({ name }) => name !== '')
}
