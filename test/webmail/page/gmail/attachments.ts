import { type AttachmentCard, AttachmentList } from '../attachment-list'
import { h, onActivate } from '../dom'
import { icon } from '../icons'
import type { Words } from '../labels'
import { attachmentUrl, shortened, sizeLabel } from '../uploads'

interface Options {
  words: Words
  truncated: boolean
  onChange: () => void
}

/** The chips below a compose body. */
export function attachmentChips({ words, truncated, onChange }: Options): {
  holder: HTMLElement
  list: AttachmentList
} {
  const holder = h('div.GP')

  function draw(name: string, size: number, remove: () => void): AttachmentCard {
    const progress = h('div.dQ', { role: 'progressbar', 'aria-label': name }, h('div.uploaded'))
    const cross = h(
      'div.vq',
      { role: 'button', 'aria-label': `${words.removeAttachment} ${name}` },
      icon('close'),
    )
    const link = h(
      'a.dO',
      {},
      h('div.vI', {}, truncated ? shortened(name) : name),
      h('div.vJ', {}, `(${sizeLabel(size)})`),
    )
    return {
      element: h('div.dL', {}, icon('file'), link, progress, onActivate(cross, remove)),
      progress,
      done: (attachment) => {
        link.href = attachmentUrl(attachment)
        link.download = attachment.name
      },
    }
  }

  return { holder, list: new AttachmentList({ holder, draw, onChange }) }
}
