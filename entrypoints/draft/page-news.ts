import type { DraftServices } from '../../lib/adapters/webmail/draft/draft-services'
import { log } from '../../lib/log'
import { ContextLost } from '../../lib/messaging/call-background'

export interface PageNews extends Pick<DraftServices, 'onGroundChanged' | 'onContextLost'> {
  /** The extension is gone: tells every draft, once. */
  lose(): void
  groundChanged(): void
  /** Says of a failure that the extension is gone, else logs what failed. */
  fail(error: unknown, what: string): void
  /** Awaits a call whose failure is not the draft's business. */
  quietly(call: Promise<unknown>): void
}

/** What all drafts of this page hear of: that what the checks know has changed, and that the extension is gone. */
export function pageNews(): PageNews {
  const news = new EventTarget()
  let isLost = false
  const lose = () => {
    if (isLost) return
    isLost = true
    news.dispatchEvent(new Event('lost'))
  }
  const fail = (error: unknown, what: string) => {
    if (error instanceof ContextLost) lose()
    else log.error(what, error)
  }
  return {
    lose,
    groundChanged: () => void news.dispatchEvent(new Event('ground')),
    fail,
    quietly(work) {
      work.catch((error: unknown) => fail(error, 'A message to the background failed'))
    },
    onGroundChanged(listener, signal) {
      news.addEventListener('ground', listener, { signal })
    },
    onContextLost(listener, signal) {
      news.addEventListener('lost', listener, { signal })
      if (isLost) listener()
    },
  }
}
