import type { Person } from '../../model'
import { h, onActivate } from '../dom'
import { icon } from '../icons'
import type { Words } from '../labels'

/** From: a button that opens a menu of the addresses, and the chosen one beside it. */
export class FromField {
  readonly element: HTMLElement
  readonly #shown = h('span.from-address')
  #chosen: Person
  #menu: HTMLElement | undefined

  constructor(senders: readonly Person[], chosen: Person, words: Words, onChange: () => void) {
    this.#chosen = chosen
    const button = h(
      'button.fui-Button',
      { type: 'button', 'aria-haspopup': 'menu', 'aria-label': words.from },
      words.from,
      icon('down'),
    )
    this.element = h('div.well-row', {}, button, this.#shown)
    this.#draw()
    onActivate(button, () => {
      if (this.#close()) return
      const items = senders.map((person) =>
        onActivate(h('div.fui-MenuItem', { role: 'menuitem' }, nameAndAddress(person)), () => {
          this.#close()
          this.#chosen = person
          this.#draw()
          onChange()
        }),
      )
      this.#menu = h('div.fui-MenuPopover', { role: 'menu' }, ...items)
      const { left, bottom } = button.getBoundingClientRect()
      this.#menu.style.left = `${left}px`
      this.#menu.style.top = `${bottom + 4}px`
      button.ownerDocument.body.append(this.#menu)
    })
  }

  get chosen(): Person {
    return this.#chosen
  }

  /** False if it was closed. */
  #close(): boolean {
    const wasOpen = this.#menu !== undefined
    this.#menu?.remove()
    this.#menu = undefined
    return wasOpen
  }

  #draw(): void {
    this.#shown.textContent = nameAndAddress(this.#chosen)
  }
}

function nameAndAddress({ name, email }: Person): string {
  return `${name} <${email}>`
}
