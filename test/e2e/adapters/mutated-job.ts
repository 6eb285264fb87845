import { first, resolve } from '../../../lib/adapters/webmail/dom/layers'
import { gmailParts } from '../../../lib/adapters/webmail/gmail/compose-parts'
import { outlookParts } from '../../../lib/adapters/webmail/outlook/compose-parts'
import type { Ability, ComposeView, Done, MailBlock, Webmail } from '../../../lib/ports/webmail'
import type { Hook } from './hooks'

/** What became of one job in a window that lacks a hook. */
export interface MutatedJob {
  /** Written into the mail, so that it is found among the drafts. */
  readonly words: string
  readonly isSeen: boolean
  readonly byHand: readonly Ability[]
  readonly steps: Readonly<
    Record<'firstPeople' | 'people' | 'subject' | 'firstBlock' | 'block' | 'firstFile' | 'file', Done>
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

const parts = () => (location.host === 'mail.google.com' ? gmailParts : outlookParts)
const openNew = () =>
  location.host === 'mail.google.com'
    ? document.querySelector<HTMLElement>('[gh="cm"]')
    : document.querySelector<HTMLElement>('button:has([data-icon-name="ComposeRegular"])')

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
 * Plainvoice does in one, twice where it replaces; then closes the window as the site does.
 */
export async function mutatedJob(webmail: Webmail, hook: Hook, words: string): Promise<MutatedJob> {
  const before = new Set(document.querySelectorAll('[contenteditable="true"], form'))
  const real = new Map<string, Element | undefined>()
  let close: HTMLElement | null | undefined
  let editor: HTMLElement | undefined
  let taken = 0
  const lose = () => {
    const body = [
      ...document.querySelectorAll<HTMLElement>('[contenteditable="true"][aria-multiline="true"]'),
    ].find((field) => !before.has(field))
    if (!editor && body) {
      editor = body
      const root = body.closest('[role="dialog"], [id^="docking_InitVisiblePart_"]') ?? document.body
      close =
        root.querySelector<HTMLElement>('.Ha') ??
        [...root.querySelectorAll<HTMLElement>('[role="toolbar"] > button')].at(-1)
      for (const name of ['send', 'discard', 'moreSend', 'subject'] as const)
        real.set(name, first(root, parts()[name]))
      const line = document.createElement('div')
      line.textContent = words
      body.prepend(line)
      body.dispatchEvent(new InputEvent('input', { bubbles: true }))
    }
    if (editor) taken += takeAway(hook)
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
  openNew()?.click()
  const view = await opened
  const none: Done = { ok: false, code: 'notRecognised' }
  const steps = {
    firstPeople: (await view?.setRecipients(['first@example.org'])) ?? none,
    people: (await view?.setRecipients(['buyer@example.org', 'otto@kahvila.example'])) ?? none,
    subject: (await view?.setSubject('Invoice 2026-040')) ?? none,
    firstBlock: (await view?.insertBlock(block('€10.00'))) ?? none,
    block: (await view?.insertBlock(block('€20.00'), block('€10.00'))) ?? none,
    firstFile: (await view?.attach(file('invoice-2026-040.pdf'))) ?? none,
    file: (await view?.attach(file('invoice-2026-040.pdf'), 'invoice-2026-040.pdf')) ?? none,
  }
  const mistaken = [...real].flatMap(([name, element]) => {
    const now = view && resolve(view.root, parts()[name as 'send'])?.element
    return now && now !== element ? [name] : []
  })
  const byHand = view?.byHand() ?? []
  close?.click()
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
  mutations.disconnect()
  return { words, isSeen: view !== undefined, byHand, steps, mistaken, taken }
}

/** The same in an answer to the thread that is shown, for what quotes and signatures are known by. */
export async function mutatedAnswer(webmail: Webmail, hook: Hook): Promise<MutatedAnswer> {
  const stop = new AbortController()
  const opened = new Promise<ComposeView>((tell) => {
    webmail.observeComposes((view) => {
      if (view.kind === 'reply' && view.editor.isConnected) tell(view)
    }, stop.signal)
  })
  const isGmail = location.host === 'mail.google.com'
  const reply = isGmail ? '.amn .bkH' : 'button:has([data-icon-name="ArrowReplyRegular"])'
  const shown = [...document.querySelectorAll<HTMLElement>(reply)].filter((control) => control.offsetParent)
  shown.at(-1)?.click()
  const view = await opened
  stop.abort()
  const { editor, root } = view
  const close = isGmail
    ? root.querySelector<HTMLElement>('.gU .oh')
    : [...root.querySelectorAll<HTMLElement>('[role="toolbar"] > button')].at(-1)
  const quoted = editor.querySelector('blockquote, #divRplyFwdMsg')
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

/** Takes a hook off whatever has it now; gives how many elements had it. */
function takeAway({ kind, name, value }: Hook): number {
  let taken = 0
  const each = (css: string, act: (element: Element) => void) => {
    for (const element of document.querySelectorAll(css)) {
      act(element)
      taken += 1
    }
  }
  if (kind === 'labels') {
    for (const label of LABELS) {
      each(`[${label}]:not([${label}="Ω"])`, (element) => element.setAttribute(label, 'Ω'))
    }
  } else if (kind === 'class') {
    each(`[class*="${name}"]`, (element) => {
      for (const token of [...element.classList]) if (token.startsWith(name)) element.classList.remove(token)
    })
  } else if (kind === 'id') {
    each(`[id*="${name}"]`, (element) => element.removeAttribute('id'))
  } else {
    each(value === undefined ? `[${name}]` : `[${name}="${value}"]`, (element) =>
      element.removeAttribute(name),
    )
  }
  return taken
}
