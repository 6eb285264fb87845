import { useSyncExternalStore } from 'react'
import type { PlainDate } from '../../lib/domain/calendar/plain-date'

/** The civil date where the person is. It follows at midnight, and when they come back to a page that was left open. */
export function useToday(today: () => PlainDate): PlainDate {
  return useSyncExternalStore(subscribe, today)
}

function subscribe(look: () => void): () => void {
  let timer: ReturnType<typeof setTimeout>
  const lookAtMidnight = () => {
    timer = setTimeout(() => {
      look()
      lookAtMidnight()
    }, untilMidnight(new Date()))
  }
  lookAtMidnight()
  // A timer stands still while the computer sleeps.
  window.addEventListener('focus', look)
  document.addEventListener('visibilitychange', look)
  return () => {
    clearTimeout(timer)
    window.removeEventListener('focus', look)
    document.removeEventListener('visibilitychange', look)
  }
}

/** Milliseconds. */
function untilMidnight(now: Date): number {
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1).getTime() - now.getTime()
}
