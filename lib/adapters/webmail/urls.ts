import type { MailThread, WebmailHost } from '../../domain/invoice/mail-thread'

const ORIGINS: Readonly<Record<WebmailHost, string>> = {
  gmail: 'https://mail.google.com',
  outlook: 'https://outlook.live.com',
  yahoo: 'https://mail.yahoo.com',
}

/** Outlook answers under four of these; an account lives on one. */
export const WEBMAIL_ORIGINS: readonly string[] = [
  'https://mail.google.com',
  'https://outlook.live.com',
  'https://outlook.office.com',
  'https://outlook.office365.com',
  'https://outlook.cloud.microsoft',
  'https://mail.yahoo.com',
]

/** Which mail site an origin belongs to. */
export function hostOfOrigin(origin: string): WebmailHost | undefined {
  if (!WEBMAIL_ORIGINS.includes(origin)) return undefined
  if (origin === ORIGINS.gmail) return 'gmail'
  return origin === ORIGINS.yahoo ? 'yahoo' : 'outlook'
}

/** Leads to the mail site, with a new mail in it. */
const YAHOO_COMPOSE = 'https://compose.mail.yahoo.com/'

type Mailbox = Pick<MailThread, 'host' | 'origin' | 'account'>

/** The address that shows a conversation; where its id is not known, one that lists it: a search, the sent mails. */
export function threadUrl(thread: MailThread): string {
  const mailbox = mailboxUrl(thread)
  if (thread.host === 'yahoo') {
    return thread.threadId
      ? `${mailbox}folders/1/messages/${encodeURIComponent(thread.threadId)}`
      : `${mailbox}search/keyword=${encodeURIComponent(thread.subject)}`
  }
  if (thread.host === 'gmail') {
    return thread.threadId
      ? `${mailbox}#all/${encodeURIComponent(thread.threadId)}`
      : `${mailbox}#search/${encodeURIComponent(`subject:"${thread.subject.replaceAll('"', ' ')}"`)}`
  }
  return thread.threadId
    ? `${mailbox}deeplink/readconv/${encodeURIComponent(thread.threadId)}`
    : `${mailbox}sentitems`
}

/** The address that opens a new mail with these words. The body is plain text. */
export function composeUrl(
  mailbox: Mailbox,
  mail: { readonly to: string; readonly subject: string; readonly body: string },
): string {
  const { to, subject, body } = mail
  if (mailbox.host === 'yahoo') return `${YAHOO_COMPOSE}?${query({ to, subject, body })}`
  if (mailbox.host === 'outlook') {
    return `${mailboxUrl(mailbox)}deeplink/compose?${query({ to, subject, body })}`
  }
  const account = mailbox.account ? { authuser: mailbox.account } : {}
  const slot = mailbox.account ? '' : '0/'
  return `${ORIGINS.gmail}/mail/u/${slot}?${query({ ...account, view: 'cm', fs: '1', tf: '1', to, su: subject, body })}`
}

/** Leads to the mails, where no origin is known to the usual one. */
export function mailboxUrl({ host, origin, account }: Mailbox): string {
  if (host === 'gmail') {
    return account
      ? `${ORIGINS.gmail}/mail/u/?authuser=${encodeURIComponent(account)}`
      : `${ORIGINS.gmail}/mail/u/0/`
  }
  if (host === 'yahoo') return `${ORIGINS.yahoo}/d/`
  return `${origin !== undefined && WEBMAIL_ORIGINS.includes(origin) ? origin : ORIGINS.outlook}/mail/`
}

/** Spaces as `%20`: a sign-in on the way turns `+` into a plus sign in the text. */
function query(parts: Readonly<Record<string, string>>): string {
  return Object.entries(parts)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&')
}
