import { dragFile, pasteFile, pasteText, putFile, skeleton } from './deeds'
import { expect, test } from './fixtures'

const buyer = { name: 'Bea Buyer', email: 'buyer@example.org' }

test('the page names its account and starts as every host it is served for', async ({ openOutlook }) => {
  for (const host of [
    'outlook.live.com',
    'outlook.office.com',
    'outlook.office365.com',
    'outlook.cloud.microsoft',
  ]) {
    const mail = await openOutlook({}, `https://${host}/mail/`)
    const root = mail.page.locator('[id^="primaryMailboxRoot"][role="treeitem"]')
    await expect(root).toHaveAttribute('data-folder-name', 'seller@example.com')
    await expect(mail.page.locator('#MailList [role="listbox"] [role="option"][data-convid]')).toHaveCount(5)
    await expect(mail.page.locator('[role="main"]')).toHaveCount(host === 'outlook.cloud.microsoft' ? 0 : 1)
    expect(await mail.page.evaluate(() => window.demoMailbox.bootFailure)).toBeUndefined()
  }
})

test('the page cannot start if someone took the policy named "default" first', async ({ ownMailPage }) => {
  const page = await ownMailPage()
  await page.addInitScript(() => {
    const { trustedTypes } = window as unknown as {
      trustedTypes: { createPolicy(name: string, rules: object): void }
    }
    trustedTypes.createPolicy('default', { createHTML: (html: string) => html })
  })
  await page.goto('https://outlook.office.com/mail/')
  await expect(page.locator('h1')).toHaveText('Something went wrong')
  expect(await page.evaluate(() => window.demoMailbox.bootFailure)).toContain('default')
})

test('the page refuses HTML sinks', async ({ openOutlook }) => {
  const mail = await openOutlook()
  const message = await mail.page.evaluate(() => {
    try {
      document.body.innerHTML = '<p></p>'
      return 'accepted'
    } catch (error) {
      return String(error)
    }
  })
  expect(message).toContain('TrustedHTML')
})

test('a new compose has its draft id in the subject line and its parts in their known places', async ({
  openOutlook,
}) => {
  const mail = await openOutlook({ signature: 'Sam Seller' })
  const compose = await mail.compose()
  await expect(compose.root).toHaveAttribute('data-app-section', 'ComposeForm')
  await expect(compose.subjectInput).toHaveAttribute('id', 'MSG_59b8f0b1aa3_SUBJECT')
  await expect(
    compose.root.locator('[id^="editorParent_"] > [contenteditable][aria-multiline="true"]'),
  ).toHaveCount(1)
  await expect(compose.body.locator('> div.elementToProof').first()).toHaveText('')
  await expect(compose.body.locator('> #Signature')).toHaveText('Sam Seller')
  await expect(compose.root.locator('#discardCompose')).toHaveAttribute('title', 'Discard (Esc)')
  await expect(compose.sendButton).toHaveAttribute('title', 'Send (Ctrl+Enter)')
})

test('a subject set without an input event is drawn over; with one it stays', async ({ openOutlook }) => {
  const mail = await openOutlook()
  const compose = await mail.compose()
  await compose.setSubject('Typed')
  const write = (value: string, mode: 'silent' | 'own script' | 'native') =>
    compose.subjectInput.evaluate(
      (input, [text, how]) => {
        if (!(input instanceof HTMLInputElement)) return
        const native = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')
        if (how === 'own script') input.value = text
        else native?.set?.call(input, text)
        if (how !== 'silent') input.dispatchEvent(new Event('input', { bubbles: true }))
      },
      [value, mode] as const,
    )
  await write('Silent', 'silent')
  await expect(compose.subjectInput).toHaveValue('Typed')
  await write('Known to the framework', 'own script')
  await expect(compose.subjectInput).toHaveValue('Typed')
  await write('Accepted', 'native')
  await compose.typeBody('Something that draws the compose window anew')
  expect(await compose.subject()).toBe('Accepted')
})

test('typed text becomes a pill on a comma, a semicolon, Enter and Tab', async ({ openOutlook }) => {
  const mail = await openOutlook()
  const compose = await mail.compose()
  const well = await compose.recipientInput()
  const pills = well.locator('> [contenteditable="false"] [data-lpc-hover-target-id]')
  const typed: string[] = []
  for (const key of [',', ';', 'Enter', 'Tab']) {
    await well.focus()
    await mail.page.keyboard.type(`a${typed.length}@b.fi`)
    expect(await compose.recipients()).toHaveLength(typed.length)
    await mail.page.keyboard.press(key)
    typed.push(`a${typed.length}@b.fi`)
    expect(await compose.recipients()).toEqual(typed.map((email) => ({ name: '', email })))
    await expect(pills).toHaveText(typed)
  }
})

test('an address inserted by a command becomes a pill at the comma, with the name of a known contact', async ({
  openOutlook,
}) => {
  const mail = await openOutlook()
  const compose = await mail.compose()
  await (await compose.recipientInput()).focus()
  await mail.page.evaluate(() => {
    document.execCommand('insertText', false, 'buyer@example.org')
    document.execCommand('insertText', false, ',')
  })
  expect(await compose.recipients()).toEqual([buyer])
})

test('recipients are removed by their cross and by Backspace', async ({ openOutlook }) => {
  const mail = await openOutlook()
  const compose = await mail.compose()
  await compose.addRecipient('a@b.fi')
  await compose.addRecipient('c@d.fi')
  await mail.page.keyboard.press('Backspace')
  expect(await compose.recipients()).toEqual([{ name: '', email: 'a@b.fi' }])
  await compose.root.locator('.pill-remove').click()
  expect(await compose.recipients()).toEqual([])
})

test('Cc and Bcc appear in order when asked for', async ({ openOutlook }) => {
  const mail = await openOutlook()
  const compose = await mail.compose()
  await compose.addRecipient('bcc@example.org', undefined, 'bcc')
  await compose.addRecipient('cc@example.org', undefined, 'cc')
  const wells = compose.root.locator('[contenteditable="true"]:not([aria-multiline="true"])')
  expect(await wells.evaluateAll((all) => all.map((well) => well.getAttribute('aria-label')))).toEqual([
    'To',
    'Cc',
    'Bcc',
  ])
  expect(await compose.recipients('cc')).toEqual([{ name: '', email: 'cc@example.org' }])
})

test('a name-only pill tells its address in a card alone', async ({ openOutlook }) => {
  const mail = await openOutlook({ variants: ['nameOnlyPills'] })
  const compose = await mail.compose()
  await compose.addRecipient(buyer.email, buyer.name)
  const pill = compose.root.locator('.pill')
  expect(await pill.evaluate((element) => element.outerHTML)).not.toContain(buyer.email)
  await pill.locator('[data-lpc-hover-target-id]').click()
  await expect(mail.page.locator('[data-log-name="Email"] button')).toHaveText(buyer.email)
  await compose.subjectInput.click()
  await expect(mail.page.locator('[data-log-name="Email"]')).toHaveCount(0)
})

test('files are taken from the hidden input, from a drop and from a paste', async ({ openOutlook }) => {
  const mail = await openOutlook()
  const compose = await mail.compose()
  await putFile(compose.root.locator('input[type=file]'), 'by-input.pdf')
  const card = compose.root.locator(
    '[aria-label="file attachments"] [role="option"] [data-testid="AttachmentCard"]',
  )
  await expect(card.locator('[role="progressbar"]')).toBeVisible()
  await expect(card.locator('[role="progressbar"]')).toHaveCount(0)
  await dragFile(compose.body, '.editor', 'by-drop.pdf')
  await pasteFile(compose.body, 'by-paste.pdf')
  expect(await compose.attachments()).toEqual(['by-input.pdf', 'by-drop.pdf', 'by-paste.pdf'])
})

test('pasted words enter at the caret, lose their classes, and one undo takes them back', async ({
  openOutlook,
}) => {
  const mail = await openOutlook()
  const compose = await mail.compose()
  await compose.typeBody('Hello ')
  const before = await compose.bodyHtml()
  await pasteText(compose.body, 'world')
  expect(await compose.bodyText()).toContain('Hello world')
  await mail.page.keyboard.press('Control+z')
  expect(await compose.bodyHtml()).toBe(before)
})

test('a line that someone inserted is marked as the editor marks its own', async ({ openOutlook }) => {
  const mail = await openOutlook()
  const compose = await mail.compose()
  await compose.body.evaluate((body) => {
    body.append(Object.assign(document.createElement('div'), { textContent: 'Inserted' }))
    body.dispatchEvent(new InputEvent('input', { bubbles: true }))
  })
  await expect(compose.body.locator('> div.elementToProof', { hasText: 'Inserted' })).toHaveCount(1)
})

test('two composes stay mounted, and only the one in front is drawn', async ({ openOutlook }) => {
  const mail = await openOutlook()
  const first = await mail.compose()
  await first.setSubject('First')
  const second = await mail.compose()
  await expect(first.root).toBeHidden()
  await expect(second.root).toBeVisible()
  await mail.page.locator('[role="tab"]', { hasText: 'First' }).click()
  await expect(first.root).toBeVisible()
  await expect(second.root).toBeHidden()
})

test('a compose can move to a window of its own and be sent from there', async ({ openOutlook }) => {
  const mail = await openOutlook()
  const compose = await mail.compose()
  await compose.addRecipient('a@b.fi')
  await compose.setSubject('From a window')
  const opening = mail.page.waitForEvent('popup')
  await compose.root.locator('[role="toolbar"] > button').nth(2).click()
  const popup = await opening
  expect(popup.url()).toBe('about:blank')
  await expect(mail.page.locator('[id^="docking_InitVisiblePart_"]')).toHaveCount(0)
  const form = popup.locator('[data-app-section="Form_Content"]')
  await form.locator('[aria-multiline="true"]').pressSequentially('Hello')
  const closing = popup.waitForEvent('close')
  await form.locator('[data-testid="ComposeSendButton"] button').first().click()
  await closing
  await expect(mail.toast).toContainText('Message sent')
  expect(await mail.sent()).toMatchObject([{ subject: 'From a window', text: 'Hello' }])
})

test('another language changes nothing but words', async ({ openOutlook }) => {
  const english = await openOutlook()
  const finnish = await openOutlook({ locale: 'fi' })
  const composes = [await english.compose(), await finnish.compose()] as const
  expect(await skeleton(composes[1].root)).toEqual(await skeleton(composes[0].root))
  await expect(composes[1].sendButton).toHaveText('Lähetä')
  await expect(composes[1].body).toHaveAttribute('aria-label', /Viestin teksti/)
})

test('Escape asks whether to discard, and is counted', async ({ openOutlook }) => {
  const mail = await openOutlook()
  const compose = await mail.compose()
  await compose.body.press('Escape')
  await expect(mail.page.locator('body > [role="dialog"]')).toContainText('Discard this draft?')
  expect(await mail.escapes()).toBe(1)
  await mail.page.locator('body > [role="dialog"] button').last().click()
  await expect(compose.root).toBeVisible()
})

test('letters typed into a compose reach no shortcut', async ({ openOutlook }) => {
  const mail = await openOutlook()
  const compose = await mail.compose()
  await compose.typeBody('nr/')
  expect(await mail.leakedKeys()).toEqual([])
})
