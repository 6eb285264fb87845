import type { Person } from '../../model'
import { h } from '../dom'
import { displayName } from '../people'

/** The card about a recipient: the only place where a name-only pill tells its address. */
export function togglePersonaCard(anchor: HTMLElement, person: Person): void {
  const page = anchor.ownerDocument
  const { left, bottom } = anchor.getBoundingClientRect()
  const card = h(
    'div.persona-card',
    { role: 'dialog', 'aria-label': displayName(person) },
    h('strong', {}, displayName(person)),
    h('div', { 'data-log-name': 'Email' }, h('button', { type: 'button' }, person.email)),
  )
  card.style.left = `${left}px`
  card.style.top = `${bottom + 4}px`
  page.body.append(card)
  page.addEventListener('mousedown', () => card.remove(), { once: true, capture: true })
}
