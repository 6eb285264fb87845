import { h, onActivate } from '../dom'

export const UNDO_TIME = 5500
const NOTE_TIME = 3000

/** The host's short notes, with an Undo after a send. */
export class Notes {
  readonly #region = h('div.toaster', { role: 'status', 'aria-live': 'polite' })
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor() {
    document.body.append(this.#region)
  }

  note(text: string, time: number = NOTE_TIME): void {
    this.#show([h('span', {}, text)], time)
  }

  undoable(text: string, label: string, undo: () => void): void {
    const button = onActivate(h('button.undo', { type: 'button' }, label), () => {
      this.hide()
      undo()
    })
    this.#show([h('span', {}, text), button], UNDO_TIME)
  }

  hide(): void {
    clearTimeout(this.#timer)
    this.#region.replaceChildren()
  }

  #show(content: readonly HTMLElement[], time: number): void {
    this.hide()
    this.#region.append(h('div.toast', { 'data-test-id': 'notification' }, ...content))
    this.#timer = setTimeout(() => this.hide(), time)
  }
}
