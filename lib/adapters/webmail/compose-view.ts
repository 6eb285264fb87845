import type { MailThread } from '../../domain/invoice/mail-thread'
import type {
  Ability,
  Attachment,
  ComposeView,
  Done,
  Recipient,
  Refused,
  SendSignal,
} from '../../ports/webmail'
import { type AttachmentCard, type AttachWay, attachFile } from './dom/attach-file'
import { bodyReader } from './dom/body-reader'
import { type BodyRules, readWhole, takesPlainText } from './dom/body-text'
import { setInputValue } from './dom/input-value'
import { holdsBlock, insertBlock } from './dom/insert-block'
import { insertText } from './dom/insert-text'
import { type EditTechnique, replaceInBody } from './dom/replace'
import { isShown } from './dom/select'
import { pause } from './dom/wait'

/** What a host adapter knows about one of its compose windows; the technique of editing is the same for all. */
export interface HostCompose {
  readonly root: HTMLElement
  readonly rules: BodyRules
  readonly technique: EditTechnique
  readonly attachWays: readonly AttachWay[]
  kind(): ComposeView['kind']
  editor(): HTMLElement | undefined
  /** The same, where two ways of finding it agree: what is written into must be the mail. */
  sureEditor(): HTMLElement | undefined
  anchor(): HTMLElement | undefined
  draftId(): string | undefined
  /** Only where two ways of finding it agree. */
  subjectField(): HTMLInputElement | undefined
  readSubject(): string | undefined
  readRecipients(): readonly Recipient[] | undefined
  addRecipient(address: string): Promise<Done>
  readSender(): string | undefined
  setSender(address: string): Promise<Done>
  cards(): readonly AttachmentCard[]
  /** Whether the page has a place that takes files. */
  takesFiles(): boolean
  /** Whether Send is recognised, so that a press on it is seen. */
  showsSend(): boolean
  thread(): MailThread | undefined
}

export interface OpenCompose {
  readonly view: ComposeView
  emitPress(): void
  emitSend(signal: SendSignal, sentFrom?: string): void
  emitDiscard(): void
  /** Whether a press on Send is to be held back. */
  holdsBack(): boolean
}

/** How long a host may take to throw away a subject it does not accept, in ms. */
const SUBJECT_SETTLES = 120

const NOT_RECOGNISED: Refused = { ok: false, code: 'notRecognised' }

/**
 * One compose window, with what its host recognises of it, until `closed` is aborted. `key` names it among those of the
 * page.
 */
export function openCompose(host: HostCompose, key: string, closed: AbortSignal): OpenCompose {
  const pressListeners: (() => void)[] = []
  const sendListeners: OpenCompose['emitSend'][] = []
  const discardListeners: (() => void)[] = []
  const sendQuestions: (() => boolean)[] = []
  const changes = changeFeed(host.root, closed)
  const read = bodyReader(host.rules, closed)
  const withEditor = (act: (editor: HTMLElement) => Promise<Done>): Promise<Done> => {
    const editor = host.sureEditor()
    return editor && !closed.aborted ? act(editor) : Promise.resolve(NOT_RECOGNISED)
  }
  let lastEditor = host.editor() ?? host.root
  const stoodFirst = takesPlainText(lastEditor) ? read(lastEditor).text : ''
  const view: ComposeView = {
    key,
    closed,
    root: host.root,
    get kind() {
      return host.kind()
    },
    get editor() {
      lastEditor = host.editor() ?? lastEditor
      return lastEditor
    },
    get anchor() {
      return host.anchor()
    },
    draftId: () => host.draftId(),
    readBody() {
      const editor = host.editor()
      return editor && read(editor)
    },
    readWhole() {
      const editor = host.editor()
      return editor && readWhole(editor)
    },
    readSubject: () => host.readSubject(),
    readRecipients: () => host.readRecipients(),
    readAttachments: () => host.cards().map(({ name }): Attachment => ({ name })),
    thread: () => host.thread(),
    readSender: () => host.readSender(),
    setSender: (address) => host.setSender(address),
    setSubject: (subject, asTyped) => setSubject(host.subjectField(), subject, asTyped),
    addRecipient: (address) => withEditor(() => host.addRecipient(address)),
    insertBlock: (block, previous) =>
      withEditor((editor) => insertBlock(editor, host.rules, block, previous, host.technique, stoodFirst)),
    holdsBlock(block, before) {
      const editor = host.editor()
      return editor && holdsBlock(editor, host.rules, block, before)
    },
    replaceInBody: (edits) =>
      withEditor((editor) => replaceInBody(editor, host.rules, edits, host.technique)),
    insertText: (text) => withEditor((editor) => insertText(editor, host.rules, text, host.technique)),
    attach: (file, replaces) =>
      attachFile(
        file,
        replaces,
        host.attachWays,
        { root: host.root, editor: host.editor(), cards: () => host.cards() },
        closed,
      ),
    unaided: () => unaided(host),
    onChange: (listener) => changes(listener),
    beforeSend: (holdsBack) => {
      sendQuestions.push(holdsBack)
    },
    onPress: (listener) => {
      pressListeners.push(listener)
    },
    onSend: (listener) => {
      sendListeners.push(listener)
    },
    onDiscard: (listener) => {
      discardListeners.push(listener)
    },
  }
  return {
    view,
    emitPress() {
      for (const listener of pressListeners) listener()
    },
    emitSend(signal, sentFrom) {
      for (const listener of sendListeners) listener(signal, sentFrom)
    },
    holdsBack: () => sendQuestions.some((holdsBack) => holdsBack()),
    emitDiscard() {
      for (const listener of discardListeners) listener()
    },
  }
}

/** What of a window is not recognised well enough to be left to us. */
export function unaided(host: HostCompose): readonly Ability[] {
  const can: Readonly<Record<Ability, boolean>> = {
    read: host.editor() !== undefined,
    insert: host.sureEditor() !== undefined,
    attach: host.takesFiles(),
    subject: host.kind() !== 'new' || host.subjectField() !== undefined,
    recipients: host.readRecipients() !== undefined,
    send: host.showsSend(),
  }
  return (Object.keys(can) as Ability[]).filter((ability) => !can[ability])
}

async function setSubject(
  field: HTMLInputElement | undefined,
  subject: string,
  asTyped = false,
): Promise<Done> {
  if (!field) return NOT_RECOGNISED
  if (!isShown(field)) return { ok: false, code: 'notVisible' }
  if (asTyped) {
    field.focus()
    field.select()
    field.ownerDocument.execCommand('insertText', false, subject)
  } else setInputValue(field, subject)
  await pause(SUBJECT_SETTLES)
  return field.value === subject ? { ok: true } : { ok: false, code: 'notAccepted' }
}

/** Calls listeners after each change below `root`, at once for typing, and never while an input method composes. */
function changeFeed(root: HTMLElement, closed: AbortSignal): (listener: () => void) => void {
  const listeners: (() => void)[] = []
  let composing = false

  const changed = () => {
    if (composing) return
    for (const listener of listeners) listener()
    observer.takeRecords()
  }
  const observer = new MutationObserver(changed)
  /** What is typed into a field changes no node; of anything else, the observer may have told before this event came here. */
  const typed = ({ target }: Event) => {
    if ('value' in (target as Element) || observer.takeRecords().length > 0) changed()
  }
  const start = () => {
    const passive = { capture: true, passive: true, signal: closed }
    root.addEventListener('compositionstart', () => (composing = true), passive)
    root.addEventListener(
      'compositionend',
      () => {
        composing = false
        changed()
      },
      passive,
    )
    root.addEventListener('input', typed, passive)
    observer.observe(root, { childList: true, characterData: true, subtree: true })
    closed.addEventListener('abort', () => observer.disconnect())
  }
  return (listener) => {
    if (listeners.length === 0 && !closed.aborted) start()
    listeners.push(listener)
  }
}
