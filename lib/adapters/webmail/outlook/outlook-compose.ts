import type { MailThread } from '../../../domain/invoice/mail-thread'
import { isForwardSubject } from '../../../domain/invoice/thread-name'
import { isSameAddress } from '../../../domain/party/email'
import type { ComposeView } from '../../../ports/webmail'
import type { HostCompose } from '../compose-view'
import type { FoundCompose } from '../compose-watcher'
import { type AttachmentCard, throughDrop, throughInput, throughPaste } from '../dom/attach-file'
import { readBody, readWithQuote, takesPlainText } from '../dom/body-text'
import { agreed, all, around, first } from '../dom/layers'
import { isElement } from '../dom/node'
import { isShown } from '../dom/select'
import { smallestAround } from '../dom/shapes'
import { type Answered, answeredBy } from './answered'
import { bodyIn, outlookMarks, outlookRoot } from './compose-marks'
import { outlookParts, outlookRules } from './compose-parts'
import { isPopOut } from './mailbox-page'
import { addRecipient, readRecipients } from './outlook-recipients'
import { readSender, setSender } from './outlook-sender'
import { selectedThread, shownSubject } from './outlook-thread'

const DROP_LIMIT = 1_000

/** What can be written into: of a mail, a line of recipients at least. */
const FIELDS = '[contenteditable="true"], [contenteditable="plaintext-only"], textarea'
/** Fields of several lines: more than one of them are more than one mail. */
const BODIES = '[contenteditable][aria-multiline="true"], textarea'

/** The compose windows now seen. Outlook keeps panes that were left mounted and hidden: those are none. */
export function findComposes(): readonly FoundCompose[] {
  const found = new Map<HTMLElement, FoundCompose>()
  for (const field of document.querySelectorAll(FIELDS)) {
    if (!isShown(field)) continue
    const root = rootOf(field)
    const editor = root && !found.has(root) ? bodyIn(root) : undefined
    if (root && editor && isShown(editor)) found.set(root, { root, editor })
  }
  return [...found.values()]
}

/** Of a window whose own marks are unknown, the smallest part with a body and Send. */
function rootOf(field: Element): HTMLElement | undefined {
  return (
    around(field, outlookRoot) ??
    smallestAround(
      field,
      (part) =>
        first(part, outlookMarks.send) !== undefined &&
        [...part.querySelectorAll(BODIES)].filter(isShown).length < 2,
    )
  )
}

/** What is recognised of a compose window, looked up anew each time. `account`: the mailbox's address. */
export function readCompose({ root, editor }: FoundCompose, account: () => string | undefined): HostCompose {
  const subjectField = () => first<HTMLInputElement>(root, outlookParts.subject)
  const shown = isPopOut() ? answeredBy(root, shownNow) : undefined
  const readSubject = () => subjectField()?.value ?? (shown ?? shownNow()).subject
  const current = () =>
    editor.isConnected && root.contains(editor) && isShown(editor) ? editor : bodyIn(root)
  const kind = () => kindOf(subjectField(), current())
  return {
    root,
    rules: outlookRules,
    technique: 'pasteFirst',
    attachWays: [
      throughInput(() => agreed<HTMLInputElement>(root, outlookParts.fileField)),
      throughDrop(
        () => root,
        () => topmostAtCentre(root),
        DROP_LIMIT,
      ),
      throughPaste(() => current() ?? root),
    ],
    editor: current,
    sureEditor() {
      const now = current()
      const ways = now && takesPlainText(now) ? outlookParts.plainEditor : outlookParts.editor
      return now === agreed(root, ways) ? now : undefined
    },
    kind,
    anchor: () => first(root, outlookParts.sendPlace),
    draftId: () => /^MSG_(.+)_SUBJECT$/.exec(subjectField()?.id ?? '')?.[1],
    subjectField: () => agreed<HTMLInputElement>(root, outlookParts.subject),
    readSubject,
    readRecipients: () => readRecipients(root),
    addRecipient: (address) => addRecipient(root, address),
    readSender: () => readSender(root),
    setSender: (address) => setSender(root, address),
    cards: () => cardsIn(root),
    // A drop or a paste needs no place of its own.
    takesFiles: () => true,
    showsSend: () => first(root, outlookParts.send) !== undefined,
    thread: () =>
      threadOf(kind(), account(), readSender(root), readSubject(), (shown ?? shownNow()).threadId),
  }
}

/** What an answer answers; the page around a mail in a window of its own may show another thread soon. */
function shownNow(): Answered {
  return { threadId: selectedThread(), subject: shownSubject() }
}

/** A window without a subject line answers to the thread that is shown. */
function kindOf(subject: HTMLInputElement | undefined, editor: HTMLElement | undefined): ComposeView['kind'] {
  if (isForwardSubject(subject?.value ?? '')) return 'forward'
  return !subject || (editor && hasQuote(editor)) ? 'reply' : 'new'
}

function hasQuote(editor: HTMLElement): boolean {
  const isCut = () => readBody(editor, outlookRules).text !== readWithQuote(editor, outlookRules).text
  return takesPlainText(editor) ? isCut() : first(editor, outlookParts.quoteMark) !== undefined
}

function cardsIn(root: HTMLElement): readonly AttachmentCard[] {
  return all(root, outlookParts.file).map((card) => ({
    name: nameOn(card),
    loading: card.querySelector('[role="progressbar"]') !== null,
    remove: agreed(card, outlookParts.removeFile),
  }))
}

function nameOn(card: HTMLElement): string {
  const name = first(card, outlookParts.fileName)
  return name?.getAttribute('title') ?? name?.textContent ?? card.getAttribute('aria-label') ?? ''
}

/** While something is dragged, Outlook lays what takes the drop over its compose window. */
function topmostAtCentre(root: HTMLElement): HTMLElement | undefined {
  const { left, top, width, height } = root.getBoundingClientRect()
  const topmost = root.ownerDocument.elementFromPoint(left + width / 2, top + height / 2)
  return isElement(topmost) ? topmost : undefined
}

/** A new mail has no conversation yet that the page would name. */
function threadOf(
  kind: ComposeView['kind'],
  account: string | undefined,
  from: string | undefined,
  subject: string | undefined,
  shownThread: string | undefined,
): MailThread {
  const threadId = kind === 'reply' ? shownThread : undefined
  return {
    host: 'outlook',
    origin: window.origin,
    ...(account ? { account } : {}),
    ...(from && !isSameAddress(account, from) ? { from } : {}),
    ...(threadId ? { threadId } : {}),
    subject: subject ?? '',
  }
}
