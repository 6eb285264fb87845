import type { PageNotice } from '../ports/notices'
import type { RawSender } from './sender'

export type { PageNotice }

const TYPES: Readonly<Record<PageNotice['type'], true>> = {
  ledgerChanged: true,
  profileTyped: true,
  findingsChanged: true,
}

/**
 * The notice in a message, undefined for anything else. Scripts in mail pages speak on the same channel, always out of
 * a tab; the background is in none, and what it says is believed as it comes, as its answers are.
 */
export function noticeIn(message: unknown, sender: RawSender, ownId: string): PageNotice | undefined {
  if (sender.id !== ownId || sender.tab !== undefined) return undefined
  return isNotice(message) ? message : undefined
}

function isNotice(message: unknown): message is PageNotice {
  if (typeof message !== 'object' || message === null || !('type' in message)) return false
  return typeof message.type === 'string' && Object.hasOwn(TYPES, message.type)
}
