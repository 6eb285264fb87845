/** What a compose window may look like before anything else is known, for each host; see `selectors.ts` there. */
const CANDIDATES = {
  gmail:
    '[g_editable="true"], input[name="subjectbox"], [role="dialog"] [contenteditable="true"][role="textbox"]',
  outlook: '[contenteditable="true"][aria-multiline="true"], [data-testid="ComposeSendButton"]',
  yahoo: '[data-test-id="rte"], [contenteditable="true"][aria-multiline="true"]',
} as const

/**
 * Calls back once, when the first compose window may be open. Meant for a script that runs on every page of a mail
 * site: one observer, at most one look a frame, and nothing after the call. `looked` is called with each look.
 */
export function whenComposeMayBeOpen(
  host: keyof typeof CANDIDATES,
  found: () => void,
  signal: AbortSignal,
  looked: () => void = () => {},
): void {
  let frame = 0
  const look = () => {
    frame = 0
    if (!signal.aborted) looked()
    if (signal.aborted || !document.querySelector(CANDIDATES[host])) return
    observer.disconnect()
    found()
  }
  const observer = new MutationObserver(() => {
    if (frame === 0) frame = requestAnimationFrame(look)
  })
  observer.observe(document.documentElement, { childList: true, subtree: true })
  signal.addEventListener('abort', () => observer.disconnect())
  look()
}
