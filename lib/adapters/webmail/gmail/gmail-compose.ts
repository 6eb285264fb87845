import type { MailThread } from '../../../domain/invoice/mail-thread'
import type { HostCompose } from '../compose-view'
import type { FoundCompose } from '../compose-watcher'
import { type AttachmentCard, throughDrop, throughInput } from '../dom/attach-file'
import { isPlainText } from '../dom/body-text'
import { agreed, all, around, first, type Resolvers } from '../dom/layers'
import { isShown } from '../dom/select'
import { smallestAround } from '../dom/shapes'
import { gmailParts, gmailRoot, gmailRules } from './compose-parts'
import { addRecipient, readRecipients } from './gmail-recipients'
import { readSender, setSender } from './gmail-sender'
import { headersIn, threadIdOf } from './gmail-thread'
import { gmail } from './selectors'

const DROP_ZONE_LIMIT = 3_000

/** The compose windows now open. A minimised one still is; a thread's draft that is shown as a message is not. */
export function findComposes(): readonly FoundCompose[] {
  const found = new Map<HTMLElement, FoundCompose>()
  for (const field of document.querySelectorAll('[contenteditable="true"]')) {
    const root = rootOf(field)
    if (!root || found.has(root) || !isShown(root)) continue
    const editor = first(root, gmailParts.editor)
    if (editor) found.set(root, { root, editor })
  }
  return [...found.values()]
}

/** Chats and other boxes have a field to write in too, but neither a subject nor a draft. */
function rootOf(field: Element): HTMLElement | undefined {
  const isMail = (root: Element) =>
    [gmailParts.draftId, gmailParts.subject.slice(0, 3)].some((marks) => first(root, marks))
  const isOneMail = (root: Element) =>
    isMail(root) && root.querySelectorAll('[contenteditable="true"]').length === 1
  const root = around(field, gmailRoot)
  return root && isMail(root) ? root : smallestAround(field, isOneMail)
}

/** What is recognised of a compose window, looked up anew each time. `account`: the mailbox's address. */
export function readCompose({ root, editor }: FoundCompose, account: () => string | undefined): HostCompose {
  const hidden = (layers: Resolvers) => {
    const value = first<HTMLInputElement>(root, layers)?.value.replace(/^#/, '').trim()
    return value && value !== 'undefined' && value !== 'null' ? value : undefined
  }
  const readSubject = () => first<HTMLInputElement>(root, gmailParts.subject)?.value ?? shownSubject(root)
  const current = () => {
    const plain = first(root, gmailParts.plainEditor)
    if (plain && isShown(plain)) return plain
    return editor.isConnected && root.contains(editor) ? editor : first(root, gmailParts.editor)
  }
  return {
    root,
    rules: gmailRules,
    technique: 'command',
    attachWays: [
      throughInput(() => agreed<HTMLInputElement>(root, gmailParts.fileField)),
      throughDrop(
        () => first(root, gmailParts.dropTarget) ?? root,
        () => dropZoneOver(root),
        DROP_ZONE_LIMIT,
      ),
    ],
    editor: current,
    sureEditor() {
      const now = current()
      return now && (isPlainText(now) || now === agreed(root, gmailParts.editor)) ? now : undefined
    },
    kind() {
      if (first(root, gmailParts.forward)) return 'forward'
      const isReply = headerAround(root) || first(root, gmailParts.answer)
      return isReply || hidden(gmailParts.repliedTo) ? 'reply' : 'new'
    },
    anchor: () => first(root, gmailParts.sendCell),
    draftId: () => hidden(gmailParts.draftId)?.replace(/^s:/, ''),
    subjectField: () => agreed<HTMLInputElement>(root, gmailParts.subject),
    readSubject,
    readRecipients: () => readRecipients(root),
    addRecipient: (address) => addRecipient(root, address),
    readSender: () => readSender(root),
    setSender: (address) => setSender(root, address),
    cards: () => cardsIn(root),
    takesFiles: () =>
      [agreed(root, gmailParts.fileField), first(document, gmail.dropZone)].some((place) => place),
    showsSend: () => first(root, gmailParts.send) !== undefined,
    thread: () => threadOf(hidden(gmailParts.threadId), account(), readSender(root), root, readSubject()),
  }
}

function cardsIn(root: HTMLElement): readonly AttachmentCard[] {
  return all(root, gmailParts.file).map((chip) => ({
    name: first(chip, gmailParts.fileName)?.textContent?.trim() ?? '',
    loading: chip.querySelector('[role="progressbar"]') !== null,
    remove: agreed(chip, gmailParts.removeFile),
  }))
}

function dropZoneOver(root: HTMLElement): HTMLElement | undefined {
  const compose = root.getBoundingClientRect()
  return all(document, gmail.dropZone).find((zone) => {
    if (!isShown(zone)) return false
    const { left, right, top } = zone.getBoundingClientRect()
    return left < compose.right && right > compose.left && top >= compose.top - 1 && top <= compose.bottom
  })
}

/** An answer inside a thread belongs to the thread around it, also before its own field says so. */
function threadOf(
  ownId: string | undefined,
  account: string | undefined,
  from: string | undefined,
  root: HTMLElement,
  subject: string | undefined,
): MailThread {
  const header = headerAround(root)
  const threadId = ownId ?? (header && threadIdOf(header))
  return {
    host: 'gmail',
    origin: window.origin,
    ...(account ? { account } : {}),
    ...(from && from.toLowerCase() !== account?.toLowerCase() ? { from } : {}),
    ...(threadId ? { threadId } : {}),
    subject: subject ?? '',
  }
}

function headerAround(root: HTMLElement): HTMLElement | undefined {
  const main = around(root, gmail.threadMain)
  return main && headersIn(main)[0]
}

function shownSubject(root: HTMLElement): string | undefined {
  const main = around(root, gmail.threadMain)
  return main && first(main, gmail.threadSubject)?.textContent?.trim()
}
