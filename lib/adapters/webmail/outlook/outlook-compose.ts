import type { ComposeView, ThreadRef } from '../../../ports/webmail'
import type { HostCompose } from '../compose-view'
import type { FoundCompose } from '../compose-watcher'
import { type AttachmentCard, throughDrop, throughInput, throughPaste } from '../dom/attach-file'
import { all, first, isShown, plainLabel } from '../dom/select'
import { readRecipients, setRecipients } from './outlook-recipients'
import { selectedThread } from './outlook-thread'
import { LABELS, outlook, outlookRules } from './selectors'

/** Smaller than this (px), an editable field is not a mail's body. */
const LEAST_HEIGHT = 40
const DROP_LIMIT = 1_000

/** The compose windows now seen. Outlook keeps panes that were left mounted and hidden: those are none. */
export function findComposes(): readonly FoundCompose[] {
  const found = new Map<HTMLElement, FoundCompose>()
  for (const editor of document.querySelectorAll<HTMLElement>(outlook.editor)) {
    if (!isShown(editor) || editor.parentElement?.closest('[contenteditable="true"]')) continue
    if (editor.getBoundingClientRect().height < LEAST_HEIGHT) continue
    const root = rootOf(editor)
    if (root && !found.has(root)) found.set(root, { root, editor })
  }
  return [...found.values()]
}

function rootOf(editor: HTMLElement): HTMLElement | undefined {
  for (const selector of outlook.root) {
    const root = editor.closest<HTMLElement>(selector)
    if (root) return root
  }
  for (let node = editor.parentElement; node && node !== document.body; node = node.parentElement) {
    if (node.querySelectorAll(outlook.editor).length > 1) return undefined
    if (sendButton(node)) return node
  }
  return undefined
}

function sendButton(root: HTMLElement): HTMLElement | undefined {
  return (
    first(root, outlook.send) ??
    [...root.querySelectorAll<HTMLElement>('button')].find((button) => isLabelled(button, LABELS.send))
  )
}

export function isLabelled(element: Element, labels: readonly string[]): boolean {
  return labels.includes(plainLabel(element))
}

export function readCompose({ root, editor }: FoundCompose, account: () => string | undefined): HostCompose {
  const subjectField = () => first<HTMLInputElement>(root, outlook.subject)
  const readSubject = () => subjectField()?.value ?? shownSubject()
  const current = () =>
    editor.isConnected && root.contains(editor) ? editor : (first(root, [outlook.editor]) ?? undefined)
  const kind = () => kindOf(subjectField(), current())
  return {
    root,
    rules: outlookRules,
    technique: 'pasteFirst',
    attachWays: [
      throughInput(() => fileInput(root)),
      throughDrop(
        () => root,
        () => topmostAtCentre(root),
        DROP_LIMIT,
      ),
      throughPaste(() => current() ?? root),
    ],
    editor: current,
    kind,
    anchor: () => first(root, outlook.sendGroup) ?? sendButton(root),
    draftId: () => /^MSG_(.+)_SUBJECT$/.exec(subjectField()?.id ?? '')?.[1],
    subjectField,
    readSubject,
    readRecipients: () => readRecipients(root),
    setRecipients: (addresses) => setRecipients(root, addresses),
    cards: () => cardsIn(root),
    thread: () => threadOf(kind(), account(), readSubject()),
  }
}

/** A window without a subject line answers to the thread that is shown. */
function kindOf(subject: HTMLInputElement | undefined, editor: HTMLElement | undefined): ComposeView['kind'] {
  if (/^(fwd?|vl|wg):/i.test(subject?.value ?? '')) return 'forward'
  return !subject || editor?.querySelector(outlook.quoteMark) ? 'reply' : 'new'
}

function cardsIn(root: HTMLElement): readonly AttachmentCard[] {
  return all(root, outlook.card).map((card) => ({
    name: first(card, outlook.cardName)?.getAttribute('title') ?? card.getAttribute('aria-label') ?? '',
    loading: card.querySelector('[role="progressbar"]') !== null,
    remove: all(card, outlook.cardRemove).at(-1),
  }))
}

function fileInput(root: HTMLElement): HTMLInputElement | undefined {
  return first<HTMLInputElement>(root, outlook.fileInput)
}

/** While something is dragged, Outlook lays what takes the drop over its compose window. */
function topmostAtCentre(root: HTMLElement): HTMLElement | undefined {
  const { left, top, width, height } = root.getBoundingClientRect()
  const topmost = root.ownerDocument.elementFromPoint(left + width / 2, top + height / 2)
  return topmost instanceof HTMLElement ? topmost : undefined
}

/** A new mail has no conversation yet that the page would name. */
function threadOf(
  kind: ComposeView['kind'],
  account: string | undefined,
  subject: string | undefined,
): ThreadRef {
  const threadId = kind === 'reply' ? selectedThread() : undefined
  return {
    host: 'outlook',
    origin: window.origin,
    ...(account ? { account } : {}),
    ...(threadId ? { threadId } : {}),
    subject: subject ?? '',
  }
}

function shownSubject(): string | undefined {
  return first(document, outlook.shownSubject)?.textContent?.trim()
}
