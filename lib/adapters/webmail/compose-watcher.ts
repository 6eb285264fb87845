/** A compose window as found on the page, before anything is read from it. */
export interface FoundCompose {
  /** The element that stays the same while the host moves the window about. */
  readonly root: HTMLElement
  readonly editor: HTMLElement
}

interface Watched {
  readonly close: () => void
  missed: number
}

/** A host takes a window out and puts it back within a frame when it moves it; only then is it gone. */
const FRAMES_UNTIL_GONE = 2

/**
 * Follows the compose windows of a page with one observer: a change asks for one look in the next frame. `opened` is
 * called once for each window and returns what to do when it is gone; `looked` after each look.
 */
export function watchComposes(
  find: () => readonly FoundCompose[],
  opened: (found: FoundCompose) => () => void,
  looked: () => void,
  signal: AbortSignal,
): void {
  const windows = new Map<HTMLElement, Watched>()
  let cancel: (() => void) | undefined

  /** A page behind another gets no frames, and a mail may be sent just before it goes there. */
  const askForLook = () => {
    if (cancel || signal.aborted) return
    if (document.hidden) {
      const timer = setTimeout(look)
      cancel = () => clearTimeout(timer)
    } else {
      const frame = requestAnimationFrame(look)
      cancel = () => cancelAnimationFrame(frame)
    }
  }
  const askAnew = () => {
    if (!cancel) return
    cancel()
    cancel = undefined
    askForLook()
  }
  const look = () => {
    cancel = undefined
    const found = find()
    const roots = new Set(found.map(({ root }) => root))
    for (const [root, watched] of windows) {
      watched.missed = roots.has(root) ? 0 : watched.missed + 1
      if (watched.missed === 0) continue
      if (watched.missed < FRAMES_UNTIL_GONE) askForLook()
      else {
        windows.delete(root)
        sizes.unobserve(root)
        watched.close()
      }
    }
    for (const compose of found) {
      if (windows.has(compose.root)) continue
      sizes.observe(compose.root)
      windows.set(compose.root, { close: opened(compose), missed: 0 })
    }
    looked()
  }

  /** Nobody will look again: a window that is out of the page by now is gone. */
  const lookLast = () => {
    for (const [root, watched] of windows) {
      if (root.isConnected) continue
      windows.delete(root)
      watched.close()
    }
  }

  const observer = new MutationObserver(askForLook)
  const sizes = new ResizeObserver(askForLook)
  observer.observe(document.documentElement, { childList: true, subtree: true })
  document.addEventListener('visibilitychange', askAnew, { signal })
  window.addEventListener('pagehide', lookLast, { signal })
  signal.addEventListener('abort', () => {
    observer.disconnect()
    sizes.disconnect()
    cancel?.()
    for (const watched of windows.values()) watched.close()
    windows.clear()
  })
  askForLook()
}
