import { first, type Resolvers, resolve } from '../../../lib/adapters/webmail/dom/layers'
import { gmailParts } from '../../../lib/adapters/webmail/gmail/compose-parts'
import { outlookParts } from '../../../lib/adapters/webmail/outlook/compose-parts'
import { yahooParts } from '../../../lib/adapters/webmail/yahoo/compose-parts'
import type { MailThread } from '../../../lib/domain/invoice/mail-thread'
import type { Ability, ComposeView, Done, MailBlock, Webmail } from '../../../lib/ports/webmail'
import type { Hook } from './hooks'

/** What became of one job in a window that lacks a hook. */
export interface MutatedJob {
  /** Written into the mail, so that it is found among the drafts. */
  readonly words: string
  readonly isSeen: boolean
  readonly unaided: readonly Ability[]
  readonly steps: Readonly<
    Record<'firstPeople' | 'subject' | 'firstBlock' | 'firstFile', Done> &
      Partial<Record<'people' | 'block' | 'file', Done>>
  >
  /** Controls that were taken for another. */
  readonly mistaken: readonly string[]
  /** How many elements had the hook. */
  readonly taken: number
}

/** What became of a block in an answer that lacks a hook. */
export interface MutatedAnswer {
  readonly steps: readonly Done[]
  /** Whether every other word, of the quote and the signature too, is as it was. */
  readonly isSameAround: boolean
  /** Whether the block stands above what is quoted. */
  readonly isAboveQuote: boolean
  readonly taken: number
}

/** How long a window may take to open and be seen, in frames. */
const FRAMES = 40

const toolbarEnd = (root: ParentNode) =>
  [...root.querySelectorAll<HTMLElement>('[role="toolbar"] > button')].at(-1)

/** What a page that is not mutated is known by, of each site. */
const SITES = {
  gmail: {
    parts: gmailParts,
    root: '[role="dialog"]',
    openNew: '[gh="cm"]',
    close: (root: ParentNode) => root.querySelector<HTMLElement>('.Ha'),
    reply: '.amn .bkH',
    leave: (root: ParentNode) => root.querySelector<HTMLElement>('.gU .oh'),
  },
  outlook: {
    parts: outlookParts,
    root: '[id^="docking_InitVisiblePart_"]',
    openNew: 'button:has([data-icon-name="ComposeRegular"])',
    close: toolbarEnd,
    reply: 'button:has([data-icon-name="ArrowReplyRegular"])',
    leave: toolbarEnd,
  },
  yahoo: {
    parts: yahooParts,
    root: '[data-test-id="compose"]',
    openNew: '[data-test-id="compose-button"]',
    close: (root: ParentNode) => root.querySelector<HTMLElement>('[data-test-id="btn-close"]'),
    reply: '[data-test-id="icon-btn-reply"]',
    leave: (root: ParentNode) => root.querySelector<HTMLElement>('[data-test-id="btn-close"]'),
  },
} as const

const CONTROLS = ['send', 'discard', 'moreSend', 'subject'] as const

function partOf(parts: Readonly<Record<string, Resolvers>>, name: (typeof CONTROLS)[number]): Resolvers {
  return parts[name] ?? []
}

const block = (sum: string): MailBlock => ({
  html: `<div data-plainvoice-block="2026-040"><table><tbody><tr><td>Invoice</td><td>2026-040</td></tr><tr><td>Total</td><td>${sum}</td></tr></tbody></table></div>`,
  text: `Invoice 2026-040\nTotal ${sum}`,
})
const file = (name: string) => ({
  name,
  type: 'application/pdf',
  bytes: new TextEncoder().encode('%PDF-1.7'),
})

/**
 * Opens a compose window in which a hook is gone from the moment it stands there, writes a mail and does all that
 * Plainvoice does in one, twice where it replaces; then closes the window as the site does. With `isRenamed`, the hook
 * is called something else instead, and nothing is replaced.
 */
export async function mutatedJob(
  webmail: Webmail,
  hook: Hook,
  words: string,
  isRenamed: boolean,
): Promise<MutatedJob> {
  const site = SITES[webmail.host]
  const before = new Set(document.querySelectorAll('[contenteditable="true"], form'))
  const real = new Map<(typeof CONTROLS)[number], Element | undefined>()
  const undo: (() => void)[] = []
  let close: HTMLElement | null | undefined
  let editor: HTMLElement | undefined
  let taken = 0
  const lose = () => {
    const body = [
      ...document.querySelectorAll<HTMLElement>('[contenteditable="true"][aria-multiline="true"]'),
    ].find((field) => !before.has(field))
    if (!editor && body) {
      editor = body
      const root = body.closest(site.root) ?? document.body
      close = site.close(root)
      for (const name of CONTROLS) real.set(name, first(root, partOf(site.parts, name)))
      const line = document.createElement('div')
      line.textContent = words
      body.prepend(line)
      body.dispatchEvent(new InputEvent('input', { bubbles: true }))
    }
    if (!editor) return
    taken += takeAway(hook, isRenamed, (element, name, was) =>
      undo.push(() => element.setAttribute(name, was)),
    )
  }
  const mutations = new MutationObserver(lose)
  mutations.observe(document.documentElement, { childList: true, subtree: true, attributes: true })
  const opened = new Promise<ComposeView | undefined>((tell) => {
    const stop = new AbortController()
    let frames = 0
    const wait = () => {
      frames += 1
      if (frames < FRAMES) requestAnimationFrame(wait)
      else tell(undefined)
    }
    webmail.observeComposes((view) => {
      if (before.has(view.editor) || !view.editor.isConnected) return
      tell(view)
      stop.abort()
    }, stop.signal)
    wait()
  })
  document.querySelector<HTMLElement>(site.openNew)?.click()
  const view = await opened
  const none: Done = { ok: false, code: 'notRecognised' }
  const once = {
    firstPeople: (await view?.addRecipient('first@example.org')) ?? none,
    subject: (await view?.setSubject('Invoice 2026-040')) ?? none,
    firstBlock: (await view?.insertBlock(block('€10.00'))) ?? none,
    firstFile: (await view?.attach(file('invoice-2026-040.pdf'))) ?? none,
  }
  const again = async () => ({
    people: (await view?.addRecipient('buyer@example.org')) ?? none,
    block: (await view?.insertBlock(block('€20.00'), block('€10.00'))) ?? none,
    file: (await view?.attach(file('invoice-2026-040.pdf'), 'invoice-2026-040.pdf')) ?? none,
  })
  const steps = { ...once, ...(isRenamed ? {} : await again()) }
  const mistaken = [...real].flatMap(([name, element]) => {
    const now = view && resolve(view.root, partOf(site.parts, name))?.element
    return now && now !== element ? [name] : []
  })
  const unaided = view?.unaided() ?? []
  close?.click()
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
  mutations.disconnect()
  for (const put of undo.reverse()) put()
  return { words, isSeen: view !== undefined, unaided, steps, mistaken, taken }
}

/** The same in an answer to the thread that is shown, for what quotes and signatures are known by. */
export async function mutatedAnswer(webmail: Webmail, hook: Hook): Promise<MutatedAnswer> {
  const stop = new AbortController()
  const opened = new Promise<ComposeView>((tell) => {
    webmail.observeComposes((view) => {
      if (view.kind === 'reply' && view.editor.isConnected) tell(view)
    }, stop.signal)
  })
  const site = SITES[webmail.host]
  const shown = [...document.querySelectorAll<HTMLElement>(site.reply)].filter(
    (control) => control.offsetParent,
  )
  shown.at(-1)?.click()
  const view = await opened
  stop.abort()
  const { editor, root } = view
  const close = site.leave(root)
  const quoted = editor.querySelector('blockquote, #divRplyFwdMsg, .yahoo_quoted')
  const taken = takeAway(hook)
  const before = wordsOf(editor)
  const steps = [
    await view.insertBlock(block('€10.00')),
    await view.insertBlock(block('€20.00'), block('€10.00')),
  ]
  const ours = editor.querySelector('table')
  const order = ours && quoted ? ours.compareDocumentPosition(quoted) : 0
  const copy = editor.cloneNode(true) as HTMLElement
  copy.querySelector('[data-plainvoice-block]')?.remove()
  close?.click()
  while (!view.closed.aborted) await new Promise((drawn) => requestAnimationFrame(drawn))
  return {
    steps,
    isSameAround: wordsOf(copy) === before,
    isAboveQuote: (order & Node.DOCUMENT_POSITION_FOLLOWING) > 0,
    taken,
  }
}

const wordsOf = (element: Element) => element.textContent.replace(/\s+/g, '')

const LABELS = ['aria-label', 'title', 'data-tooltip', 'placeholder']

/** What a hook is called after a renaming: hosts have put a build's mark behind old names. */
const RENAMED = '-r1'

/** Takes a hook off whatever has it now, or renames it; gives how many elements had it. */
function takeAway(
  { kind, name, value }: Hook,
  isRenamed = false,
  taken: (element: Element, attribute: string, before: string) => void = () => undefined,
): number {
  let count = 0
  const change = (css: string, attribute: string, changed: (before: string) => string | undefined) => {
    for (const element of document.querySelectorAll(css)) {
      const before = element.getAttribute(attribute) ?? ''
      const after = changed(before)
      if (after === before) continue
      if (after === undefined) element.removeAttribute(attribute)
      else element.setAttribute(attribute, after)
      taken(element, attribute, before)
      count += 1
    }
  }
  const other = (old: string) => (old.endsWith(RENAMED) ? old : isRenamed ? `${old}${RENAMED}` : undefined)
  if (kind === 'labels') {
    for (const label of LABELS) change(`[${label}]`, label, () => 'Ω')
  } else if (kind === 'class') {
    change(`[class*="${name}"]`, 'class', (before) =>
      before
        .split(/\s+/)
        .map((token) => (token.startsWith(name) ? other(token) : token))
        .filter((token) => token !== undefined)
        .join(' '),
    )
  } else if (kind === 'id') {
    change(`[id*="${name}"]`, 'id', other)
  } else {
    change(
      value === undefined ? `[${name}]` : `[${name}="${value}"]`,
      name,
      isRenamed && value === undefined ? () => undefined : other,
    )
  }
  return count
}

/** What became of a reminder, and of reading its thread, in a page that lacks a hook. */
export interface MutatedReply {
  readonly opened: string
  readonly wroteLast: string | undefined
}

/** Opens a reply in the thread that is shown, where a hook is gone from all of the page; then all is as before. */
export async function mutatedReply(
  webmail: Webmail,
  hook: Hook,
  isRenamed: boolean,
  thread: MailThread,
): Promise<MutatedReply> {
  const undo: (() => void)[] = []
  takeAway(hook, isRenamed, (element, name, before) => undo.push(() => element.setAttribute(name, before)))
  let wroteLast: string | undefined
  const opened = await webmail.writeInThread(thread, { text: 'A reminder.', files: [] }, async (read) => {
    wroteLast = read('2026-11-23' as never)?.last.from
    return true
  })
  for (const put of undo) put()
  if (opened.ok) {
    const { view } = opened
    const right =
      view.thread()?.threadId === thread.threadId && view.readBody()?.text.startsWith('A reminder.')
    first<HTMLElement>(view.root, gmailParts.discard)?.click()
    while (!view.closed.aborted) await new Promise((drawn) => requestAnimationFrame(drawn))
    return { opened: right ? 'right' : 'wrong', wroteLast }
  }
  return { opened: opened.code, wroteLast }
}
