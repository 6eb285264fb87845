import { createContext, useCallback, useContext, useEffect, useState } from 'react'

/** The mail sites that the browser keeps us out of. */
export interface KeptOut {
  readonly origins: readonly string[]
  /** What they are called: a mail site, or one of its addresses. */
  readonly sites: readonly string[]
  /** We are let in nowhere. */
  readonly isEverywhere: boolean
}

/** Whether the browser lets us into the mail sites. */
export interface MailAccess {
  readonly keptOut: () => Promise<KeptOut>
  /** Has the browser ask the person, which it does only on their press; whether it let us in. */
  readonly ask: (origins: readonly string[]) => Promise<boolean>
  /** Calls back when it may have changed; the answer ends it. */
  readonly onChange: (listener: () => void) => () => void
}

export const MailAccessContext = createContext<MailAccess>({
  keptOut: async () => ({ origins: [], sites: [], isEverywhere: false }),
  ask: async () => true,
  onChange: () => () => {},
})

/** What we are kept out of now, if anything, and how to be let in. */
export function useMailAccess() {
  const access = useContext(MailAccessContext)
  const [keptOut, setKeptOut] = useState<KeptOut>()
  const [isRefused, setRefused] = useState(false)
  useEffect(() => {
    const look = () =>
      void access.keptOut().then((found) => setKeptOut(found.origins.length > 0 ? found : undefined))
    look()
    return access.onChange(look)
  }, [access])
  const letIn = useCallback(async () => {
    // Browsers ask only while they see the person's press.
    const isIn = await access.ask(keptOut?.origins ?? []).catch(() => false)
    setRefused(!isIn)
  }, [access, keptOut])
  return { keptOut, isRefused, letIn }
}
