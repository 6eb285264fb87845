import { browser } from '../browser'
import type { PageNotice } from '../ports/notices'
import type { MailFrame } from '../ports/tabs'
import type { ChecksChanged, DraftCommand } from './draft-command'

/** Tells every open page of ours; that nobody listens is no fault. */
export async function publishNotice(notice: PageNotice): Promise<void> {
  await answered(browser.runtime.sendMessage(notice))
}

/** Tells one frame of a mail tab; undefined when nobody is there. */
export function tellFrame({ tabId, frameId }: MailFrame, command: DraftCommand): Promise<unknown> {
  return answered(browser.tabs.sendMessage(tabId, command, { frameId }))
}

/**
 * Tells every page of the mail sites; those without a draft do not listen. Nobody waits for them, since a page that
 * sleeps hears of it only when it wakes.
 */
export async function tellMailPages(notice: ChecksChanged, onError: (error: unknown) => void): Promise<void> {
  const sites = browser.runtime.getManifest().content_scripts?.flatMap(({ matches }) => matches) ?? []
  for (const { id } of await browser.tabs.query({ url: sites })) {
    if (id === undefined) continue
    answered(browser.tabs.sendMessage(id, notice)).catch(onError)
  }
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
