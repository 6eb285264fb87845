import type { Draft, Person } from '../../model'
import type { AttachmentList } from '../attachment-list'
import { listen, onActivate, show } from '../dom'
import { looseFileInput, takeFilesFrom } from '../file-inputs'
import { bodyNodes, htmlToText, plainTextOf, textToLines, withLineAbove } from '../html'
import { otherExtension } from '../other-extension'
import { isAddress } from '../people'
import type { GmailApp } from './app'
import { attachmentChips } from './attachments'
import { type ComposeParts, composeParts } from './compose-parts'
import { RecipientFields } from './recipient-fields'
import { openSendMenu } from './send-menu'
import { sendCompose } from './sending'

const AUTOSAVE_DELAY = 600

/** Where a compose is shown: a window, a thread or a page of its own. */
export interface ComposeHome {
  /** Called when the compose is done with: sent, discarded or closed. */
  leave(): void
  /** An inline compose stays on screen until its send has been answered. */
  readonly staysWhileSending: boolean
  subjectChanged?(subject: string): void
}

let composesBegun = 0

/** One mail being written: its fields, its autosave and its ways to end. */
export class Compose {
  readonly parts: ComposeParts
  readonly chips: AttachmentList
  readonly draftId: string
  readonly #app: GmailApp
  readonly #origin: Draft
  readonly #recipients: RecipientFields
  readonly #isPlainText: boolean
  #home: ComposeHome | undefined
  #threadId: string | undefined
  #saved: boolean
  #unsaved = false
  #busy = false
  #autosave: ReturnType<typeof setTimeout> | undefined

  constructor(app: GmailApp, draft: Draft, inline: boolean) {
    this.#app = app
    this.#origin = draft
    this.draftId = draft.id
    this.#threadId = draft.threadId
    this.#saved = draft.savedAt !== undefined
    this.#isPlainText = app.has('plainText')
    const { words } = app
    composesBegun += 1
    const ordinal = composesBegun
    const onChange = () => this.#touched()
    const chips = attachmentChips({ words, truncated: app.has('truncatedCards'), onChange })
    this.chips = chips.list
    this.#recipients = new RecipientFields({ words, draft, inline, ordinal, onChange })
    this.parts = composeParts({
      draft,
      composeId: `c${ordinal}`,
      inline,
      words,
      chips: chips.holder,
      recipients: this.#recipients,
      fileInput: !app.has('noFileInput'),
      senders: [app.config.account, ...app.config.aliases],
      confidential: app.has('confidential'),
    })
    this.#fill(draft)
    this.#listen()
    if (app.has('hostileExtension')) this.parts.content.prepend(otherExtension())
    app.composes.add(this)
  }

  settle(home: ComposeHome): void {
    this.#home = home
    home.subjectChanged?.(this.parts.subject.value)
    this.#recipients.fold()
  }

  focus(): void {
    if (this.#recipients.of('to').length === 0) this.#recipients.focus()
    else (this.#isPlainText ? this.parts.plainText : this.parts.body).focus()
  }

  get wasSaved(): boolean {
    return this.#saved
  }

  get hasUnsavedChanges(): boolean {
    return this.#unsaved && !this.#busy
  }

  get draft(): Draft {
    const { subject, body, plainText } = this.parts
    return {
      ...this.#origin,
      ...(this.#threadId === undefined ? {} : { threadId: this.#threadId }),
      to: this.#recipients.of('to'),
      cc: this.#recipients.of('cc'),
      bcc: this.#recipients.of('bcc'),
      ...(this.sender === this.#app.config.account ? {} : { from: this.sender }),
      subject: subject.value,
      html: this.#isPlainText ? textToLines(plainText.value, (line) => `<div>${line}</div>`) : body.innerHTML,
      attachments: this.chips.attachments,
    }
  }

  get sender(): Person {
    const { account, aliases } = this.#app.config
    return aliases.find(({ email }) => email === this.parts.from?.value) ?? account
  }

  get text(): string {
    return this.#isPlainText ? this.parts.plainText.value : htmlToText(this.parts.body)
  }

  /** The server has answered a save of this draft. */
  saved(threadId: string): void {
    this.#saved = true
    this.#threadId = threadId
    this.parts.hidden.lts.value = threadId
  }

  takenForSaving(): void {
    this.#unsaved = false
    clearTimeout(this.#autosave)
  }

  async close(): Promise<void> {
    if (this.#busy) return
    this.#recipients.commit()
    await this.chips.ready()
    const changed = this.#unsaved
    this.#end()
    if (changed) await this.#app.sync.save([this])
  }

  async discard(): Promise<void> {
    if (this.#busy) return
    this.#end()
    await this.#app.sync.discard(this)
    this.#app.toast.note(this.#app.words.draftDiscarded)
  }

  async send(scheduled?: string): Promise<void> {
    if (this.#busy) return
    this.#recipients.commit()
    await sendCompose(this.#app, this, scheduled)
  }

  /** Why the host refuses to send this mail, in its own words. */
  get objection(): string | undefined {
    const people = this.#recipients.all
    const bad = people.find(({ email }) => !isAddress(email))
    if (bad) return this.#app.words.badAddress(bad.email)
    return people.length === 0 ? this.#app.words.noRecipients : undefined
  }

  /** From here on nothing saves, sends or closes this compose but its send. False if that was so before. */
  beginSending(): boolean {
    if (this.#busy) return false
    this.#busy = true
    this.takenForSaving()
    this.parts.content.classList.add('sending')
    if (!this.#home?.staysWhileSending) this.#end()
    return true
  }

  finishSending(): void {
    this.#end()
  }

  /** Gives the compose back to the person. False if it has left the screen. */
  resumeAfterFailure(): boolean {
    this.#busy = false
    this.parts.content.classList.remove('sending')
    return this.#home !== undefined
  }

  addFiles(files: readonly File[]): void {
    this.chips.addFiles(files)
    this.#touched()
  }

  #end(): void {
    clearTimeout(this.#autosave)
    this.#app.composes.delete(this)
    this.#home?.leave()
    this.#home = undefined
  }

  #fill(draft: Draft): void {
    const { subject, body, plainText } = this.parts
    subject.value = draft.subject
    if (this.#isPlainText) {
      plainText.value = withLineAbove(plainTextOf(draft.html), draft)
      show(body.parentElement ?? body, false)
      show(plainText.closest<HTMLElement>('.As') ?? plainText, true)
    } else {
      body.append(bodyNodes(draft.html))
    }
    this.chips.restore(draft.attachments)
  }

  #touched(): void {
    this.#unsaved = true
    clearTimeout(this.#autosave)
    this.#autosave = setTimeout(() => {
      if (this.hasUnsavedChanges && this.#home) void this.#app.sync.save([this])
    }, AUTOSAVE_DELAY)
  }

  #listen(): void {
    const {
      content,
      subject,
      body,
      plainText,
      fileInput,
      send,
      chevron,
      attach,
      discard,
      format,
      formatting,
    } = this.parts
    listen(content, { keydown: (event) => this.#onKey(event) })
    listen(subject, {
      input: () => {
        this.#home?.subjectChanged?.(subject.value)
        this.#touched()
      },
    })
    if (this.parts.from) listen(this.parts.from.form ?? content, { input: () => this.#touched() })
    listen(body, { input: () => this.#touched() })
    listen(plainText, { input: () => this.#touched() })
    onActivate(send, () => void this.send())
    onActivate(chevron, () => openSendMenu(chevron, this.#app.words, (time) => void this.send(time)))
    onActivate(discard, () => void this.discard())
    onActivate(format, () => show(formatting, formatting.style.display === 'none'))
    const onFiles = (files: readonly File[]) => this.addFiles(files)
    onActivate(attach, () => (fileInput ?? looseFileInput(onFiles)).click())
    if (fileInput) takeFilesFrom(fileInput, onFiles)
  }

  #onKey(event: KeyboardEvent): void {
    event.stopPropagation()
    if (event.key === 'Escape') this.#app.record.escapes += 1
    if (event.defaultPrevented) return
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      void this.send()
    } else if (event.key === 'Escape' && !this.#home?.staysWhileSending) {
      void this.close()
    }
  }
}
