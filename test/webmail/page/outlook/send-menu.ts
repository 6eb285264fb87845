import { tomorrowMorning } from '../dates'
import { h, onActivate } from '../dom'
import { icon } from '../icons'
import type { Words } from '../labels'
import { pickTime } from './dialogs'

export function openSendMenu(button: HTMLElement, words: Words, schedule: (time: string) => void): void {
  const page = button.ownerDocument
  const item = h('div.fui-MenuItem', { role: 'menuitem', tabindex: '0' }, icon('clock'), words.scheduleSend)
  const menu = h('div.fui-MenuPopover', { role: 'menu' }, item)
  const { left, bottom } = button.getBoundingClientRect()
  menu.style.left = `${left}px`
  menu.style.top = `${bottom + 4}px`

  const close = () => {
    menu.remove()
    page.removeEventListener('mousedown', closeOutside, true)
  }
  const closeOutside = ({ target }: MouseEvent) => {
    if (!menu.contains(target as Node)) close()
  }
  onActivate(item, async () => {
    close()
    const times = [{ label: words.tomorrowMorning, result: tomorrowMorning(new Date()) }]
    const time = await pickTime(words, times, page.body)
    if (time !== undefined) schedule(time)
  })
  page.addEventListener('mousedown', closeOutside, true)
  page.body.append(menu)
  item.focus()
}
