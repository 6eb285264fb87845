import { log } from '../../lib/log'
import { ContextLost } from '../../lib/messaging/call-background'

/**
 * Makes a call until it is answered. After one that failed it waits for the person to go to some part of the page, so that a
 * background in trouble is asked no more often than somebody could want it. Undefined once nobody is left to ask.
 */
export async function untilAnswered<Answer>(
  call: () => Promise<Answer>,
  stop: AbortSignal,
): Promise<Answer | undefined> {
  while (!stop.aborted) {
    try {
      return await call()
    } catch (error) {
      if (error instanceof ContextLost) return undefined
      log.error('The background did not answer', error)
      if (!stop.aborted) await nextStep(stop)
    }
  }
  return undefined
}

function nextStep(stop: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    document.addEventListener('focusin', () => resolve(), { once: true, signal: stop })
    stop.addEventListener('abort', () => resolve(), { once: true })
  })
}
