import { browser } from '../browser'
import { callBackground } from './call-background'
import type { Client } from './client'
import { type Notice, noticeSchema } from './protocol'

/** Calls from a page of ours. */
export function pageClient(): Client {
  return callBackground((message) => browser.runtime.sendMessage(message))
}

/** Calls back when the background says that something shown has changed. Returns a function that ends it. */
export function onNotice(listener: (notice: Notice) => void): () => void {
  const hear = (message: unknown) => {
    const notice = noticeSchema.safeParse(message)
    if (notice.success) listener(notice.data)
  }
  browser.runtime.onMessage.addListener(hear)
  return () => browser.runtime.onMessage.removeListener(hear)
}
