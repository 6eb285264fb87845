import { type AttachmentCard, AttachmentList } from '../attachment-list'
import { h, onActivate } from '../dom'
import { icon } from '../icons'
import type { Words } from '../labels'
import { shortened, sizeLabel } from '../uploads'

interface Options {
  words: Words
  truncated: boolean
  onChange: () => void
}

/** The cards above a compose body. */
export function attachmentCards({ words, truncated, onChange }: Options): {
  holder: HTMLElement
  list: AttachmentList
} {
  const holder = h('div.cards', { 'aria-label': words.fileAttachments, role: 'listbox' })

  function draw(name: string, size: number, remove: () => void): AttachmentCard {
    const shown = truncated ? shortened(name) : name
    const progress = h('div.card-progress', { role: 'progressbar', 'aria-label': shown })
    const cross = h(
      'button.card-remove',
      { type: 'button', 'aria-label': `${words.removeAttachment} ${shown}` },
      icon('close'),
    )
    const card = h(
      'div.card',
      { 'data-testid': 'AttachmentCard' },
      icon('file'),
      h('div.card-name', { title: shown }, shown),
      h('small', {}, sizeLabel(size)),
      progress,
      onActivate(cross, remove),
    )
    return { element: h('div', { role: 'option', 'aria-label': shown }, card), progress }
  }

  return { holder, list: new AttachmentList({ holder, draw, onChange }) }
}
