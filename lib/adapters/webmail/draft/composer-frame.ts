import type { ComposeView } from '../../../ports/webmail'
import { isRightToLeft } from '../dom/direction'
import { element } from '../dom/element'
import { follow } from '../dom/follow'
import type { Ground } from '../dom/ground'
import { siteAsks } from '../dom/modal'
import { composerPlace } from './place'
import { COMPOSER_STYLE } from './style'
import { lower, moveTo, raise } from './top-layer'

/** How long a closed composer may go on unseen, in ms: what was typed last is still on its way to be saved. */
const LAST_SAVE_LIMIT = 1_000

export interface ComposerFrame {
  readonly isOpen: boolean
  /** It takes the focus as it appears, unless `staysAway`, by then, says that it is needed elsewhere. */
  open(url: string, title: string, ground: Ground, staysAway: AbortSignal): void
  /** Its window became light or dark. */
  setGround(ground: Ground): void
  close(): void
}

/**
 * The composer beside one compose window: a page of the extension in a frame inside a closed shadow root, so that the
 * site can neither read nor script it. It follows the compose window and steps aside while the site asks something.
 */
export function composerFrame(view: ComposeView, closed: (hadFocus: boolean) => void): ComposerFrame {
  let showing: AbortController | undefined
  let host: HTMLElement | undefined
  let paintOn: (ground: Ground) => void = () => {}

  /** A composer that goes away by itself must not catch the keys of a person who writes elsewhere. */
  const hasFocus = () => {
    const { activeElement, body } = document
    return !activeElement || activeElement === body || activeElement === host
  }
  const close = () => {
    if (!showing) return
    const hadFocus = hasFocus()
    showing.abort()
    showing = undefined
    paintOn = () => {}
    closed(hadFocus)
  }
  const open = (url: string, title: string, ground: Ground, staysAway: AbortSignal, signal: AbortSignal) => {
    const frame = element('iframe', { title })
    const box = element('div', { class: 'window' }, frame)
    const around = element('div', { class: 'ground' }, box)
    // Another hash leaves the page in the frame as it is.
    paintOn = (now) => {
      around.dataset['theme'] = now
      frame.src = `${url}#${now}`
    }
    paintOn(ground)
    const holder = element('div', { 'data-plainvoice': 'composer' })
    host = holder
    holder.attachShadow({ mode: 'closed' }).append(element('style', {}, COMPOSER_STYLE), around)
    document.documentElement.append(holder)

    const place = () => {
      const isMinimised = view.editor.getClientRects().length === 0
      if (isMinimised || siteAsks([view.root])) {
        lower(box)
        return
      }
      raise(box)
      const { left, top, width, height } = composerPlace(
        view.root.getBoundingClientRect(),
        window.innerWidth,
        window.innerHeight,
        isRightToLeft(view.root),
        view.anchor?.getBoundingClientRect(),
      )
      box.style.width = `${width}px`
      box.style.height = `${height}px`
      moveTo(box, left, top)
    }
    let frameAsked = 0
    const site = new MutationObserver(() => {
      if (frameAsked !== 0) return
      frameAsked = requestAnimationFrame(() => {
        frameAsked = 0
        if (holder.isConnected) place()
        else close()
      })
    })
    site.observe(document.documentElement, { childList: true, subtree: true })
    follow(view.root, place, signal)
    const noFocus = AbortSignal.any([signal, staysAway])
    // Chromium now and then gives a focus back that a frame gets as it loads: the frame shows a caret, and the keys go to
    // the mail.
    const takeFocus = () =>
      requestAnimationFrame(() => {
        if (!noFocus.aborted) frame.focus({ preventScroll: true })
      })
    frame.addEventListener('load', takeFocus, { signal: noFocus })
    signal.addEventListener('abort', () => {
      site.disconnect()
      cancelAnimationFrame(frameAsked)
      lower(box)
      setTimeout(() => holder.remove(), LAST_SAVE_LIMIT)
    })
    place()
  }
  return {
    get isOpen() {
      return showing !== undefined
    },
    open(url, title, ground, staysAway) {
      showing?.abort()
      showing = new AbortController()
      open(url, title, ground, staysAway, showing.signal)
    },
    setGround: (ground) => paintOn(ground),
    close,
  }
}
