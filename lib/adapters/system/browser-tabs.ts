import type { WebmailHost } from '../../domain/invoice/mail-thread'
import type { MailFrame, Tabs } from '../../ports/tabs'

/** What is used of the browser. */
export interface TabsApi {
  readonly tabs: {
    create(properties: { url: string }): Promise<{ id?: number | undefined }>
    get(tabId: number): Promise<{ url?: string | undefined }>
    update(tabId: number, properties: { url: string }): Promise<unknown>
    reload(tabId: number): Promise<unknown>
    query(filter: {
      url?: string[]
    }): Promise<readonly { id?: number | undefined; url?: string | undefined }[]>
  }
  readonly scripting: {
    executeScript(injection: {
      target: { tabId: number; frameIds?: number[] }
      files?: string[]
      func?: () => unknown
    }): Promise<readonly { readonly result?: unknown }[]>
  }
  readonly runtime: {
    getURL(path: string): string
    getManifest(): {
      readonly content_scripts?:
        | readonly {
            readonly matches: string[]
            readonly js?: string[] | undefined
            readonly match_origin_as_fallback?: boolean | undefined
          }[]
        | undefined
    }
  }
  readonly action: { openPopup?(): Promise<void> }
  readonly permissions: { contains(wanted: { origins: string[] }): Promise<boolean> }
}

/** Where the build puts the draft scripts. */
const DRAFT_SCRIPTS: Readonly<Record<WebmailHost, string>> = {
  gmail: '/gmail-draft.js',
  outlook: '/outlook-draft.js',
  yahoo: '/yahoo-draft.js',
}

/** As browsers name what is no tab; nothing is put into it. */
const NO_TAB = -1

/** The browser's tabs, and the scripts that are put into their pages. */
export function browserTabs(api: TabsApi): Tabs {
  const open = async (url: string) => {
    const { id } = await api.tabs.create({ url })
    if (id === undefined) throw new Error('A tab was opened without an id')
    return id
  }
  const inject = async ({ tabId, frameId }: MailFrame, ...files: string[]) => {
    await api.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files })
  }
  /** The tabs whose page is empty and was written by a page of such an address. */
  const writtenBy = async (matches: readonly string[]) => {
    const all = await api.tabs.query({})
    const empty = all.filter(({ url = 'about:blank' }) => url === 'about:blank')
    const origins = await Promise.allSettled(
      empty.map(({ id = NO_TAB }) =>
        api.scripting.executeScript({ target: { tabId: id }, func: () => window.origin }),
      ),
    )
    return empty.filter((_, index) => {
      const found = origins[index]
      return found?.status === 'fulfilled' && matches.includes(`${String(found.value[0]?.result)}/*`)
    })
  }
  return {
    open,
    mayWriteAt: (url) => api.permissions.contains({ origins: [`${new URL(url).origin}/*`] }),
    async lead(tabId, url) {
      try {
        const before = (await api.tabs.get(tabId)).url
        await api.tabs.update(tabId, { url })
        // Another hash alone would leave the page, and our script in it, as it is.
        if (before !== undefined && withoutHash(before) === withoutHash(url)) await api.tabs.reload(tabId)
      } catch (error) {
        if (!/no tab|invalid tab/i.test(String(error))) throw error
      }
    },
    async showDashboard(hash) {
      await open(api.runtime.getURL(`/dashboard.html${hash}`))
    },
    async showPopup() {
      try {
        if (!api.action.openPopup) throw new Error('No openPopup')
        await api.action.openPopup()
      } catch {
        // Needs a window in front, and in some versions a person's click: a tab shows the same.
        await open(api.runtime.getURL('/popup.html'))
      }
    },
    async injectLoaders() {
      for (const script of api.runtime.getManifest().content_scripts ?? []) {
        const { matches, js = [] } = script
        const open = [
          ...(await api.tabs.query({ url: matches })),
          ...(script.match_origin_as_fallback ? await writtenBy(matches) : []),
        ]
        // A page that shows an error or was put to sleep takes no script; it loads its own when it comes back.
        await Promise.allSettled(
          open.map(({ id = NO_TAB }) => api.scripting.executeScript({ target: { tabId: id }, files: js })),
        )
      }
    },
    injectDraftScript: (frame, host, language) =>
      inject(frame, `/findings-${language}.js`, DRAFT_SCRIPTS[host]),
    injectLanguage: (frame, language) => inject(frame, '/rules.js', `/checks-${language}.js`),
  }
}

function withoutHash(url: string): string {
  return url.replace(/#.*$/, '')
}
