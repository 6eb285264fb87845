import { h } from '../dom'
import type { Words } from '../labels'

const RENDER_INTERVAL = 50
const nativeValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')

/**
 * A subject line that a framework controls: the model is the truth, and text that came without an
 * `input` event is drawn over at the next rendering. As in React, a value set by the page's own
 * scripts counts as known, so that the `input` event after it changes nothing.
 */
export class SubjectField {
  readonly input: HTMLInputElement
  readonly #onChange: () => void
  #model: string
  #lastKnown: string
  #rendering: ReturnType<typeof setInterval> | undefined

  constructor(draftId: string, words: Words, subject: string, onChange: () => void) {
    this.#model = subject
    this.#lastKnown = subject
    this.#onChange = onChange
    this.input = h('input', {
      type: 'text',
      autocomplete: 'off',
      id: `MSG_${draftId}_SUBJECT`,
      'aria-label': words.subject,
      placeholder: words.addSubject,
      maxlength: '255',
    })
    this.#write(subject)
    Object.defineProperty(this.input, 'value', {
      configurable: true,
      get: () => this.#read(),
      set: (value: string) => {
        this.#lastKnown = value
        this.#write(value)
      },
    })
    this.input.addEventListener('input', () => this.#accept())
  }

  get value(): string {
    return this.#model
  }

  startRendering(): void {
    this.#rendering ??= setInterval(() => this.#render(), RENDER_INTERVAL)
  }

  stopRendering(): void {
    clearInterval(this.#rendering)
    this.#rendering = undefined
  }

  #accept(): void {
    const shown = this.#read()
    if (shown === this.#lastKnown) return
    this.#lastKnown = shown
    this.#model = shown
    this.#onChange()
  }

  #render(): void {
    if (this.#read() === this.#model) return
    this.#lastKnown = this.#model
    this.#write(this.#model)
  }

  #read(): string {
    return nativeValue?.get?.call(this.input) as string
  }

  #write(value: string): void {
    nativeValue?.set?.call(this.input, value)
  }
}
