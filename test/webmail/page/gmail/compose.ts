import type { Draft, Person } from '../../model'
import type { AttachmentList } from '../attachment-list'
import { h, listen, onActivate, show } from '../dom'
import { bodyNodes, htmlToText } from '../html'
import { displayName, isAddress } from '../people'
import type { GmailApp } from './app'
import { attachmentChips } from './attachments'
import { type ComposeParts, composeParts } from './compose-parts'
import { type Field, RecipientRow } from './recipients'
import { openSendMenu } from './send-menu'
import { sendCompose } from './sending'

const AUTOSAVE_DELAY = 600
const RECIPIENT_RESET_DELAY = 40
const FIELDS: readonly Field[] = ['to', 'cc', 'bcc']

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
  readonly #rows: Record<Field, RecipientRow>
  #home: ComposeHome | undefined
  #threadId: string | undefined
  #saved: boolean
  #unsaved = false
  #fresh: boolean
  #busy = false
  #autosave: ReturnType<typeof setTimeout> | undefined

  constructor(app: GmailApp, draft: Draft, inline: boolean) {
    this.#app = app
    this.#origin = draft
    this.draftId = draft.id
    this.#threadId = draft.threadId
    this.#saved = draft.savedAt !== undefined
    this.#fresh = draft.kind === 'new' && !this.#saved
    const { words } = app
    composesBegun += 1
    const ordinal = composesBegun
    const onChange = () => this.#touched()
    const chips = attachmentChips({ words, truncated: app.has('truncatedCards'), onChange })
    this.chips = chips.list

    const ccLink = h('span.aB.gQ.pE', { role: 'link', tabindex: '1', 'aria-label': words.cc }, words.cc)
    const bccLink = h('span.aB.gQ.pB', { role: 'link', tabindex: '1', 'aria-label': words.bcc }, words.bcc)
    const links = h('span.gM', {}, ccLink, bccLink)
    const row = (field: Field, extras?: HTMLElement) =>
      new RecipientRow(field, words, { wrapped: inline, ordinal, onChange, ...(extras ? { extras } : {}) })
    this.#rows = { to: row('to', links), cc: row('cc'), bcc: row('bcc') }
    this.parts = composeParts({
      draft,
      composeId: `c${ordinal}`,
      inline,
      words,
      chips: chips.holder,
      rows: FIELDS.map((field) => this.#rows[field]),
      ccLink,
      bccLink,
      fileInput: !app.has('noFileInput'),
    })
    this.#fill(draft)
    this.#listen()
    if (app.has('hostileExtension')) this.#addOtherExtension()
    app.composes.add(this)
  }

  /** Where the compose lives now. */
  settle(home: ComposeHome): void {
    this.#home = home
    home.subjectChanged?.(this.parts.subject.value)
    this.#collapse(this.#people().length > 0)
  }

  focus(): void {
    if (this.#rows.to.people.length === 0) this.#rows.to.focus()
    else this.parts.body.focus()
  }

  get staysWhileSending(): boolean {
    return this.#home?.staysWhileSending ?? false
  }

  get wasSaved(): boolean {
    return this.#saved
  }

  get hasUnsavedChanges(): boolean {
    return this.#unsaved && !this.#busy
  }

  get draft(): Draft {
    const { subject, body } = this.parts
    return {
      ...this.#origin,
      ...(this.#threadId === undefined ? {} : { threadId: this.#threadId }),
      to: this.#rows.to.people,
      cc: this.#rows.cc.people,
      bcc: this.#rows.bcc.people,
      subject: subject.value,
      html: body.innerHTML,
      attachments: this.chips.attachments,
    }
  }

  get text(): string {
    return htmlToText(this.parts.body)
  }

  /** The server has answered a save of this draft. */
  saved(threadId: string | undefined): void {
    this.#saved = true
    if (threadId !== undefined) {
      this.#threadId = threadId
      this.parts.hidden.lts.value = threadId
    }
  }

  takenForSaving(): void {
    this.#unsaved = false
    clearTimeout(this.#autosave)
  }

  async close(): Promise<void> {
    if (this.#busy) return
    for (const field of FIELDS) this.#rows[field].commit()
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
    for (const field of FIELDS) this.#rows[field].commit()
    await sendCompose(this.#app, this, scheduled)
  }

  /** Why the host refuses to send this mail, in its own words. */
  get objection(): string | undefined {
    const people = this.#people()
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
    if (!this.staysWhileSending) this.#end()
    return true
  }

  finishSending(): void {
    this.#end()
  }

  /** Gives the compose back to the person, if it is still on screen. */
  resumeAfterFailure(): boolean {
    this.#busy = false
    this.parts.content.classList.remove('sending')
    return this.#home !== undefined
  }

  #people(): Person[] {
    return FIELDS.flatMap((field) => this.#rows[field].people)
  }

  #end(): void {
    clearTimeout(this.#autosave)
    this.#app.composes.delete(this)
    this.#home?.leave()
    this.#home = undefined
  }

  #fill(draft: Draft): void {
    for (const field of FIELDS) this.#rows[field].add(draft[field])
    this.parts.subject.value = draft.subject
    this.parts.body.append(bodyNodes(draft.html))
    this.chips.restore(draft.attachments)
    this.#showRow('cc', draft.cc.length > 0)
    this.#showRow('bcc', draft.bcc.length > 0)
    this.#summarise()
    this.#unsaved = false
    clearTimeout(this.#autosave)
  }

  #touched(): void {
    this.#unsaved = true
    this.#summarise()
    clearTimeout(this.#autosave)
    this.#autosave = setTimeout(() => {
      if (this.hasUnsavedChanges && this.#home) void this.#app.sync.save([this])
    }, AUTOSAVE_DELAY)
  }

  #summarise(): void {
    this.parts?.summary.replaceChildren(
      this.#people().map(displayName).join(', ') || this.#app.words.recipients,
    )
  }

  #showRow(field: 'cc' | 'bcc', visible: boolean): void {
    show(this.#rows[field].row, visible)
    show(field === 'cc' ? this.parts.ccLink : this.parts.bccLink, !visible)
  }

  #collapse(collapsed: boolean): void {
    show(this.parts.summary, collapsed)
    show(this.parts.recipientTable, !collapsed)
  }

  #listen(): void {
    const {
      content,
      recipientTable,
      summary,
      ccLink,
      bccLink,
      subject,
      body,
      fileInput,
      send,
      chevron,
      attach,
      discard,
    } = this.parts
    listen(content, { keydown: (event) => this.#onKey(event) })
    listen(subject, {
      input: () => {
        this.#home?.subjectChanged?.(subject.value)
        this.#touched()
      },
    })
    listen(body, { input: () => this.#touched() })

    listen(summary, {
      focus: (event) => {
        this.#collapse(false)
        if (event.isTrusted) this.#rows.to.focus()
      },
    })
    recipientTable.addEventListener('focusout', ({ relatedTarget }) => {
      if (recipientTable.contains(relatedTarget as Node | null)) return
      this.#collapse(this.#people().length > 0)
    })
    recipientTable.addEventListener('paste', () => this.#forgetRecipientsOnce())
    recipientTable.addEventListener('keydown', ({ isTrusted }) => {
      if (isTrusted) this.#fresh = false
    })
    for (const [link, field] of [
      [ccLink, 'cc'],
      [bccLink, 'bcc'],
    ] as const) {
      onActivate(link, ({ isTrusted }) => {
        this.#showRow(field, true)
        if (isTrusted) this.#rows[field].focus()
      })
    }

    onActivate(send, () => void this.send())
    onActivate(chevron, () => openSendMenu(chevron, this.#app.words, (time) => void this.send(time)))
    onActivate(discard, () => void this.discard())
    onActivate(attach, () => (fileInput ?? this.#looseFileInput()).click())
    if (fileInput) this.#takeFilesFrom(fileInput)
  }

  #takeFilesFrom(input: HTMLInputElement): void {
    input.addEventListener('change', () => {
      this.addFiles([...(input.files ?? [])])
      input.value = ''
    })
  }

  addFiles(files: readonly File[]): void {
    this.chips.addFiles(files)
    this.#touched()
  }

  #looseFileInput(): HTMLInputElement {
    const input = h('input', { type: 'file', multiple: true, hidden: true })
    this.#takeFilesFrom(input)
    input.addEventListener('change', () => input.remove())
    document.body.append(input)
    return input
  }

  /** A compose that no person has touched yet still settles, and loses what was pasted too early. */
  #forgetRecipientsOnce(): void {
    if (!this.#fresh) return
    this.#fresh = false
    setTimeout(() => {
      for (const field of FIELDS) this.#rows[field].clear()
    }, RECIPIENT_RESET_DELAY)
  }

  #onKey(event: KeyboardEvent): void {
    event.stopPropagation()
    if (event.defaultPrevented) return
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      void this.send()
    } else if (event.key === 'Escape') {
      this.#app.record.escapes += 1
      if (!this.staysWhileSending) void this.close()
    }
  }

  #addOtherExtension(): void {
    const fake = h('div', {
      id: 'subject',
      contenteditable: 'true',
      role: 'textbox',
      'aria-label': 'Snippet name',
    })
    this.parts.content.prepend(
      h('div.other-extension', {}, fake, h('input', { type: 'file', name: 'snippet' })),
    )
  }
}
