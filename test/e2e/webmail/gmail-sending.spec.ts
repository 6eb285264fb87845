import type { ComposeDriver, WebmailDriver } from '../../webmail/drivers'
import { watchSync } from './deeds'
import { expect, invoicePdf, test } from './fixtures'

const SENT_TOAST = '.b8[role="alert"] .vh:has(span#link_undo):has(span#link_vsm)'

async function writtenTo(mail: WebmailDriver, address: string, subject: string): Promise<ComposeDriver> {
  const compose = await mail.compose()
  await compose.addRecipient(address)
  await compose.setSubject(subject)
  await compose.typeBody('Hello')
  return compose
}

test('a sent mail is found in its new thread, with its attachment, and can be answered there', async ({
  openGmail,
}) => {
  const mail = await openGmail()
  const compose = await writtenTo(mail, 'buyer@example.org', 'Invoice 2026-0042')
  await compose.attach(invoicePdf)
  await compose.send()
  await expect(mail.page.locator(SENT_TOAST)).toContainText('Message sent')
  await expect(compose.root).toHaveCount(0)

  const [sent] = await mail.sent()
  expect(sent).toMatchObject({
    id: compose.draftId,
    subject: 'Invoice 2026-0042',
    from: { email: 'seller@example.com' },
    to: [{ email: 'buyer@example.org' }],
    text: 'Hello',
    attachments: [
      { name: invoicePdf.name, type: 'application/pdf', base64: invoicePdf.buffer.toString('base64') },
    ],
  })
  await mail.openThread('Invoice 2026-0042')
  await expect(mail.page.locator('h2.hP')).toHaveAttribute('data-legacy-thread-id', sent?.threadId ?? '')
  await expect(mail.page.locator('.aQH .aZo .aV3')).toHaveText(invoicePdf.name)
  const reply = await mail.reply()
  await reply.typeBody('One more thing')
  await reply.send()
  await expect(mail.messages().last()).toContainText('One more thing')
  expect((await mail.sent()).map(({ threadId }) => threadId)).toEqual([sent?.threadId, sent?.threadId])
})

test('the thread id is fixed by the first autosave and outlives the send', async ({ openGmail }) => {
  const mail = await openGmail()
  const compose = await writtenTo(mail, 'a@b.fi', 'Invoice')
  const lts = compose.root.locator('input[name="lts"]')
  await expect(lts).toHaveValue(/^1[0-9a-f]{15}$/)
  const saved = await lts.inputValue()
  await compose.send()
  await expect(mail.toast).toContainText('Message sent')
  expect((await mail.sent())[0]?.threadId).toBe(saved)
})

test('saves and sends travel to the server under their labels, keyed by the draft id', async ({
  openGmail,
}) => {
  const mail = await openGmail()
  const requests = watchSync(mail.page)
  const compose = await writtenTo(mail, 'a@b.fi', 'Invoice')
  await expect(compose.root.locator('input[name="lts"]')).not.toHaveValue('')
  await compose.sendByKeyboard()
  await expect(mail.toast).toContainText('Message sent')
  const entries = requests.flat()
  expect(entries[0]).toMatchObject({
    step: 'firstSave',
    message: { id: compose.draftId, labels: ['^r', '^r_bt'] },
  })
  expect(entries.at(-1)).toMatchObject({
    step: 'update',
    message: { id: compose.draftId, labels: ['^pfg'], subject: 'Invoice', to: [{ email: 'a@b.fi' }] },
  })
  expect(new Set(entries.map(({ threadId }) => threadId)).size).toBe(1)
})

test('the unsaved draft of another compose travels before the send, in one request', async ({
  openGmail,
}) => {
  const mail = await openGmail()
  const first = await writtenTo(mail, 'a@b.fi', 'First')
  await expect(first.root.locator('input[name="lts"]')).not.toHaveValue('')
  const second = await mail.compose()
  const requests = watchSync(mail.page)
  await mail.page.evaluate(
    ([draftId]) => {
      const dialogOf = (id: string) =>
        document.querySelector(`input[value="#${id}"]`)?.closest('[role="dialog"]')
      const dialogs = [...document.querySelectorAll('[role="dialog"]')]
      const other = dialogs.find((dialog) => dialog !== dialogOf(draftId))
      const subject = other?.querySelector<HTMLInputElement>('input[name="subjectbox"]')
      if (subject) subject.value = 'Second'
      subject?.dispatchEvent(new Event('input', { bubbles: true }))
      dialogOf(draftId)?.querySelector<HTMLElement>('.aoO')?.click()
    },
    [first.draftId] as const,
  )
  await expect(mail.toast).toContainText('Message sent')
  const batch = requests.find((entries) => entries.some(({ message }) => message.labels.includes('^pfg')))
  expect(batch?.map(({ message }) => message.id)).toEqual([second.draftId, first.draftId])
  expect((await mail.sent()).map(({ subject }) => subject)).toEqual(['First'])
  await expect(second.root).toBeVisible()
})

test('undo takes the mail back and reopens the compose under the same draft id', async ({ openGmail }) => {
  const mail = await openGmail()
  const compose = await writtenTo(mail, 'a@b.fi', 'Invoice')
  await compose.send()
  const reopened = await mail.undoSend()
  expect(reopened.draftId).toBe(compose.draftId)
  expect(await reopened.subject()).toBe('Invoice')
  expect(await reopened.bodyText()).toContain('Hello')
  expect(await mail.sent()).toEqual([])
  await reopened.send()
  await expect.poll(async () => (await mail.sent()).length).toBe(1)
})

test('a note about something else than a send has no link to the message', async ({ openGmail }) => {
  const mail = await openGmail()
  const compose = await writtenTo(mail, 'a@b.fi', 'Invoice')
  await compose.discard()
  await expect(mail.toast).toContainText('Draft discarded')
  await expect(mail.page.locator('#link_vsm')).toHaveCount(0)
})

test('a sent mail gets its second id only when the send can no longer be undone', async ({ openGmail }) => {
  const mail = await openGmail()
  await (await writtenTo(mail, 'a@b.fi', 'Invoice')).send()
  await mail.openThread('Invoice')
  const message = mail.page.locator('.adn[data-message-id^="#msg-a:r"]')
  expect(await message.getAttribute('data-legacy-message-id')).toBeNull()
  await expect(message).toHaveAttribute('data-legacy-message-id', /^1[0-9a-f]{15}$/, { timeout: 8000 })
})

test('an address that cannot be right stops the send at once', async ({ openGmail }) => {
  const mail = await openGmail()
  const compose = await writtenTo(mail, 'not-an-address', 'Invoice')
  await compose.send()
  await expect(mail.alert).toContainText('not-an-address')
  await mail.alert.locator('button').click()
  await expect(compose.root).toBeVisible()
  expect(await mail.sent()).toEqual([])
})

test('a mail without recipients is not sent', async ({ openGmail }) => {
  const mail = await openGmail()
  const compose = await mail.compose()
  await compose.send()
  await expect(mail.alert).toBeVisible()
})

test('an address that was typed but not finished is sent to', async ({ openGmail }) => {
  const mail = await openGmail()
  const compose = await mail.compose()
  await (await compose.recipientInput()).pressSequentially('a@b.fi')
  await compose.sendByKeyboard()
  await expect(mail.toast).toContainText('Message sent')
  expect((await mail.sent())[0]?.to).toEqual([{ name: 'a@b.fi', email: 'a@b.fi' }])
})

test('a whole gesture that was cancelled sends nothing; a cancelled mousedown alone does', async ({
  openGmail,
}) => {
  const mail = await openGmail()
  const compose = await writtenTo(mail, 'a@b.fi', 'Invoice')
  const block = (types: readonly string[]) =>
    mail.page.evaluate((names) => {
      const stop = (event: Event) => {
        event.preventDefault()
        event.stopImmediatePropagation()
      }
      for (const name of names) document.addEventListener(name, stop, true)
      Object.assign(window, {
        unblock: () => {
          for (const name of names) document.removeEventListener(name, stop, true)
        },
      })
    }, types)
  await block(['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'keydown'])
  await compose.send()
  await compose.sendByKeyboard()
  await mail.page.evaluate(() => Reflect.get(window, 'unblock')())
  await expect(compose.root).toBeVisible()
  expect(await mail.sent()).toEqual([])
  await block(['mousedown'])
  await compose.send()
  await expect(mail.toast).toContainText('Message sent')
})

test('a scheduled mail is chosen in a menu outside the compose, and waits', async ({ openGmail }) => {
  const mail = await openGmail()
  const compose = await writtenTo(mail, 'a@b.fi', 'Invoice')
  await compose.root.locator('.hG').click()
  const item = mail.page.locator('[selector="scheduledSend"]')
  await expect(item).toBeVisible()
  await expect(compose.root.locator('[selector="scheduledSend"]')).toHaveCount(0)
  await compose.body.click()
  await compose.schedule()
  await expect(mail.toast).toContainText('Send scheduled')
  const [sent] = await mail.sent()
  expect(sent?.scheduled).toBeDefined()
  expect((await mail.threads()).some(({ subject }) => subject === 'Invoice')).toBe(false)
  await mail.openFolder('scheduled')
  await expect(mail.page.locator('tr.zA')).toContainText('Invoice')
})

test('a scheduled mail can be taken back in a page that knows nothing of it, under the same draft id', async ({
  openGmail,
}) => {
  const mail = await openGmail()
  const compose = await writtenTo(mail, 'a@b.fi', 'Invoice')
  await compose.schedule()
  await expect(mail.toast).toContainText('Send scheduled')
  await mail.open()
  const back = await mail.cancelScheduled('Invoice')
  expect(back.draftId).toBe(compose.draftId)
  expect(await back.bodyText()).toContain('Hello')
  expect(await mail.sent()).toEqual([])
  expect((await mail.drafts()).map(({ subject }) => subject)).toEqual(['Invoice'])
})

test('closing keeps the draft and its body; discarding does not', async ({ openGmail }) => {
  const mail = await openGmail()
  const compose = await writtenTo(mail, 'a@b.fi', 'Kept')
  const html = await compose.bodyHtml()
  await compose.close()
  await expect(compose.root).toHaveCount(0)
  const reopened = await mail.openDraft('Kept')
  expect(reopened.draftId).toBe(compose.draftId)
  expect(await reopened.bodyHtml()).toBe(html)
  await reopened.discard()
  await expect.poll(() => mail.drafts()).toEqual([])
})

test('drafts and sent mails outlive a reload', async ({ openGmail }) => {
  const mail = await openGmail()
  await (await writtenTo(mail, 'a@b.fi', 'Sent one')).send()
  await expect(mail.toast).toContainText('Message sent')
  await (await writtenTo(mail, 'a@b.fi', 'Draft one')).close()
  await expect.poll(async () => (await mail.drafts()).length).toBe(1)
  await mail.page.reload()
  await mail.page.locator('body.aAU').waitFor()
  expect((await mail.sent()).map(({ subject }) => subject)).toEqual(['Sent one'])
  expect((await mail.drafts()).map(({ subject }) => subject)).toEqual(['Draft one'])
  await mail.reset()
  expect(await mail.sent()).toEqual([])
})

test("the client's answer arrives in the thread, unread", async ({ openGmail }) => {
  const mail = await openGmail()
  await (await writtenTo(mail, 'buyer@example.org', 'Invoice')).send()
  await expect(mail.toast).toContainText('Message sent')
  const [sent] = await mail.sent()
  await mail.receiveReply(sent?.threadId ?? '', { text: 'Paid today.' })
  await mail.openFolder('inbox')
  await expect(mail.page.locator('tr.zA.zE').first()).toContainText('Paid today.')
  await mail.openThread('Invoice')
  await expect(mail.page.locator('.h7 .gD').last()).toHaveAttribute('email', 'buyer@example.org')
})
