import type { Finding } from '../../../domain/checks/types'
import type { ComposeView } from '../../../ports/webmail'
import { element } from '../dom/element'
import { type Ground, groundOf } from '../dom/ground'
import { keepMouse } from '../dom/own-keys'
import type { DraftServices } from './draft-services'
import { commaTile } from './icons'
import { WRITING } from './leftovers'
import { DRAFT_STYLE } from './style'

export interface InvoiceButton {
  /** Our one element in the compose window; its open shadow root holds the button and the card. */
  readonly host: HTMLElement
  readonly ground: HTMLElement
  readonly button: HTMLButtonElement
  /** Puts the host where the window's Send is now, unless it is there. */
  settle(): void
  /** Takes over the light or dark of the window. */
  readonly theme: Ground
  show(state: { readonly findings: readonly Pick<Finding, 'severity'>[]; readonly isOpen: boolean }): void
  remove(): void
}

/** Below this width (px) of a compose window, the button says its count alone. */
const COMPACT_BELOW = 640
/** The same for one that says how many are important. */
const COMPACT_ERRORS_BELOW = 840

/** `themed`: the window became light or dark. */
export function invoiceButton(
  view: ComposeView,
  say: DraftServices['say'],
  pressed: () => void,
  themed: () => void,
): InvoiceButton {
  const long = element('span', { class: 'long' }, say('invoice'))
  const short = element('span', { class: 'short' }, say('invoice'))
  const button = element(
    'button',
    { type: 'button', class: 'invoice', 'aria-label': say('invoice'), 'aria-expanded': 'false' },
    commaTile(),
    long,
    short,
  )
  const ground = element('div', { class: 'ground', dir: 'ltr' }, button)
  const host = element('div', { 'data-plainvoice': 'compose' })
  const root = host.attachShadow({ mode: 'open', delegatesFocus: true })
  root.append(element('style', {}, DRAFT_STYLE), ground)
  keepMouse(root)
  button.addEventListener('mousedown', (event) => event.preventDefault())
  button.addEventListener('click', (event) => {
    if (event.isTrusted) pressed()
  })
  const width = new ResizeObserver(([entry]) => {
    const windowWidth = entry?.contentRect.width ?? 0
    ground.classList.toggle('compact', windowWidth > 0 && windowWidth < COMPACT_BELOW)
    ground.classList.toggle('compact-errors', windowWidth > 0 && windowWidth < COMPACT_ERRORS_BELOW)
    takeTheme()
  })
  let theme: Ground = 'light'
  const takeTheme = () => {
    const before = theme
    theme = groundOf(view.editor)
    ground.dataset['theme'] = theme
    if (theme !== before) themed()
  }
  width.observe(view.root)
  // The host takes the site's text colour, which changes with its theme, by a transition.
  for (const type of ['transitionrun', 'transitionend', 'transitioncancel'])
    host.addEventListener(type, takeTheme)

  const settle = () => {
    const { anchor } = view
    if (host.isConnected && (anchor ? host.previousElementSibling === anchor : view.root.contains(host)))
      return
    removeOthers(view.root, host)
    host.toggleAttribute('data-cell', anchor?.tagName === 'TD')
    host.toggleAttribute('data-floating', !anchor)
    if (anchor) anchor.after(host)
    else view.root.append(host)
    takeTabOrder(host, anchor)
    takeTheme()
  }
  return {
    host,
    ground,
    button,
    settle,
    get theme() {
      return theme
    },
    show({ findings, isOpen }) {
      const count = findings.length
      const errors = findings.filter(({ severity }) => severity === 'error').length
      const important = (label: string) => (errors ? say('important', { label, count: errors }) : label)
      const label = count ? important(say('invoiceToLookAt', { count })) : say('invoice')
      button.setAttribute('aria-label', label)
      button.setAttribute('aria-expanded', String(isOpen))
      host.toggleAttribute(WRITING, isOpen)
      if (count) button.dataset['findings'] = errors ? 'error' : ''
      else delete button.dataset['findings']
      long.textContent = label
      short.textContent = count ? important(say('invoiceCount', { count })) : label
    },
    remove() {
      width.disconnect()
      host.remove()
    },
  }
}

/** Where a site numbers its controls, an unnumbered one would come after all of them, at the end of the page. */
function takeTabOrder(host: HTMLElement, anchor: HTMLElement | undefined): void {
  const neighbour = anchor?.querySelector<HTMLElement>('[tabindex]') ?? anchor
  const order = neighbour?.tabIndex ?? 0
  if (order > 0) host.tabIndex = order
  else host.removeAttribute('tabindex')
}

/** A button left behind by a version of the extension that was updated away. */
function removeOthers(root: HTMLElement, own: HTMLElement): void {
  for (const other of root.querySelectorAll('[data-plainvoice="compose"]')) if (other !== own) other.remove()
}
