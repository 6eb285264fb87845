import type { ThreadRef } from '../../../ports/webmail'
import type { HostCompose } from '../compose-view'
import type { FoundCompose } from '../compose-watcher'
import { type AttachmentCard, throughDrop, throughInput } from '../dom/attach-file'
import { all, first, isShown } from '../dom/select'
import { readRecipients, setRecipients } from './gmail-recipients'
import { gmail, gmailRules } from './selectors'

const DROP_ZONE_LIMIT = 3_000

/** The compose windows now open. A minimised one still is; a thread's draft that is shown as a message is not. */
export function findComposes(): readonly FoundCompose[] {
  const found = new Map<HTMLElement, FoundCompose>()
  for (const editor of all(document, gmail.editor)) {
    const root = rootOf(editor)
    if (!root || !isShown(root) || found.has(root) || editor.getAttribute('contenteditable') === 'false')
      continue
    found.set(root, { root, editor })
  }
  return [...found.values()]
}

function rootOf(editor: HTMLElement): HTMLElement | undefined {
  for (const selector of gmail.root) {
    const root = editor.closest<HTMLElement>(selector)
    if (root) return root
  }
  const form = [...document.querySelectorAll('form')].find((candidate) => first(candidate, gmail.subject))
  for (let node = editor.parentElement; form && node; node = node.parentElement) {
    if (node.contains(form)) return all(node, gmail.editor).length === 1 ? node : undefined
  }
  return undefined
}

export function readCompose({ root, editor }: FoundCompose, account: () => string | undefined): HostCompose {
  const hidden = (layers: readonly string[]) => {
    const value = first<HTMLInputElement>(root, layers)?.value.replace(/^#/, '').trim()
    return value && value !== 'undefined' && value !== 'null' ? value : undefined
  }
  const subjectField = () => first<HTMLInputElement>(root, gmail.subject)
  const readSubject = () => subjectField()?.value ?? shownSubject(root)
  const current = () => {
    const plain = first(root, gmail.plainEditor)
    if (plain && isShown(plain)) return plain
    return editor.isConnected && root.contains(editor) ? editor : first(root, gmail.editor)
  }
  return {
    root,
    rules: gmailRules,
    technique: 'command',
    attachWays: [
      throughInput(() => first<HTMLInputElement>(root, gmail.fileInput)),
      throughDrop(
        () => first(root, gmail.dropTarget) ?? root,
        () => dropZoneOver(root),
        DROP_ZONE_LIMIT,
      ),
    ],
    editor: current,
    kind() {
      if (first(root, gmail.forward)) return 'forward'
      const isInThread = !root.matches('[role="dialog"]') && !isComposePage(root)
      const isReply = isInThread || first(root, gmail.responseKind)
      return isReply || hidden(gmail.repliedTo) ? 'reply' : 'new'
    },
    anchor: () => first(root, gmail.toolbarCell),
    draftId: () => hidden(gmail.draftId)?.replace(/^s:/, ''),
    subjectField,
    readSubject,
    readRecipients: () => readRecipients(root),
    setRecipients: (addresses) => setRecipients(root, addresses),
    cards: () => cardsIn(root),
    thread: () => threadOf(hidden(gmail.threadId), account() ?? hidden(gmail.from), root, readSubject()),
  }
}

/** The address `?view=cm` shows one new mail and nothing else: no dialog around it, and no thread. */
function isComposePage(root: HTMLElement): boolean {
  return new URLSearchParams(root.ownerDocument.location.search).get('view') === 'cm'
}

function cardsIn(root: HTMLElement): readonly AttachmentCard[] {
  return all(root, gmail.chip).map((chip) => ({
    name: first(chip, gmail.chipName)?.textContent?.trim() ?? '',
    loading: chip.querySelector('[role="progressbar"]') !== null,
    remove: first(chip, gmail.chipRemove),
  }))
}

function dropZoneOver(root: HTMLElement): HTMLElement | undefined {
  const compose = root.getBoundingClientRect()
  return [...document.querySelectorAll<HTMLElement>(gmail.dropZone)].find((zone) => {
    if (!isShown(zone)) return false
    const { left, right, top } = zone.getBoundingClientRect()
    return left < compose.right && right > compose.left && top >= compose.top - 1 && top <= compose.bottom
  })
}

/** An answer inside a thread belongs to the thread around it, also before its own field says so. */
function threadOf(
  ownId: string | undefined,
  account: string | undefined,
  root: HTMLElement,
  subject: string | undefined,
): ThreadRef {
  const threadId = ownId ?? headerAround(root)?.getAttribute('data-legacy-thread-id') ?? undefined
  return {
    host: 'gmail',
    origin: window.origin,
    ...(account ? { account } : {}),
    ...(threadId ? { threadId } : {}),
    subject: subject ?? '',
  }
}

function headerAround(root: HTMLElement): Element | undefined {
  return root.closest(gmail.threadMain)?.querySelector(gmail.threadHeader) ?? undefined
}

function shownSubject(root: HTMLElement): string | undefined {
  const main = root.closest<HTMLElement>(gmail.threadMain)
  return main ? first(main, gmail.threadSubject)?.textContent?.trim() : undefined
}
