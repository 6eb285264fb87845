import type { MailThread } from '../../../domain/invoice/mail-thread'
import { isForwardSubject } from '../../../domain/invoice/thread-name'
import type { ComposeView } from '../../../ports/webmail'
import type { HostCompose } from '../compose-view'
import type { FoundCompose } from '../compose-watcher'
import { type AttachmentCard, throughDrop, throughInput } from '../dom/attach-file'
import { agreed, all, around, first } from '../dom/layers'
import { isShown } from '../dom/select'
import { fileNameIn, smallestAround } from '../dom/shapes'
import { yahooParts, yahooRoot } from './compose-parts'
import { yahooRules } from './selectors'
import { addRecipient, readRecipients } from './yahoo-recipients'
import { shownConversation, threadInAddress } from './yahoo-thread'

const DROP_LIMIT = 1_000

/** Fields of several lines: more than one of them are more than one mail. */
const BODIES = '[contenteditable="true"][aria-multiline="true"]'

/** The compose windows now seen. */
export function findComposes(): readonly FoundCompose[] {
  const found = new Map<HTMLElement, FoundCompose>()
  for (const field of document.querySelectorAll('[contenteditable="true"]')) {
    const root = isShown(field) ? rootOf(field) : undefined
    const editor = root && !found.has(root) ? first(root, yahooParts.editor) : undefined
    if (root && editor && isShown(editor)) found.set(root, { root, editor })
  }
  return [...found.values()]
}

/** Of a window whose own marks are unknown, the smallest part with a body and Send. */
function rootOf(field: Element): HTMLElement | undefined {
  const hasSend = (part: HTMLElement) => first(part, yahooParts.send) !== undefined
  const known = around(field, yahooRoot)
  if (known && hasSend(known)) return known
  return smallestAround(field, (part) => hasSend(part) && part.querySelectorAll(BODIES).length < 2)
}

/** What is recognised of a compose window, looked up anew each time. `account`: the mailbox's address. */
export function readCompose({ root, editor }: FoundCompose, account: () => string | undefined): HostCompose {
  const subjectField = () => first<HTMLInputElement>(root, yahooParts.subject)
  const current = () =>
    editor.isConnected && root.contains(editor) ? editor : first(root, yahooParts.editor)
  const kind = () => kindOf(root, subjectField()?.value ?? '', current())
  return {
    root,
    rules: yahooRules,
    technique: 'command',
    attachWays: [
      throughInput(() => agreed<HTMLInputElement>(root, yahooParts.fileField)),
      throughDrop(
        () => current() ?? root,
        () => current() ?? root,
        DROP_LIMIT,
      ),
    ],
    editor: current,
    sureEditor() {
      const now = current()
      return now === agreed(root, yahooParts.editor) ? now : undefined
    },
    kind,
    anchor: () => first(root, yahooParts.send),
    draftId: () => undefined,
    subjectField: () => agreed<HTMLInputElement>(root, yahooParts.subject),
    readSubject: () => subjectField()?.value,
    readRecipients: () => readRecipients(root),
    addRecipient: (address) => addRecipient(root, address),
    // No public source says how Yahoo shows the choice of an address.
    readSender: () => undefined,
    setSender: async () => ({ ok: false, code: 'notRecognised' }),
    cards: () => cardsIn(root, current()),
    // A drop needs no place of its own.
    takesFiles: () => true,
    showsSend: () => first(root, yahooParts.send) !== undefined,
    thread: () => threadOf(kind(), account(), subjectField()?.value),
  }
}

/** An answer stands below its conversation, or holds the mail it answers. */
function kindOf(root: HTMLElement, subject: string, editor: HTMLElement | undefined): ComposeView['kind'] {
  if (isForwardSubject(subject)) return 'forward'
  return shownConversation()?.contains(root) || editor?.querySelector(yahooRules.quote) ? 'reply' : 'new'
}

/** Where no card is known, whatever outside of the body says the name of a file and nothing else. */
function cardsIn(root: HTMLElement, editor: HTMLElement | undefined): readonly AttachmentCard[] {
  const cards = all(root, yahooParts.file).map((card) => ({
    name: first(card, yahooParts.fileName)?.textContent?.trim() ?? '',
    loading: card.querySelector('[role="progressbar"]') !== null,
    remove: agreed(card, yahooParts.removeFile),
  }))
  if (cards.length > 0) return cards
  return fileNameIn(root)
    .map((part) => ({ part, name: part.textContent?.trim() ?? '' }))
    .filter(({ part, name }) => !editor?.contains(part) && !name.includes('@'))
    .map(({ name }) => ({ name, loading: false, remove: undefined }))
}

/** A new mail has no conversation yet. */
function threadOf(
  kind: ComposeView['kind'],
  account: string | undefined,
  subject: string | undefined,
): MailThread {
  const threadId = kind === 'reply' ? threadInAddress() : undefined
  return {
    host: 'yahoo',
    origin: window.origin,
    ...(account ? { account } : {}),
    ...(threadId ? { threadId } : {}),
    subject: subject ?? '',
  }
}
