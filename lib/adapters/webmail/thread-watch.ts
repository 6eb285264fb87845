import type { ShownThread } from '../../ports/last-message'

/**
 * A look that tells of each thread that is shown, and again when somebody writes in it: to be called after changes of
 * the page. A site draws a thread in steps, so one is told of only when the next frame shows the same.
 */
export function threadLook(
  read: () => ShownThread | undefined,
  tell: (shown: ShownThread) => void,
): () => void {
  let told = ''
  let waiting = ''
  const look = () => {
    const shown = read()
    const name = shown ? JSON.stringify([shown.thread.threadId, shown.thread.subject, shown.last.id]) : ''
    if (name === told || !shown) return
    if (name !== waiting) {
      waiting = name
      requestAnimationFrame(look)
      return
    }
    told = name
    tell(shown)
  }
  return look
}
