import type { CallFailed } from '../../lib/messaging/call-background'

/** Why a call had no answer: this page has lost its extension, or the background was there and failed at it. */
export type Loss = 'unreachable' | 'failed'

const FAILURES: readonly CallFailed['code'][] = ['invalid', 'internal']

/** What a rejected call comes to. A call that the background does not know is one of another version. */
export function lossOf(error: unknown): Loss {
  const { name, code } = error instanceof Error ? (error as Partial<CallFailed>) : {}
  return name === 'CallFailed' && code && FAILURES.includes(code) ? 'failed' : 'unreachable'
}
