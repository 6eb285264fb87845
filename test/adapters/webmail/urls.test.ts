import { expect, test } from 'vitest'
import { composeUrl, hostOfOrigin, threadUrl, WEBMAIL_ORIGINS } from '../../../lib/adapters/webmail/urls'

test('opens a Gmail thread in the account it belongs to', () => {
  const thread = {
    host: 'gmail',
    account: 'aino+work@example.fi',
    threadId: '183b2a348d698d42',
    subject: 'x',
  } as const
  expect(threadUrl(thread)).toBe(
    'https://mail.google.com/mail/u/?authuser=aino%2Bwork%40example.fi#all/183b2a348d698d42',
  )
})

test('opens a Gmail thread in the first account where the account is not known', () => {
  expect(threadUrl({ host: 'gmail', threadId: '18', subject: 'x' })).toBe(
    'https://mail.google.com/mail/u/0/#all/18',
  )
})

test('searches Gmail for the subject of a thread without an id', () => {
  expect(threadUrl({ host: 'gmail', subject: 'Invoice "1": €5' })).toBe(
    'https://mail.google.com/mail/u/0/#search/subject%3A%22Invoice%20%201%20%3A%20%E2%82%AC5%22',
  )
})

test.each(WEBMAIL_ORIGINS.filter((origin) => hostOfOrigin(origin) === 'outlook'))(
  'opens all of an Outlook mailbox where it was open: %s',
  (origin) => {
    const thread = { host: 'outlook', origin, threadId: 'AQQk+/=', subject: 'x' } as const
    expect(threadUrl(thread)).toBe(`${origin}/mail/deeplink/readconv/AQQk%2B%2F%3D`)
    expect(threadUrl({ host: 'outlook', origin, subject: 'x' })).toBe(`${origin}/mail/sentitems`)
    expect(composeUrl({ host: 'outlook', origin }, { to: 'a@b.fi', subject: 'S T', body: '' })).toBe(
      `${origin}/mail/deeplink/compose?to=a%40b.fi&subject=S%20T`,
    )
  },
)

test('knows the four addresses of Outlook', () => {
  expect(WEBMAIL_ORIGINS.filter((origin) => hostOfOrigin(origin) === 'outlook')).toEqual([
    'https://outlook.live.com',
    'https://outlook.office.com',
    'https://outlook.office365.com',
    'https://outlook.cloud.microsoft',
  ])
})

test('shows what was sent where an Outlook conversation has no id', () => {
  expect(threadUrl({ host: 'outlook', subject: 'x' })).toBe('https://outlook.live.com/mail/sentitems')
})

test('never opens a mailbox on an origin that is none', () => {
  const thread = { host: 'outlook', origin: 'https://evil.example', threadId: 'A', subject: 'x' } as const
  expect(threadUrl(thread)).toBe('https://outlook.live.com/mail/deeplink/readconv/A')
})

test('opens a Yahoo mail at its address, else a search, and a new mail by the site that leads to one', () => {
  expect(threadUrl({ host: 'yahoo', threadId: 'AJ/1', subject: 'x' })).toBe(
    'https://mail.yahoo.com/d/folders/1/messages/AJ%2F1',
  )
  expect(threadUrl({ host: 'yahoo', subject: 'Invoice 1: €5' })).toBe(
    'https://mail.yahoo.com/d/search/keyword=Invoice%201%3A%20%E2%82%AC5',
  )
  expect(composeUrl({ host: 'yahoo' }, { to: 'a@b.fi', subject: 'S', body: 'B & C' })).toBe(
    'https://compose.mail.yahoo.com/?to=a%40b.fi&subject=S&body=B%20%26%20C',
  )
  expect(hostOfOrigin('https://mail.yahoo.com')).toBe('yahoo')
})

test('begins a mail with its words', () => {
  const mail = { to: 'bea@example.org', subject: 'Invoice 1', body: 'Hello Bea,\nthank you & bye' }
  expect(composeUrl({ host: 'gmail', account: 'a@b.fi' }, mail)).toBe(
    'https://mail.google.com/mail/u/?authuser=a%40b.fi&view=cm&fs=1&tf=1&to=bea%40example.org&su=Invoice%201&body=Hello%20Bea%2C%0Athank%20you%20%26%20bye',
  )
  expect(composeUrl({ host: 'outlook', origin: 'https://outlook.cloud.microsoft' }, mail)).toBe(
    'https://outlook.cloud.microsoft/mail/deeplink/compose?to=bea%40example.org&subject=Invoice%201&body=Hello%20Bea%2C%0Athank%20you%20%26%20bye',
  )
})
