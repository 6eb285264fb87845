import type { CallFailed } from '../../lib/messaging/call-background'

/** Why a call had no answer: this page has lost its extension, or the background was there and failed at it. */
export type Loss = 'unreachable' | 'failed'

const FAILURES: readonly CallFailed['code'][] = ['invalid', 'internal']

/** What an error comes to. A call that the background does not know is one of another version; what is no matter of calls failed by itself. */
export function lossOf(error: unknown): Loss {
  const { name, code } = error instanceof Error ? (error as Partial<CallFailed>) : {}
  const isOfCalls = name === 'CallFailed' || name === 'ContextLost'
  return isOfCalls && !(code && FAILURES.includes(code)) ? 'unreachable' : 'failed'
}
