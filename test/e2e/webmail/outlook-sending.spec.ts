import type { ComposeDriver, WebmailDriver } from '../../webmail/drivers'
import { OFFER_THREAD_ID } from '../../webmail/seeds'
import { expect, invoicePdf, test } from './fixtures'

const OFFER = OFFER_THREAD_ID.outlook

async function writtenTo(mail: WebmailDriver, address: string, subject: string): Promise<ComposeDriver> {
  const compose = await mail.compose()
  await compose.addRecipient(address)
  await compose.setSubject(subject)
  await compose.typeBody('Hello')
  return compose
}

test('a sent mail is found in its new conversation, with its attachment, and can be answered there', async ({
  openOutlook,
}) => {
  const mail = await openOutlook()
  const compose = await writtenTo(mail, 'buyer@example.org', 'Invoice 2026-0042')
  await compose.attach(invoicePdf)
  await compose.send()
  await expect(compose.root).toHaveCount(0)
  await expect(mail.toast).toContainText('Message sent')
  const [sent] = await mail.sent()
  expect(sent).toMatchObject({
    subject: 'Invoice 2026-0042',
    to: [{ name: 'Bea Buyer', email: 'buyer@example.org' }],
    text: 'Hello',
    attachments: [{ name: invoicePdf.name, base64: invoicePdf.buffer.toString('base64') }],
  })
  expect(sent?.threadId).toMatch(/^AQQk/)
  await mail.openThread('Invoice 2026-0042')
  const selected = mail.page.locator('#MailList [aria-selected="true"][data-convid]')
  await expect(selected).toHaveAttribute('data-convid', sent?.threadId ?? '')
  await expect(mail.page.locator('.aVla3 [data-testid="AttachmentCard"] [title]')).toHaveAttribute(
    'title',
    invoicePdf.name,
  )
  const reply = await mail.reply()
  await reply.typeBody('One more thing')
  await reply.sendByKeyboard()
  await expect(mail.messages().first()).toContainText('One more thing')
  expect((await mail.sent()).map(({ threadId }) => threadId)).toEqual([sent?.threadId, sent?.threadId])
})

test('saving and sending call the service by different names', async ({ openOutlook }) => {
  const mail = await openOutlook()
  const actions: (string | null)[] = []
  mail.page.on('request', (request) => {
    if (request.url().includes('/owa/0/service.svc'))
      actions.push(new URL(request.url()).searchParams.get('action'))
  })
  const compose = await writtenTo(mail, 'a@b.fi', 'Invoice')
  await expect.poll(() => actions).toContain('UpdateItem')
  expect(actions).not.toContain('CreateItem')
  const sending = mail.page.waitForRequest((request) => request.url().includes('action=CreateItem'))
  await compose.send()
  expect((await sending).postDataJSON()).toMatchObject({
    Body: {
      ComposeOperation: 'newMail',
      MessageDisposition: 'SendAndSaveCopy',
      Items: [{ Subject: 'Invoice' }],
    },
  })
})

test('undo takes the mail back and reopens the draft', async ({ openOutlook }) => {
  const mail = await openOutlook()
  const compose = await writtenTo(mail, 'a@b.fi', 'Invoice')
  await compose.send()
  const reopened = await mail.undoSend()
  expect(await reopened.subject()).toBe('Invoice')
  expect(await reopened.bodyText()).toContain('Hello')
  // It comes back as another draft.
  await expect(reopened.subjectInput).not.toHaveAttribute('id', 'MSG_59b8f0b1aa3_SUBJECT')
  expect(await mail.sent()).toEqual([])
})

test('discarding asks first and drops the draft; closing keeps it', async ({ openOutlook }) => {
  const mail = await openOutlook()
  const compose = await writtenTo(mail, 'a@b.fi', 'Kept')
  const html = await compose.bodyHtml()
  await compose.close()
  await expect(compose.root).toHaveCount(0)
  const reopened = await mail.openDraft('Kept')
  expect(await reopened.bodyHtml()).toBe(html)
  await reopened.discard()
  await expect(reopened.root).toHaveCount(0)
  await expect.poll(() => mail.drafts()).toEqual([])
  expect(await mail.sent()).toEqual([])
})

test('a bad address, no recipient or no subject holds the send', async ({ openOutlook }) => {
  const mail = await openOutlook()
  const compose = await mail.compose()
  await compose.send()
  await expect(mail.alert).toContainText('at least one recipient')
  await mail.alert.locator('button').click()
  await compose.addRecipient('not-an-address')
  await compose.send()
  await expect(mail.alert).toContainText('not-an-address')
  await mail.alert.locator('button').click()
  await compose.root.locator('.pill-remove').click()
  await compose.addRecipient('a@b.fi')
  await compose.send()
  await expect(mail.alert).toContainText('without a subject')
  await mail.alert.locator('button').last().click()
  expect(await mail.sent()).toEqual([])
  await compose.send()
  await mail.alert.locator('button').first().click()
  await expect(mail.toast).toContainText('Message sent')
})

test('a scheduled mail waits', async ({ openOutlook }) => {
  const mail = await openOutlook()
  const compose = await writtenTo(mail, 'a@b.fi', 'Invoice')
  await compose.schedule()
  await expect(mail.toast).toContainText('Send scheduled')
  expect((await mail.sent())[0]?.scheduled).toBeDefined()
  await mail.openFolder('scheduled')
  await expect(mail.page.locator('#MailList [role="option"]')).toContainText('Invoice')
})

test('a scheduled mail can be taken back, and is a draft again', async ({ openOutlook }) => {
  const mail = await openOutlook()
  await (await writtenTo(mail, 'a@b.fi', 'Invoice')).schedule()
  await expect(mail.toast).toContainText('Send scheduled')
  await mail.open()
  const back = await mail.cancelScheduled('Invoice')
  expect(await back.bodyText()).toContain('Hello')
  expect(await mail.sent()).toEqual([])
})

test('a reply opens inside its conversation without a subject line, above the quoted mail', async ({
  openOutlook,
}) => {
  const mail = await openOutlook({ signature: 'Sam Seller' })
  await mail.openThread('Offer 42')
  const url = mail.page.url()
  const reply = await mail.reply()
  expect(mail.page.url()).toBe(url)
  await expect(
    mail.page.locator('[data-app-section="ConversationContainer"] [data-app-section="ComposeForm"]'),
  ).toBeVisible()
  await expect(reply.subjectInput).toHaveCount(0)
  expect(await reply.recipients()).toEqual([{ name: 'Bea Buyer', email: 'buyer@example.org' }])
  const order = await reply.body.evaluate((body) =>
    [...body.children].map(({ id }) => id).filter((id) => id !== ''),
  )
  expect(order).toEqual(['Signature', 'appendonsend', 'divRplyFwdMsg'])
  await expect(reply.body.locator('> #divRplyFwdMsg ~ div')).toContainText('Please invoice us')
  await reply.send()
  await expect(mail.toast).toContainText('Message sent')
  expect(await mail.sent()).toMatchObject([{ subject: 'Re: Offer 42', threadId: OFFER }])
})

test('reply all keeps the others in copy; a forward has a subject line and nobody', async ({
  openOutlook,
}) => {
  const mail = await openOutlook()
  await mail.openThread('Offer 42')
  const reply = await mail.replyAll()
  expect(await reply.recipients('cc')).toEqual([{ name: 'Accounts Payable', email: 'accounts@example.org' }])
  const forward = await mail.forward()
  expect(await forward.subject()).toBe('Fw: Offer 42')
  expect(await forward.recipients()).toEqual([])
})

test('an unfinished reply opens again with its conversation', async ({ openOutlook }) => {
  const mail = await openOutlook()
  await mail.openThread('Offer 42')
  const reply = await mail.reply()
  await reply.typeBody('Half a thought')
  await mail.openThread('Menu design')
  await expect(reply.root).toHaveCount(0)
  await mail.openThread('Offer 42')
  await expect.poll(async () => (await mail.composes()).length).toBe(1)
  const [reopened] = await mail.composes()
  expect(await reopened?.bodyText()).toContain('Half a thought')
})

test('the address of a mail differs between visits; its conversation does not', async ({ openOutlook }) => {
  const mail = await openOutlook()
  await mail.openThread('Offer 42')
  const first = mail.page.url()
  await mail.open()
  await mail.openThread('Offer 42')
  expect(mail.page.url()).not.toBe(first)
  await expect(mail.page.locator('#MailList [aria-selected="true"]')).toHaveAttribute('data-convid', OFFER)
  await mail.open(first)
  await expect(mail.page.locator('[role="heading"]')).toHaveText('Offer 42')
})

test('deep links read a conversation alone and open a filled compose', async ({ openOutlook }) => {
  const mail = await openOutlook({}, `/mail/deeplink/readconv/${encodeURIComponent(OFFER)}`)
  await expect(mail.page.locator('[id$="_SUBJECT"][role="heading"]')).toHaveText('Offer 42')
  await expect(mail.page.locator('#MailList')).toBeHidden()
  await mail.open('/mail/0/deeplink/compose?to=a@b.fi&subject=Reminder&body=Hello%0AThere')
  await expect(mail.page.locator('[data-app-section="ComposeForm"]')).toBeVisible()
  expect(new URL(mail.page.url()).search).toBe('')
  const [compose] = await mail.composes()
  expect(await compose?.subject()).toBe('Reminder')
  expect(await compose?.recipients()).toEqual([{ name: '', email: 'a@b.fi' }])
  expect(await compose?.bodyText()).toContain('Hello\nThere')
})

test("the client's answer arrives in the conversation, unread", async ({ openOutlook }) => {
  const mail = await openOutlook()
  await mail.receiveReply(OFFER, { text: 'Paid today.' })
  await expect(mail.page.locator('#MailList .row.unread').first()).toContainText('Paid today.')
  await mail.openThread('Offer 42')
  await expect(mail.messages().first()).toHaveText('Paid today.')
})
