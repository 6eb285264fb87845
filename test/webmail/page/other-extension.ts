import { h } from './dom'

/** What another extension puts at the top of a compose: an editable "#subject" and a file input of its own. */
export function otherExtension(): HTMLElement {
  const label = 'Snippet name'
  const name = h('div', { id: 'subject', contenteditable: 'true', role: 'textbox', 'aria-label': label })
  return h('div.other-extension', {}, label, name, h('input', { type: 'file', name: 'snippet' }))
}
