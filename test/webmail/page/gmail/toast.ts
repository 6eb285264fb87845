import { h, listen, onActivate } from '../dom'
import { icon } from '../icons'
import type { Words } from '../labels'

export const UNDO_TIME = 5500
const NOTE_TIME = 3000

interface SentActions {
  undo: () => void
  view?: () => void
}

/** The one message bar at the bottom left. Its links are made anew for each message. */
export class Toast {
  readonly #words: Words
  readonly #text = h('span.bAq')
  readonly #links = h('span.bAo')
  readonly #box: HTMLElement
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(words: Words) {
    this.#words = words
    const close = onActivate(h('div.bBe', { role: 'button', 'aria-label': words.close }, icon('close')), () =>
      this.hide(),
    )
    this.#box = h(
      'div.b8.UC',
      { role: 'alert' },
      h('div.vh', {}, h('span.aT', {}, this.#text, this.#links), close),
    )
    document.body.append(this.#box)
  }

  note(text: string, time: number = NOTE_TIME): void {
    this.#show(text, [], time)
  }

  /** A note with an undo link, as Gmail shows for many things that are not sends. */
  undoable(text: string, { undo, view }: SentActions): void {
    const links = [this.#link('link_undo', this.#words.undo, undo)]
    if (view) links.push(this.#link('link_vsm', this.#words.viewMessage, view))
    this.#show(text, links, UNDO_TIME)
  }

  hide(): void {
    clearTimeout(this.#timer)
    this.#box.classList.remove('bAp')
    this.#text.replaceChildren()
    this.#links.replaceChildren()
  }

  #link(id: string, text: string, act: () => void): HTMLElement {
    const link = h('span.ag.a8k', { id, role: 'link', tabindex: '0', param: '#inbox' }, text)
    const once = () => {
      this.hide()
      act()
    }
    return listen(onActivate(link, once), { mousedown: (event) => event.preventDefault() })
  }

  #show(text: string, links: readonly HTMLElement[], time: number): void {
    this.hide()
    this.#text.append(text)
    this.#links.append(...links)
    this.#box.classList.add('bAp')
    this.#timer = setTimeout(() => this.hide(), time)
  }
}
