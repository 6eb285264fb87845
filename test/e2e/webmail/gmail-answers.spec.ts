import { watchSync } from './deeds'
import { expect, test } from './fixtures'

const OFFER = '183b2a348d698d42'
const buyer = { name: 'Bea Buyer', email: 'buyer@example.org' }

test('a thread carries both forms of its id, and its messages theirs', async ({ openGmail }) => {
  const mail = await openGmail({}, `#all/${OFFER}`)
  const header = mail.page.locator('[role="main"] .g.id .a98.iY h2.hP')
  await expect(header).toHaveAttribute('data-legacy-thread-id', OFFER)
  await expect(header).toHaveAttribute('data-thread-perm-id', '#thread-f:1746035685735370050')
  const message = mail.page.locator('.h7 .adn.ads')
  const legacy = (await message.getAttribute('data-legacy-message-id')) ?? ''
  await expect(message).toHaveAttribute('data-message-id', `#msg-f:${BigInt(`0x${legacy}`)}`)
  await expect(message.locator('span.gD')).toHaveAttribute('email', buyer.email)
  await expect(message.locator('.hb span[email]')).toHaveCount(2)
})

test('a reply opens inside its message, without a subject line', async ({ openGmail }) => {
  const mail = await openGmail({ signature: 'Sam' }, `#all/${OFFER}`)
  const reply = await mail.reply()
  await expect(mail.page.locator('.h7 .gA .ip.adB > .M9:first-child')).toHaveCount(1)
  await expect(reply.subjectInput).toBeHidden()
  expect(await reply.subject()).toBe('Re: Offer 42')
  expect(await reply.recipients()).toEqual([buyer])
  await expect(reply.root.locator('input[name="rm"]')).toHaveValue(/^#msg-f:\d+$/)
  await expect(reply.root.locator('input[name="lts"]')).toHaveValue(OFFER)
  const row = 'table[role="presentation"] > tbody > tr > td.Iy > div.fX > table.GS'
  await expect(reply.root.locator(`${row} .anm[name="to"] > div.aUy [role="option"]`)).toHaveCount(1)
  const quote = reply.body.locator('> .gmail_quote')
  await expect(quote).toContainText('Please invoice us')
  await expect(reply.body.locator('> .gmail_signature ~ .gmail_quote')).toHaveCount(1)
})

test('an inline reply stays on screen until its send has been answered', async ({ openGmail }) => {
  const mail = await openGmail({ variants: ['slowSend'] }, `#all/${OFFER}`)
  const reply = await mail.reply()
  await reply.typeBody('Thank you')
  const answered = mail.page.waitForResponse((response) => response.url().includes('/sync/'))
  await reply.send()
  await answered
  await expect(reply.root).toBeVisible()
  expect(await mail.sent()).toEqual([])
  await expect(reply.root).toHaveCount(0)
  await expect(mail.page.locator(`[data-message-id="#${reply.draftId}"]`)).toContainText('Thank you')
  expect((await mail.sent())[0]?.threadId).toBe(OFFER)
})

test('reply all keeps the others in copy', async ({ openGmail }) => {
  const mail = await openGmail({}, `#all/${OFFER}`)
  const reply = await mail.replyAll()
  expect(await reply.recipients()).toEqual([buyer])
  expect(await reply.recipients('cc')).toEqual([{ name: 'Accounts Payable', email: 'accounts@example.org' }])
})

test('a forward is marked as one, addressed to nobody, and begins a thread', async ({ openGmail }) => {
  const mail = await openGmail({}, `#all/${OFFER}`)
  const forward = await mail.forward()
  await expect(forward.root.locator('.Un.J-JN-M-I .mI')).toHaveCount(1)
  expect(await forward.recipients()).toEqual([])
  await forward.addRecipient('a@b.fi')
  await forward.sendByKeyboard()
  await expect(mail.toast).toContainText('Message sent')
  const [sent] = await mail.sent()
  expect(sent?.subject).toBe('Fwd: Offer 42')
  expect(sent?.threadId).not.toBe(OFFER)
})

test('a reply under another subject leaves its thread', async ({ openGmail }) => {
  const mail = await openGmail({}, `#all/${OFFER}`)
  const reply = await mail.reply()
  await reply.subjectInput.evaluate((input) => {
    if (input instanceof HTMLInputElement) input.value = 'Invoice 2026-0042'
    input.dispatchEvent(new Event('input', { bubbles: true }))
  })
  await reply.sendByKeyboard()
  await expect(mail.toast).toContainText('Message sent')
  expect((await mail.sent())[0]?.threadId).not.toBe(OFFER)
})

test('the first save of a reply travels in its own place', async ({ openGmail }) => {
  const mail = await openGmail({}, `#all/${OFFER}`)
  const requests = watchSync(mail.page)
  const reply = await mail.reply()
  await reply.typeBody('Thank you')
  await expect
    .poll(() => requests.flat()[0])
    .toMatchObject({
      step: 'firstSaveOfReply',
      threadId: 'thread-f:1746035685735370050',
      message: { id: reply.draftId },
    })
})

test('an unfinished reply waits in its thread, looking like a message, and opens again', async ({
  openGmail,
}) => {
  const mail = await openGmail({}, `#all/${OFFER}`)
  const reply = await mail.reply()
  await reply.typeBody('Half a thought')
  await mail.openFolder('inbox')
  await expect(reply.root).toHaveCount(0)
  await mail.openThread(OFFER)
  const stub = mail.page.locator(`.adn[data-message-id="#${reply.draftId}"]`)
  await expect(stub).toContainText('Half a thought')
  await expect(stub.locator('[contenteditable]')).toHaveCount(0)
  await stub.click()
  const [reopened] = await mail.composes()
  expect(await reopened?.bodyText()).toContain('Half a thought')
  await expect(stub).toHaveCount(0)
})

test('two composes never share a draft id', async ({ openGmail }) => {
  const mail = await openGmail({}, `#all/${OFFER}`)
  const reply = await mail.reply()
  const compose = await mail.compose()
  const other = await mail.compose()
  expect(new Set([reply.draftId, compose.draftId, other.draftId]).size).toBe(3)
  await compose.typeBody('only here')
  expect(await other.bodyText()).not.toContain('only here')
  expect(await reply.bodyText()).not.toContain('only here')
})
