import { h, onActivate } from './dom'

export interface Choice<Result> {
  label: string
  result: Result
}

/** Class names of the host's own dialog. */
export interface DialogLook {
  shade: string
  box: string
  text: string
  buttons: string
  button: string
}

/** Shows a box over the page and answers with what was chosen. */
export function ask<Result>(
  look: DialogLook,
  role: 'dialog' | 'alertdialog',
  text: string,
  choices: readonly Choice<Result>[],
  place: HTMLElement = document.body,
): Promise<Result> {
  return new Promise((resolve) => {
    const buttons = choices.map(({ label, result }) =>
      onActivate(h(`button.${look.button}`, { type: 'button' }, label), () => {
        shade.remove()
        box.remove()
        resolve(result)
      }),
    )
    const shade = h(`div.${look.shade}`)
    const box = h(
      `div.${look.box}`,
      { role, 'aria-modal': 'true', 'aria-label': text, tabindex: '-1' },
      h(`div.${look.text}`, {}, text),
      h(`div.${look.buttons}`, {}, ...buttons),
    )
    box.addEventListener('keydown', (event) => event.stopPropagation())
    place.append(shade, box)
    buttons[0]?.focus()
  })
}
