import { element } from '../dom/element'
import { groundOf } from '../dom/ground'
import { keepKeys, keepMouse } from '../dom/own-keys'
import { stroke } from './icons'
import { DRAFT_STYLE } from './style'
import { lower, moveTo, raise } from './top-layer'

export interface NoticeAction {
  readonly label: string
  /** What is then said below; nothing closes the notice. */
  act(): Promise<string | undefined> | undefined
}

export interface Notice {
  readonly title: string
  readonly text: string
  readonly close: string
  readonly actions: readonly NoticeAction[]
}

/** From the lower edge and the starting side of the window, in px. */
const EDGE = 24
/** Between two notices. */
const GAP = 12

/** Says something that belongs to no compose window, in a corner of the page, without taking the focus. */
export function showNotice({ title, text, close, actions }: Notice, stop: AbortSignal): void {
  const gone = new AbortController()
  const said = element('p', {
    class: 'quiet',
    role: 'status',
    style: 'white-space: pre-line; user-select: text',
  })
  const end = () => gone.abort()
  const button = (attributes: Record<string, string>, content: Node | string, act: () => void) => {
    const made = element('button', { type: 'button', ...attributes }, content)
    made.addEventListener('click', (event) => {
      if (event.isTrusted) act()
    })
    return made
  }
  const take = async ({ act }: NoticeAction) => {
    const answer = await act()
    if (answer === undefined) end()
    else said.textContent = answer
    stackNotices()
  }
  const card = element(
    'section',
    { class: 'card', role: 'dialog', 'aria-label': title },
    element(
      'header',
      {},
      element('span', { class: 'kind' }, 'Plainvoice'),
      button({ class: 'icon', 'aria-label': close }, stroke('close'), end),
    ),
    element(
      'div',
      { class: 'content' },
      element('h2', {}, title),
      element('p', { role: 'status' }, text),
      said,
      element(
        'div',
        { class: 'fixes' },
        ...actions.map((action) => button({ class: 'fix' }, action.label, () => void take(action))),
      ),
    ),
  )
  const host = element('div', { 'data-plainvoice': 'notice' })
  const root = host.attachShadow({ mode: 'open' })
  const theme = groundOf(document.body)
  root.append(
    element('style', {}, DRAFT_STYLE),
    element('div', { class: 'ground', 'data-theme': theme }, card),
  )
  keepMouse(root)
  keepKeys(
    ({ target }) => target === host,
    ({ key }) => {
      if (key === 'Escape') end()
    },
    gone.signal,
  )
  gone.signal.addEventListener('abort', () => {
    lower(card)
    host.remove()
    stackNotices()
  })
  window.addEventListener('resize', stackNotices, { passive: true, signal: gone.signal })
  if (stop.aborted) return
  stop.addEventListener('abort', end)
  document.documentElement.append(host)
  raise(card)
  stackNotices()
}

/** The first at the bottom, later ones above it. */
function stackNotices(): void {
  let bottom = window.innerHeight - EDGE
  for (const host of document.querySelectorAll('[data-plainvoice="notice"]')) {
    const card = host.shadowRoot?.querySelector<HTMLElement>('.card')
    if (!card) continue
    bottom -= card.getBoundingClientRect().height
    moveTo(card, EDGE, Math.max(EDGE, bottom))
    bottom -= GAP
  }
}
