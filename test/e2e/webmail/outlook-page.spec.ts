import { expect, invoicePdf, test } from './fixtures'

test('a mail can be written, sent and found in its new conversation', async ({ openOutlook }) => {
  const mail = await openOutlook()
  await mail.page.screenshot({ path: '/tmp/webmail-check/o-inbox.png' })
  const compose = await mail.compose()
  await compose.addRecipient('buyer@example.org', 'Bea Buyer')
  await compose.setSubject('Invoice 2026-0042')
  await compose.typeBody('Hi Bea,\n\nThe invoice is attached.')
  await compose.attach(invoicePdf)
  await mail.page.screenshot({ path: '/tmp/webmail-check/o-compose.png' })
  await compose.send()
  await expect(mail.toast).toContainText('Message sent')
  const [sent] = await mail.sent()
  expect(sent?.subject).toBe('Invoice 2026-0042')
  await mail.openThread('Invoice 2026-0042')
  await mail.reply()
  await mail.page.screenshot({ path: '/tmp/webmail-check/o-reply.png' })
})
