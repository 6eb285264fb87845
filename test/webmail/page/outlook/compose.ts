import type { Draft, Person } from '../../model'
import type { AttachmentList } from '../attachment-list'
import { listen, onActivate, show } from '../dom'
import { looseFileInput, takeFilesFrom } from '../file-inputs'
import { plainTextOf, withLineAbove } from '../html'
import { dropDraft, putDraft } from '../mailbox'
import { otherExtension } from '../other-extension'
import { isAddress } from '../people'
import type { OutlookApp } from './app'
import { attachmentCards } from './attachments'
import { type ComposeParts, composeParts } from './compose-parts'
import { confirmDiscard } from './dialogs'
import { buildEditor, buildPlainEditor, type Editor } from './editor'
import { FromField } from './from-field'
import { popOut } from './pop-out'
import { RecipientWells } from './recipient-wells'
import { openSendMenu } from './send-menu'
import { sendCompose } from './sending'
import { callService } from './service'
import { SubjectField } from './subject-field'

const AUTOSAVE_DELAY = 600

let rootsMade = 0

/** One mail being written, in its pane. */
export class Compose {
  readonly parts: ComposeParts
  readonly files: AttachmentList
  readonly draftId: string
  readonly #app: OutlookApp
  readonly #origin: Draft
  readonly #body: Editor
  readonly #from: FromField | undefined
  readonly #wells: RecipientWells
  readonly #subject: SubjectField | undefined
  #threadId: string | undefined
  #unsaved = false
  #ended = false
  #autosave: ReturnType<typeof setTimeout> | undefined

  constructor(app: OutlookApp, draft: Draft) {
    this.#app = app
    this.#origin = draft
    this.draftId = draft.id
    this.#threadId = draft.threadId
    const { words } = app
    const onChange = () => this.#touched()
    const hasSubjectLine = draft.kind === 'new' || draft.kind === 'forward'
    this.#subject = hasSubjectLine ? new SubjectField(draft.id, words, draft.subject, onChange) : undefined
    const cards = attachmentCards({ words, truncated: app.has('truncatedCards'), onChange })
    this.files = cards.list
    this.files.restore(draft.attachments)
    const isPlain = app.has('plainText') || app.has('unformatted')
    this.#body = isPlain
      ? buildPlainEditor(withLineAbove(plainTextOf(draft.html), draft), app.has('plainText'), {
          words,
          onChange,
        })
      : buildEditor({
          words,
          html: draft.html,
          acceptsPastedFiles: !app.has('pasteRejected'),
          onChange,
          onFiles: (files) => this.#addFiles(files),
        })
    const { account, aliases } = app.config
    if (aliases.length > 0) {
      this.#from = new FromField([account, ...aliases], draft.from ?? account, words, onChange)
    }
    this.#wells = new RecipientWells({
      draft,
      words,
      contacts: contactsOf(app),
      nameOnly: app.has('nameOnlyPills'),
      onChange,
    })
    this.parts = composeParts({
      ordinal: rootsMade,
      words,
      from: this.#from?.element,
      header: this.#wells.element,
      subject: this.#subject?.input,
      cards: cards.holder,
      editor: this.#body.element,
      fileInput: !app.has('noFileInput'),
    })
    rootsMade += 1
    this.#unsaved = false
    clearTimeout(this.#autosave)
    this.#listen()
    if (app.has('hostileExtension')) this.parts.root.prepend(otherExtension())
    app.composes.add(this)
  }

  get title(): string {
    return this.draft.subject || this.#app.words.noSubject
  }

  get isPoppedOut(): boolean {
    return this.parts.root.ownerDocument !== document
  }

  /** The body of the page the compose stands in, which is another page once it has been popped out. */
  get windowBody(): HTMLElement {
    return this.parts.root.ownerDocument.body
  }

  get draft(): Draft {
    return {
      ...this.#origin,
      ...this.#wells.people,
      ...(this.#threadId === undefined ? {} : { threadId: this.#threadId }),
      subject: this.#subject?.value ?? this.#origin.subject,
      ...(this.#from && this.#from.chosen !== this.#app.config.account ? { from: this.#from.chosen } : {}),
      html: this.#body.html,
      attachments: this.files.attachments,
    }
  }

  get text(): string {
    return this.#body.text
  }

  /** Only the pane in front is drawn; the others stay mounted, hidden. */
  setShown(shown: boolean): void {
    show(this.parts.root, shown)
    if (shown) this.#subject?.startRendering()
    else this.#subject?.stopRendering()
  }

  focus(): void {
    if (this.#wells.people.to.length === 0) this.#wells.focus()
    else this.#body.element.focus()
  }

  commitTyped(): void {
    this.#wells.commit()
  }

  /** Why the host refuses to send this mail. */
  get objection(): string | undefined {
    const people = this.#wells.all
    const bad = people.find(({ email }) => !isAddress(email))
    if (bad) return this.#app.words.badAddress(bad.email)
    return people.length === 0 ? this.#app.words.noRecipients : undefined
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
    if (this.#ended || !(await confirmDiscard(this.#app.words, this.windowBody))) return
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
    this.#threadId = (await callService('UpdateItem', draft, 'SaveOnly')) ?? this.#threadId
  }

  #addFiles(files: readonly File[]): void {
    this.files.addFiles(files)
    this.#touched()
  }

  #listen(): void {
    const { root, send, sendMenu, discard, attach, popOutButton, close, fileInput } = this.parts
    onActivate(send, () => void this.send())
    onActivate(sendMenu, () => openSendMenu(sendMenu, this.#app.words, (time) => void this.send(time)))
    onActivate(discard, () => void this.discard())
    onActivate(close, () => void this.close())
    onActivate(popOutButton, () => {
      if (!popOut(root, this.title, () => void this.close())) return
      show(popOutButton, false)
      this.#app.composesChanged()
    })
    const onFiles = (files: readonly File[]) => this.#addFiles(files)
    onActivate(attach, () => (fileInput ?? looseFileInput(onFiles)).click())
    if (fileInput) takeFilesFrom(fileInput, onFiles)
    listen(root, {
      keydown: (event) => {
        if (event.defaultPrevented) return
        const isAltS = event.key === 's' && event.altKey && !event.ctrlKey
        if (isAltS || (event.key === 'Enter' && (event.ctrlKey || event.metaKey))) {
          event.preventDefault()
          void this.send()
        } else if (event.key === 'Escape') {
          void this.discard()
        }
      },
    })
    this.#takeDrops()
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
}

function contactsOf(app: OutlookApp): Person[] {
  const mails = app.store.state.threads.flatMap(({ messages }) => messages)
  return mails.flatMap(({ from, to, cc }) => [from, ...to, ...cc]).filter(({ name }) => name !== '')
}
