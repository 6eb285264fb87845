import { element } from '../dom/element'
import { groundOf } from '../dom/ground'
import { keepKeys, keepMouse } from '../dom/own-keys'
import { stroke } from './icons'
import { DRAFT_STYLE } from './style'
import { lower, moveTo, raise } from './top-layer'

export interface CornerAction {
  readonly label: string
  /** What is then said below; nothing closes the note. */
  act(): Promise<string | undefined> | undefined
}

export interface CornerNote {
  readonly title: string
  readonly text: string
  readonly close: string
  readonly actions: readonly CornerAction[]
}

/** From the lower edge and the starting side of the window, in px. */
const EDGE = 24
/** Between two notes. */
const GAP = 12

/** Says something that belongs to no compose window, in a corner of the page, without taking the focus. */
export function showCornerNote({ title, text, close, actions }: CornerNote, stop: AbortSignal): void {
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
  const take = async ({ act }: CornerAction) => {
    const answer = await act()
    if (answer === undefined) end()
    else said.textContent = answer
    stackNotes()
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
  const host = element('div', { 'data-plainvoice': 'note' })
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
    stackNotes()
  })
  window.addEventListener('resize', stackNotes, { passive: true, signal: gone.signal })
  if (stop.aborted) return
  stop.addEventListener('abort', end)
  document.documentElement.append(host)
  raise(card)
  stackNotes()
}

/** The first at the bottom, later ones above it. */
function stackNotes(): void {
  let bottom = window.innerHeight - EDGE
  for (const host of document.querySelectorAll('[data-plainvoice="note"]')) {
    const card = host.shadowRoot?.querySelector<HTMLElement>('.card')
    if (!card) continue
    bottom -= card.getBoundingClientRect().height
    moveTo(card, EDGE, Math.max(EDGE, bottom))
    bottom -= GAP
  }
}
