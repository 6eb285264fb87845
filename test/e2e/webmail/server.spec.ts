import { decodeResponse, encodeRequest, type SyncEntry } from '../../webmail/gmail-sync'
import { routeWebmail } from '../../webmail/routing'
import { createWebmail, WEBMAIL_ORIGINS } from '../../webmail/server'
import { expect, test } from './fixtures'

const webmail = createWebmail({ account: 'me@studio.example', threads: [] })

test('every origin answers with a page that enforces Trusted Types and names the account', () => {
  for (const origin of WEBMAIL_ORIGINS) {
    const home = origin === 'https://mail.yahoo.com' ? '/d/folders/1' : '/mail/'
    const response = webmail.respond(origin + home, 'GET')
    expect(response?.status).toBe(200)
    expect(response?.headers['content-security-policy']).toContain("require-trusted-types-for 'script'")
    expect(response?.body).toContain('me@studio.example')
  }
})

test('what does not belong to the demo mailboxes is not answered', () => {
  expect(webmail.respond('https://example.org/mail/', 'GET')).toBeUndefined()
  expect(webmail.respond('https://mail.google.com/other', 'GET')).toBeUndefined()
  expect(webmail.respond('https://mail.google.com/mail/u/0/', 'POST', '')).toBeUndefined()
  expect(webmail.respond('https://outlook.office.com/sync/u/0/i/s', 'POST', '')).toBeUndefined()
})

test('text in the options cannot end the script it is written into', () => {
  const page = createWebmail({ signature: '</script><b>' }).respond('https://mail.google.com/mail/', 'GET')
  expect(page?.body).not.toContain('</script><b>')
})

test('a received thread keeps its legacy id, and a new one gets the same id every time', () => {
  const message = { id: 'msg-a:r1', to: [], cc: [], bcc: [], subject: 'S', html: 'H', labels: ['^pfg'] }
  const entries: SyncEntry[] = [
    { threadId: 'thread-f:1746035685735370050', step: 'firstSaveOfReply', message },
    { threadId: 'thread-a:r7', step: 'firstSave', message: { ...message, id: 'msg-a:r2' } },
    { threadId: 'thread-a:r7', step: 'update', message: { ...message, id: 'msg-a:r2' } },
  ]
  const response = webmail.respond(
    'https://mail.google.com/sync/u/0/i/s?hl=en',
    'POST',
    encodeRequest(entries),
  )
  const threads = decodeResponse(response?.body ?? '')
  expect(threads.map(({ legacyThreadId }) => legacyThreadId)).toEqual([
    '183b2a348d698d42',
    expect.stringMatching(/^1[0-9a-f]{15}$/),
    threads[1]?.legacyThreadId,
  ])
  expect(threads[1]?.messages[0]).toMatchObject({ id: 'msg-a:r2', labels: ['^pfg'], subject: 'S', html: 'H' })
})

test('an unreadable request is answered with no threads', () => {
  const response = webmail.respond('https://mail.google.com/sync/u/0/i/s', 'POST', 'not JSON')
  expect(decodeResponse(response?.body ?? '')).toEqual([])
})

test('a request that leaves the demo mailboxes is refused and remembered', async ({ mailBrowser }) => {
  const context = await mailBrowser.newContext()
  const { strayRequests } = await routeWebmail(context)
  const page = await context.newPage()
  await expect(page.goto('https://example.org/pixel')).rejects.toThrow()
  expect(strayRequests).toEqual(['https://example.org/pixel'])
  await context.close()
})
