import { h, onActivate } from './dom'

export const UNDO_TIME = 5500
const NOTE_TIME = 3000

/** How a host marks its notes. */
interface Marks {
  readonly note: (content: readonly HTMLElement[]) => HTMLElement
  readonly undo: `button.${string}`
}

/** A host's short notes, with an Undo after a send. */
export class Toaster {
  readonly #marks: Marks
  readonly #region = h('div.toaster', { role: 'status', 'aria-live': 'polite' })
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(marks: Marks) {
    this.#marks = marks
    document.body.append(this.#region)
  }

  note(text: string, time: number = NOTE_TIME): void {
    this.#show([h('span', {}, text)], time)
  }

  undoable(text: string, label: string, undo: () => void): void {
    const button = onActivate(h(this.#marks.undo, { type: 'button' }, label), () => {
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
    this.#region.append(this.#marks.note(content))
    this.#timer = setTimeout(() => this.hide(), time)
  }
}
