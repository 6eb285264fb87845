import { tomorrowMorning } from '../dates'
import { h, listen } from '../dom'
import { icon } from '../icons'
import type { Words } from '../labels'
import { pickTime } from './dialogs'

/** The menu behind the chevron, which hangs in the body, far from its compose. */
export function openSendMenu(chevron: HTMLElement, words: Words, schedule: (time: string) => void): void {
  const item = h(
    'div.J-N.yr',
    { role: 'menuitem', selector: 'scheduledSend', tabindex: '0' },
    h('div.J-N-Jz', {}, icon('clock'), words.scheduleSend),
  )
  const menu = h('div.J-M.asi', { role: 'menu' }, item)
  const { left, top } = chevron.getBoundingClientRect()
  menu.style.left = `${left}px`
  menu.style.bottom = `${window.innerHeight - top + 4}px`

  const close = () => {
    menu.remove()
    document.removeEventListener('mousedown', closeOutside, true)
  }
  const closeOutside = ({ target }: MouseEvent) => {
    if (!menu.contains(target as Node)) close()
  }
  const choose = async () => {
    close()
    const morning = tomorrowMorning(new Date())
    const time = await pickTime(words, [{ label: words.tomorrowMorning, result: morning }])
    if (time !== undefined) schedule(time)
  }

  let pressed = false
  listen(item, {
    mousedown: (event) => {
      event.preventDefault()
      pressed = true
    },
    mouseup: () => {
      if (pressed) void choose()
    },
    keydown: (event) => {
      event.stopPropagation()
      if (event.key === 'Enter') void choose()
      else if (event.key === 'Escape') close()
    },
  })
  document.addEventListener('mousedown', closeOutside, true)
  document.body.append(menu)
  item.focus()
}
