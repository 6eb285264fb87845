import { type PageName, pageScript, pageStyle } from './assets'
import { decodeRequest, encodeResponse, SEND_LABEL, type SyncEntry, type SyncedThread } from './gmail-sync'
import { legacyHexId, legacyThreadId, outlookConversationId } from './ids'
import type { Host, MailboxOptions, PageConfig, Person } from './model'
import { defaultThreads } from './seeds'

export type { Host, MailboxOptions } from './model'

export interface WebmailResponse {
  status: number
  headers: Record<string, string>
  body: string
}

export interface Webmail {
  /** The answer to a request, or undefined for a URL that the demo mailboxes do not serve. */
  respond(url: string, method: string, postData?: string): WebmailResponse | undefined
}

const GMAIL_ORIGIN = 'https://mail.google.com'
const YAHOO_ORIGIN = 'https://mail.yahoo.com'
/** Leads to the mail site, with a new mail in it. */
export const YAHOO_COMPOSE_ORIGIN = 'https://compose.mail.yahoo.com'

export const WEBMAIL_ORIGINS: readonly string[] = [
  GMAIL_ORIGIN,
  'https://outlook.live.com',
  'https://outlook.office.com',
  'https://outlook.office365.com',
  'https://outlook.cloud.microsoft',
  YAHOO_ORIGIN,
]

const HOMES: Readonly<Record<Host, string>> = {
  gmail: '/mail/u/0/',
  outlook: '/mail/',
  yahoo: '/d/folders/1',
}
const TITLES: Readonly<Record<Host, string>> = { gmail: 'Gmail', outlook: 'Outlook', yahoo: 'Yahoo Mail' }

/** Where the page's own script and style live; the path means nothing to the real hosts. */
const ASSETS = '/demo-assets/'

const PAGE_POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "frame-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'self'",
  "require-trusted-types-for 'script'",
].join('; ')

export function createWebmail(options: MailboxOptions = {}): Webmail {
  const variants = options.variants ?? []
  const first: Person = {
    email: options.account ?? 'seller@example.com',
    name: options.accountName ?? 'Sam Seller',
  }
  const accounts = [first, ...(options.otherAccounts ?? [])]

  function configFor(host: Host, account: Person): PageConfig {
    const locale = options.locale ?? 'en'
    return {
      host,
      account,
      aliases: account === first ? (options.aliases ?? []) : [],
      slot: accounts.indexOf(account),
      locale,
      variants,
      threads: options.threads ?? defaultThreads(host, locale, account),
      signature: options.signature ?? '',
      dark: options.dark ?? false,
    }
  }

  function document(host: Host, account: Person = first): WebmailResponse {
    const page: PageName = variants.includes('nothingRecognised') ? 'plain' : host
    return {
      status: 200,
      headers: {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': PAGE_POLICY,
        'cache-control': 'no-store',
      },
      body: documentHtml(page, configFor(host, account)),
    }
  }

  return {
    respond(url, method, postData) {
      const { origin, pathname, search, searchParams } = new URL(url)
      if (origin === YAHOO_COMPOSE_ORIGIN) return redirect(`${YAHOO_ORIGIN}/d/compose/${search}`)
      if (!WEBMAIL_ORIGINS.includes(origin)) return undefined
      const host: Host = origin === GMAIL_ORIGIN ? 'gmail' : origin === YAHOO_ORIGIN ? 'yahoo' : 'outlook'

      if (pathname.startsWith(ASSETS)) return asset(pathname.slice(ASSETS.length))
      if (pathname === '/favicon.ico') return { status: 204, headers: {}, body: '' }
      if (method === 'POST') {
        const refused = variants.includes('sendFails')
        if (host === 'gmail' && /^\/sync(\/u\/\d+)?\/i\/s$/.test(pathname))
          return answerSync(postData ?? '', refused)
        if (host === 'outlook' && pathname === '/owa/0/service.svc')
          return answerOutlook(url, postData ?? '', refused)
        return undefined
      }
      if (pathname === '/') return redirect(`${origin}${HOMES[host]}`)
      if (host === 'gmail' && pathname.startsWith('/mail/u/')) {
        // One that is not signed in is shown as the first.
        const named = accounts.find(({ email }) => email === searchParams.get('authuser'))
        return document(host, named ?? accounts[Number(pathname.split('/')[3])])
      }
      return pathname.startsWith(host === 'yahoo' ? '/d/' : '/mail') ? document(host) : undefined
    },
  }
}

function asset(name: string): WebmailResponse | undefined {
  const match = /^(gmail|outlook|yahoo|plain)\.(js|css)$/.exec(name)
  if (!match) return undefined
  const page = match[1] as PageName
  const isScript = match[2] === 'js'
  return {
    status: 200,
    headers: {
      'content-type': `${isScript ? 'text/javascript' : 'text/css'}; charset=utf-8`,
      'cache-control': 'no-store',
    },
    body: isScript ? pageScript(page) : pageStyle(page),
  }
}

function redirect(location: string): WebmailResponse {
  return { status: 302, headers: { location }, body: '' }
}

function json(body: string, status = 200): WebmailResponse {
  return { status, headers: { 'content-type': 'application/json; charset=utf-8' }, body }
}

function documentHtml(page: PageName, config: PageConfig): string {
  const data = JSON.stringify(config).replaceAll('<', '\\u003c')
  return `<!doctype html>
<html lang="${config.locale}"${config.locale === 'he' ? ' dir="rtl"' : ''}${config.dark ? ' data-scheme="dark"' : ''}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${TITLES[config.host]}</title>
<link rel="stylesheet" href="${ASSETS}${page}.css">
<script type="application/json" id="demo-config">${data}</script>
<script defer src="${ASSETS}${page}.js"></script>
</head>
<body></body>
</html>
`
}

function answerSync(body: string, refuseSends: boolean): WebmailResponse {
  const entries = decodeRequest(body)
  // What a test driver cannot read the body of may be a send.
  if (refuseSends && (body === '' || entries.some(isSend))) return json('', 500)
  return json(encodeResponse(entries.map(syncedThread)))
}

function isSend({ message }: SyncEntry): boolean {
  return message.labels.includes(SEND_LABEL)
}

function syncedThread({ threadId, message }: SyncEntry): SyncedThread {
  return {
    threadId,
    legacyThreadId: legacyThreadId(threadId),
    messages: [{ ...message, legacyId: legacyHexId(message.id) }],
  }
}

function answerOutlook(url: string, body: string, refuseSends: boolean): WebmailResponse {
  const action = new URL(url).searchParams.get('action')
  if (action === 'CreateItem' && refuseSends) return json('', 500)
  const draftId = /"DraftId":"([^"]+)"/.exec(body)?.[1] ?? ''
  return json(
    JSON.stringify({ Body: { ResponseCode: 'NoError', ConversationId: outlookConversationId(draftId) } }),
  )
}
