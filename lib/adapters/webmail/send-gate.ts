import { log } from '../../log'
import type { LiveCompose } from './mail-site'
import { composeAt, isPress } from './press-watch'

/** All that a press of the mouse or a finger is made of: a site may act on any of them. */
const GESTURE = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'] as const

/**
 * Holds a press on Send back where the draft asks for it, before any listener of the page. The answer is given at
 * once, and whatever goes wrong here lets the mail go.
 */
export function guardSends(
  composes: ReadonlySet<LiveCompose>,
  isSend: (event: Event, compose: LiveCompose) => boolean,
  isSendKey: (event: Event) => boolean,
  signal: AbortSignal,
): void {
  let isHeld = false
  const isOnSend = (event: Event): boolean => {
    const compose = composeAt(event, composes)
    return compose !== undefined && isSend(event, compose)
  }
  const holdsBack = (event: Event): boolean => {
    try {
      return composeAt(event, composes)?.holdsBack() ?? false
    } catch (error) {
      log.error('A press on Send could not be looked at', error)
      return false
    }
  }
  const onGesture = (event: MouseEvent) => {
    const begins = event.type === 'pointerdown' || (event.type === 'click' && event.detail === 0)
    if (begins) isHeld = event.isTrusted && isOnSend(event) && holdsBack(event)
    if (isHeld && isOnSend(event)) stop(event)
  }
  const onKey = (event: KeyboardEvent) => {
    const sends = isSendKey(event) || (isPress(event) && isOnSend(event))
    if (sends && holdsBack(event)) stop(event)
  }
  const options = { capture: true, signal }
  for (const type of GESTURE) window.addEventListener(type, onGesture, options)
  window.addEventListener('keydown', onKey, options)
}

function stop(event: Event): void {
  event.preventDefault()
  event.stopImmediatePropagation()
}
