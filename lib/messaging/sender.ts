import type { Caller } from './protocol'

/** What a browser says of who sent a message. */
export interface RawSender {
  readonly id?: string | undefined
  readonly url?: string | undefined
  readonly origin?: string | undefined
  readonly tab?: { readonly id?: number | undefined } | undefined
  readonly frameId?: number | undefined
  readonly documentLifecycle?: string | undefined
}

/** A sender we know. Scripts in mail pages and the composer are in a tab and a frame; other pages may be. */
export type Sender =
  | {
      readonly caller: 'mail'
      readonly tabId: number
      readonly frameId: number
      /** The mail page's. */
      readonly origin: string
    }
  | { readonly caller: 'composer'; readonly tabId: number; readonly frameId: number }
  | { readonly caller: 'popup' | 'dashboard' }

export interface OwnExtension {
  readonly id: string
  /** The origin of our own pages. */
  readonly origin: string
  readonly mailOrigins: readonly string[]
}

const PAGES: Readonly<Record<string, Exclude<Caller, 'mail'>>> = {
  '/composer.html': 'composer',
  '/popup.html': 'popup',
  '/dashboard.html': 'dashboard',
}

/** Who sent a message, by what the browser vouches for; undefined for anybody else. */
export function classify(sender: RawSender, own: OwnExtension): Sender | undefined {
  if (sender.id !== own.id) return undefined
  if (sender.documentLifecycle !== undefined && sender.documentLifecycle !== 'active') return undefined
  const url = sender.url === undefined ? undefined : parse(sender.url)
  if (url?.origin === own.origin) return ownPage(sender, url.pathname)
  const origin = sender.origin ?? url?.origin
  const frame = frameOf(sender)
  if (origin === undefined || !own.mailOrigins.includes(origin) || !frame) return undefined
  return { caller: 'mail', ...frame, origin }
}

function ownPage(sender: RawSender, path: string): Sender | undefined {
  const caller = Object.hasOwn(PAGES, path) ? PAGES[path] : undefined
  if (caller === undefined) return undefined
  if (caller !== 'composer') return { caller }
  const frame = frameOf(sender)
  return frame && { caller, ...frame }
}

function frameOf({ tab, frameId }: RawSender): { tabId: number; frameId: number } | undefined {
  return tab?.id === undefined || frameId === undefined ? undefined : { tabId: tab.id, frameId }
}

/** The origin of an extension's pages is opaque to `URL` in some engines, so it is put together here. */
function parse(text: string): { origin: string; pathname: string } | undefined {
  if (!URL.canParse(text)) return undefined
  const { protocol, host, pathname } = new URL(text)
  return { origin: `${protocol}//${host}`, pathname }
}
