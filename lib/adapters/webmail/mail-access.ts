import { hostOfOrigin, WEBMAIL_ORIGINS } from './urls'

interface Changes {
  addListener(listener: () => void): void
  removeListener(listener: () => void): void
}

/** What is used of the browser. */
export interface MailAccessApi {
  readonly permissions: {
    contains(wanted: { origins: string[] }): Promise<boolean>
    request(wanted: { origins: string[] }): Promise<boolean>
    readonly onAdded: Changes
    readonly onRemoved: Changes
  }
}

/** Whether the browser lets us into the mail sites: the person may withhold that, take it back, or not know of a new one. */
export function mailAccess({ permissions }: MailAccessApi) {
  const isIn = (origin: string) => permissions.contains({ origins: [`${origin}/*`] })
  return {
    /** The origins we are kept out of, what they are called (a mail site, or one of its addresses), and whether we are in nowhere. */
    async keptOut() {
      const areIn = await Promise.all(WEBMAIL_ORIGINS.map(isIn))
      const origins = WEBMAIL_ORIGINS.filter((_, place) => !areIn[place])
      const partlyIn = new Set(WEBMAIL_ORIGINS.filter((_, place) => areIn[place]).map(hostOfOrigin))
      const sites = origins.map((origin) => {
        const host = hostOfOrigin(origin)
        return host && !partlyIn.has(host) ? host : new URL(origin).hostname
      })
      return { origins, sites: [...new Set(sites)], isEverywhere: partlyIn.size === 0 }
    },
    /** Has the browser ask the person, which it does only on their press. */
    ask: (origins: readonly string[]) =>
      permissions.request({ origins: origins.map((origin) => `${origin}/*`) }),
    /** Calls back when it may have changed. Returns a function that ends it. */
    onChange(listener: () => void) {
      const { onAdded, onRemoved } = permissions
      const hear = () => listener()
      onAdded.addListener(hear)
      onRemoved.addListener(hear)
      return () => {
        onAdded.removeListener(hear)
        onRemoved.removeListener(hear)
      }
    },
  }
}
