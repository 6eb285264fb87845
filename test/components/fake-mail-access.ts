import type { KeptOut, MailAccess } from '../../components/hooks/mail-access'

const NOTHING: KeptOut = { origins: [], sites: [], isEverywhere: false }

export const KEPT_OUT: KeptOut = {
  origins: ['https://mail.google.com', 'https://mail.yahoo.com'],
  sites: ['gmail', 'yahoo'],
  isEverywhere: true,
}

/** A browser that keeps us out of these until it is asked; `says` is what the person answers it. */
export function fakeMailAccess(
  keptOut: KeptOut = KEPT_OUT,
  says = true,
): MailAccess & { readonly asked: (readonly string[])[] } {
  let now = keptOut
  const listeners = new Set<() => void>()
  const asked: (readonly string[])[] = []
  return {
    asked,
    keptOut: async () => now,
    async ask(origins) {
      asked.push(origins)
      if (says) now = NOTHING
      for (const listener of listeners) listener()
      return says
    },
    onChange(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
