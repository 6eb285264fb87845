import { browser } from '../browser'
import type { PageNotice } from '../ports/notices'
import type { MailFrame } from '../ports/tabs'
import type { DraftCommand } from './protocol'

/** Tells every open page of ours; that nobody listens is no fault. */
export async function publishNotice(notice: PageNotice): Promise<void> {
  await answered(browser.runtime.sendMessage(notice))
}

/** Tells one frame of a mail tab; undefined when nobody is there. */
export function tellFrame({ tabId, frameId }: MailFrame, command: DraftCommand): Promise<unknown> {
  return answered(browser.tabs.sendMessage(tabId, command, { frameId }))
}

async function answered(sending: Promise<unknown>): Promise<unknown> {
  try {
    return await sending
  } catch (error) {
    const nobody = /receiving end|could not establish|channel closed|port closed|invalid tab|no tab/i
    if (nobody.test(String(error))) return undefined
    throw error
  }
}
