/** What a compose window may look like before anything else is known, for each host; see `selectors.ts` there. */
const CANDIDATES = {
  gmail:
    '[g_editable="true"], input[name="subjectbox"], [role="dialog"] [contenteditable="true"][role="textbox"]',
  outlook: '[contenteditable="true"][aria-multiline="true"], [data-testid="ComposeSendButton"]',
  yahoo: '[data-test-id="rte"], [contenteditable="true"][aria-multiline="true"]',
} as const

/** While a page does not stand still, it is looked at once in so many frames: a third of a second. */
const FRAMES_IN_MOTION = 20

/**
 * Calls back once, when the first compose window may be open. Meant for a script that runs on every page of a mail
 * site: one observer, which looks through nothing but asks for a frame; one look at the page when a frame has passed
 * without a change, and now and then while none does; nothing after the call. `looked` is called with each look.
 */
export function whenComposeMayBeOpen(
  host: keyof typeof CANDIDATES,
  found: () => void,
  signal: AbortSignal,
  looked: () => void = () => {},
): void {
  let frame = 0
  let framesInMotion = 0
  let hasChanged = false

  const ask = () => {
    if (frame === 0) frame = requestAnimationFrame(onFrame)
  }
  const onFrame = () => {
    frame = 0
    framesInMotion += 1
    const isInMotion = hasChanged && framesInMotion < FRAMES_IN_MOTION
    hasChanged = false
    if (isInMotion) ask()
    else look()
  }
  const look = () => {
    framesInMotion = 0
    if (!signal.aborted) looked()
    if (signal.aborted || !document.querySelector(CANDIDATES[host])) return
    observer.disconnect()
    found()
  }
  const observer = new MutationObserver(() => {
    hasChanged = true
    ask()
  })
  observer.observe(document.documentElement, { childList: true, subtree: true })
  signal.addEventListener('abort', () => observer.disconnect())
  look()
}
