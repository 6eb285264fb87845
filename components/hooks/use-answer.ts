import { useCallback, useEffect, useState } from 'react'
import type { Call } from '../../lib/messaging/call'
import { useCall } from './call'
import { useNotices } from './notices'

export type Answer<Value> =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'answered'; readonly value: Value }

/**
 * What the background answers to `ask`, asked again whenever the ledger changes. A later failure keeps the earlier
 * answer on the screen. `ask` must be the same function from one drawing to the next.
 */
export function useAnswer<Value>(ask: (call: Call) => Promise<Value>): {
  readonly answer: Answer<Value>
  readonly askAgain: () => void
} {
  const call = useCall()
  const [answer, setAnswer] = useState<Answer<Value>>({ kind: 'waiting' })
  const askAgain = useCallback(() => {
    ask(call).then(
      (value) => setAnswer({ kind: 'answered', value }),
      () => setAnswer((before) => (before.kind === 'answered' ? before : { kind: 'unreachable' })),
    )
  }, [call, ask])
  useEffect(askAgain, [askAgain])
  useNotices((notice) => {
    if (notice.type === 'ledgerChanged') askAgain()
  })
  return { answer, askAgain }
}
