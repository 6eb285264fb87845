import type { ComposeView } from '../../../ports/webmail'
import { isNode } from '../dom/node'
import { keepKeys } from '../dom/own-keys'
import type { CheckCard } from './check-card'

/** What keys can ask of a card. */
export interface CardKeyActions {
  hide(): void
  hasFindings(): boolean
  /** Opens the card of the finding at the caret, which is where the key was pressed. */
  openAtCaret(from: HTMLElement): void
}

/** Escape closes the card, Alt+Enter in the text opens it, Tab stays inside. The site hears of none of these. */
export function cardKeys(
  view: ComposeView,
  host: HTMLElement,
  card: CheckCard,
  actions: CardKeyActions,
): void {
  keepKeys(
    (event) => event.target === host || isMeantForUs(event),
    (event) => {
      if (event.key === 'Escape') {
        event.preventDefault()
        actions.hide()
      } else if (event.altKey && event.key === 'Enter') {
        event.preventDefault()
        actions.openAtCaret(event.target as HTMLElement)
      } else if (event.key === 'Tab' && card.isOpen) keepTabInside(event, card.element)
    },
    view.closed,
  )
  /** Keys pressed in the text. */
  function isMeantForUs(event: KeyboardEvent): boolean {
    if (event.isComposing || !isNode(event.target) || !view.root.contains(event.target)) return false
    if (event.key === 'Escape') return card.isOpen
    return event.key === 'Enter' && event.altKey && !event.ctrlKey && !event.metaKey && actions.hasFindings()
  }
}

function keepTabInside(event: KeyboardEvent, card: HTMLElement): void {
  const stops = [...card.querySelectorAll('button')].filter((button) => button.checkVisibility())
  const root = card.getRootNode() as ShadowRoot
  const current = stops.indexOf(root.activeElement as HTMLButtonElement)
  const next = stops[(current + (event.shiftKey ? -1 : 1) + stops.length) % stops.length]
  event.preventDefault()
  next?.focus({ preventScroll: true })
}
