import { addDays, type PlainDate } from '../calendar/plain-date'
import { threadName } from '../invoice/thread-name'
import { type Estimate, lastOffered } from './estimate'

/** One estimate in the list of all, with what tells that its thread is to be watched. */
export interface EstimateEntry {
  readonly id: string
  /** The last day on which the client can agree; absent before it was sent, and once it was answered or invoiced. */
  readonly waitsUntil?: PlainDate
  /** The thread in which it is awaited. */
  readonly threadName?: string
}

/** The entry of an estimate as it is now. */
export function entryOf(estimate: Estimate): EstimateEntry {
  const { id, versions, invoice } = estimate
  const offered = versions[lastOffered(estimate)]
  if (!offered || offered.answer || invoice?.isSent) return { id }
  const { content, thread } = offered
  return { id, waitsUntil: content.validUntil, ...(thread ? { threadName: threadName(thread) } : {}) }
}

/** For so many days after the last one an answer is still looked for: a late yes comes then. */
const LATE_DAYS = 30

/** Those whose answer, if a late one, is still awaited today. */
export function awaited(entries: readonly EstimateEntry[], today: PlainDate): readonly EstimateEntry[] {
  return entries.filter(
    ({ waitsUntil }) => waitsUntil !== undefined && today <= addDays(waitsUntil, LATE_DAYS),
  )
}
