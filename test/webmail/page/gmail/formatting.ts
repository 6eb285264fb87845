import { h, listen, onActivate } from '../dom'

const STYLES = { bold: 'B', italic: 'I', underline: 'U' } as const

/** The row of text styles behind the formatting button, hidden at first. */
export function formattingBar(): HTMLElement {
  const buttons = Object.entries(STYLES).map(([command, letter]) => {
    const button = h(`div.${command}`, { role: 'button', tabindex: '1', 'aria-label': command }, letter)
    listen(button, { mousedown: (event) => event.preventDefault() })
    return onActivate(button, () => document.execCommand(command))
  })
  const bar = h('div.aX', { role: 'toolbar' }, ...buttons)
  bar.style.display = 'none'
  return bar
}
