import { useState } from 'react'
import { useCall } from './call'

interface DraftBeside {
  readonly close: () => Promise<void>
  readonly showFinding: (key: string) => Promise<void>
  /** The last wish did not reach the draft, since nobody answered. */
  readonly isUnreachable: boolean
}

/** What a composer can ask of the draft it stands beside. */
export function useDraftBeside(session: string): DraftBeside {
  const call = useCall()
  const [isUnreachable, setUnreachable] = useState(false)
  const ask = async (call: Promise<unknown>): Promise<void> => {
    try {
      await call
      setUnreachable(false)
    } catch {
      setUnreachable(true)
    }
  }
  return {
    close: () => ask(call('composer.close', { session })),
    showFinding: (key) => ask(call('composer.showFinding', { session, key })),
    isUnreachable,
  }
}
