import { h, onActivate, show } from '../dom'
import { type IconName, icon } from '../icons'
import type { GmailApp } from './app'
import type { Compose, ComposeHome } from './compose'
import { popOut } from './own-page'

/** The strip along the bottom in which compose windows stand. Made when the first one opens. */
function windowStrip(): HTMLElement {
  const known = document.querySelector<HTMLElement>('div.dw .nH > .nH > .no')
  if (known) return known
  const strip = h('div.no')
  document.body.append(h('div.dw', {}, h('div.nH', {}, h('div.nH', {}, strip))))
  return strip
}

function fullScreenStage(): HTMLElement {
  const stage = document.querySelector<HTMLElement>('body > .aSs > .aSt')
  if (!stage) throw new Error('The page has no stage for a full-screen compose')
  return stage
}

/** How long a full-screen window that was left stays on its stage, emptied. */
const EMPTY_STAGE_TIME = 300

/** A compose in its own window, which may be a popup, full screen or minimised. */
export class ComposeWindow implements ComposeHome {
  readonly staysWhileSending = false
  readonly #app: GmailApp
  readonly #compose: Compose
  readonly #dialog: HTMLElement
  readonly #wrapper: HTMLElement
  readonly #popupPlace = h('div.AD')
  readonly #slot: HTMLElement
  readonly #title = h('h2.a3E')
  readonly #inner: HTMLElement
  readonly #hull: HTMLElement
  readonly #sizeButton: HTMLElement

  constructor(app: GmailApp, compose: Compose) {
    this.#app = app
    this.#compose = compose
    const { words } = app
    const minimise = this.#control('Hl', words.minimise, 'dash', () => this.#toggleMinimised())
    this.#sizeButton = this.#control('Hq', words.fullScreen, 'expand', (event) => {
      if ((event as MouseEvent | KeyboardEvent).shiftKey) void popOut(app, compose)
      else this.#toggleFullScreen()
    })
    const close = this.#control('Ha', words.saveAndClose, 'close', () => void compose.close())
    const bar = h(
      `table.cf.${app.has('titleBarHash') ? 'Ht-a1b2c3' : 'Ht'}`,
      {},
      h(
        'tbody',
        {},
        h(
          'tr',
          {},
          h('td', {}, h('div.Hp', {}, this.#title)),
          h('td.Hm', {}, minimise, this.#sizeButton, close),
        ),
      ),
    )
    this.#inner = h('div.nH.aaZ', { jsaction: 'compose' }, compose.parts.content)
    this.#hull = h('div.nH', {}, this.#inner)
    this.#dialog = h(
      'div.nH.Hd',
      { role: 'dialog', 'aria-label': words.newMessage },
      h('div.nH', {}, h('div.nH.Hy.aXJ', {}, bar), this.#hull),
    )
    this.#wrapper = h('div.nH.nn', {}, this.#dialog)
    this.#popupPlace.append(this.#wrapper)
    this.#slot = h('div.nH.nn', {}, this.#popupPlace)
    bar.addEventListener('click', ({ target }) => {
      if (this.#isMinimised && !(target as Element).closest('.Hm')) this.#toggleMinimised()
    })
    windowStrip().append(this.#slot)
    compose.settle(this)
    compose.focus()
  }

  subjectChanged(subject: string): void {
    this.#title.replaceChildren(subject === '' ? this.#app.words.newMessage : subject)
  }

  leave(): void {
    this.#slot.remove()
    if (!this.#isFullScreen) return
    this.#inner.replaceChildren()
    show(this.#wrapper, false)
    fullScreenStage().parentElement?.classList.remove('open')
    setTimeout(() => this.#wrapper.remove(), EMPTY_STAGE_TIME)
  }

  get #isMinimised(): boolean {
    return this.#hull.style.display === 'none'
  }

  get #isFullScreen(): boolean {
    return this.#wrapper.parentElement !== this.#popupPlace
  }

  #toggleMinimised(): void {
    if (this.#isFullScreen) this.#toggleFullScreen()
    show(this.#hull, this.#isMinimised)
    this.#slot.classList.toggle('minimised', this.#isMinimised)
  }

  #toggleFullScreen(): void {
    if (this.#isMinimised) this.#toggleMinimised()
    const { words } = this.#app
    if (this.#isFullScreen) this.#popupPlace.append(this.#wrapper)
    else fullScreenStage().append(this.#wrapper)
    this.#sizeButton.setAttribute('aria-label', this.#isFullScreen ? words.exitFullScreen : words.fullScreen)
    this.#slot.classList.toggle('elsewhere', this.#isFullScreen)
    this.#showStage()
    this.#compose.parts.body.focus()
  }

  #showStage(): void {
    const stage = fullScreenStage()
    stage.parentElement?.classList.toggle('open', stage.childElementCount > 0)
  }

  #control(name: string, label: string, shape: IconName, act: (event: Event) => void): HTMLElement {
    const attributes = { role: 'button', 'aria-label': label, 'data-tooltip': label }
    if (this.#app.has('titleBarButtons')) {
      return onActivate(h(`button.${name}`, { ...attributes, type: 'button' }, icon(shape)), act)
    }
    return onActivate(h(`img.${name}`, { ...attributes, alt: '', src: imageOf(shape) }), act)
  }
}

function imageOf(shape: IconName): string {
  const path = icon(shape).querySelector('path')?.getAttribute('d') ?? ''
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20" fill="none" stroke="#858d97" stroke-width="1.6"><path d="${path}"/></svg>`
  return `data:image/svg+xml,${encodeURIComponent(svg)}`
}
