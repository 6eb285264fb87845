import { h, onActivate } from '../dom'
import type { Words } from '../labels'

interface Choice<Result> {
  label: string
  result: Result
}

/** Shows a box over the page and answers with what was chosen. */
function ask<Result>(role: string, text: string, choices: readonly Choice<Result>[]): Promise<Result> {
  return new Promise((resolve) => {
    const buttons = choices.map(({ label, result }, index) =>
      onActivate(h('button.J-at1-auR', { type: 'button', name: `choice${index}` }, label), () => {
        shade.remove()
        box.remove()
        resolve(result)
      }),
    )
    const shade = h('div.Kj-JD-Jh')
    const box = h(
      'div.Kj-JD',
      { role, 'aria-modal': 'true', tabindex: '0' },
      h('div.Kj-JD-Jz', {}, text),
      h('div.Kj-JD-Jl', {}, ...buttons),
    )
    box.addEventListener('keydown', (event) => event.stopPropagation())
    document.body.append(shade, box)
    buttons[0]?.focus()
  })
}

export function alertBox(words: Words, text: string): Promise<true> {
  return ask('alertdialog', text, [{ label: words.ok, result: true }])
}

/** The host's list of times to choose from; answers with undefined when it is cancelled. */
export function pickTime(words: Words, times: readonly Choice<string>[]): Promise<string | undefined> {
  return ask<string | undefined>('dialog', words.scheduleSend, [
    ...times,
    { label: words.cancel, result: undefined },
  ])
}
