import { browser } from '../browser'
import type { Call } from './call'
import { callBackground } from './call-background'
import { noticeIn, type PageNotice } from './notice'
import type { RawSender } from './sender'

/** Calls from a page of ours. */
export function pageCall(): Call {
  return callBackground((message) => browser.runtime.sendMessage(message))
}

/** Calls back when the background says that something shown has changed. Returns a function that ends it. */
export function onNotice(listener: (notice: PageNotice) => void): () => void {
  const hear = (message: unknown, sender: RawSender) => {
    const notice = noticeIn(message, sender, browser.runtime.id)
    if (notice) listener(notice)
  }
  browser.runtime.onMessage.addListener(hear)
  return () => browser.runtime.onMessage.removeListener(hear)
}
