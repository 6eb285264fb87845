import { gmail } from '../../webmail/drivers'
import { dragFile, pasteText, putFile, skeleton } from './deeds'
import { expect, invoicePdf, test } from './fixtures'

const buyer = { name: 'Bea Buyer', email: 'buyer@example.org' }
const OFFER = '183b2a348d698d42'

test('the page names its account and holds no compose windows until the first is opened', async ({
  openGmail,
}) => {
  const mail = await openGmail()
  await expect(mail.page).toHaveTitle('Inbox (3) - seller@example.com - Gmail')
  await expect(mail.page.locator('.dw')).toHaveCount(0)
  await mail.compose()
  await expect(
    mail.page.locator('div.dw .nH > .nH > .no > div > div.AD > div > [role="dialog"]:has(form)'),
  ).toHaveCount(1)
})

test('the body has no class until the page has decided what it is', async ({ ownMailPage }) => {
  const page = await ownMailPage()
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.querySelector('.shell')) return
      Object.assign(window, { classAtFirst: document.body.getAttribute('class') })
      observer.disconnect()
    }).observe(document, { childList: true, subtree: true })
  })
  await page.goto('https://mail.google.com/mail/u/0/')
  await expect(page.locator('body.aAU')).toBeVisible()
  expect(await page.evaluate(() => (window as { classAtFirst?: unknown }).classAtFirst)).toBeNull()
})

test('the page refuses HTML sinks, as Gmail does', async ({ openGmail }) => {
  const mail = await openGmail()
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

test('a fresh compose is empty and carries its first draft id', async ({ openGmail }) => {
  const mail = await openGmail()
  const compose = await mail.compose()
  expect(await compose.subject()).toBe('')
  expect(await compose.recipients()).toEqual([])
  expect(compose.draftId).toBe('msg-a:r8190137112111191537')
  const hidden = (name: string) => compose.root.locator(`input[name="${name}"]`)
  await expect(hidden('composeid')).toHaveValue('c1')
  await expect(hidden('lts')).toHaveValue('')
  await expect(hidden('rm')).toHaveValue('#')
})

test('recipients sit at the end of the known chain of parents', async ({ openGmail }) => {
  const mail = await openGmail()
  const compose = await mail.compose()
  await compose.addRecipient(buyer.email, buyer.name)
  const chain =
    'form > div > table.GS > tbody > tr.bzf > td.eV > div > div > div.anm[name="to"] > div > div > div > div'
  const chip = compose.root.locator(`${chain} > [role="listbox"] > div > div > div[role="option"]`)
  await expect(chip).toHaveAttribute('data-hovercard-id', buyer.email)
  await expect(chip).toHaveAttribute('data-name', buyer.name)
})

test('a typed address becomes a chip on Enter, a comma and Tab', async ({ openGmail }) => {
  const mail = await openGmail()
  const compose = await mail.compose()
  const input = await compose.recipientInput()
  const typed: string[] = []
  for (const key of ['Enter', ',', 'Tab']) {
    await input.pressSequentially(`a${typed.length}@b.fi`)
    expect(await compose.recipients()).toHaveLength(typed.length)
    await input.press(key)
    typed.push(`a${typed.length}@b.fi`)
    expect(await compose.recipients()).toEqual(typed.map((email) => ({ name: email, email })))
    await expect(input).toHaveValue('')
  }
})

test('a fresh compose forgets recipients pasted too early, and keeps the second paste', async ({
  ownMailPage,
}) => {
  const mail = gmail(await ownMailPage())
  await mail.open()
  const compose = await mail.compose()
  const input = await compose.recipientInput()
  expect(await pasteText(input, 'Bea Buyer <buyer@example.org>')).toBe(1)
  await expect.poll(() => compose.recipients()).toEqual([])
  await mail.page.clock.install()
  await pasteText(input, 'Bea Buyer <buyer@example.org>, a@b.fi')
  await mail.page.clock.runFor(1000)
  expect(await compose.recipients()).toEqual([buyer, { name: 'a@b.fi', email: 'a@b.fi' }])
})

test('recipients fold into a line that a focus event unfolds', async ({ openGmail }) => {
  const mail = await openGmail()
  const compose = await mail.compose()
  await compose.addRecipient(buyer.email, buyer.name)
  const summary = compose.root.locator('.aoD.hl')
  await expect(summary).toBeHidden()
  await compose.subjectInput.focus()
  await expect(summary).toHaveText('Bea Buyer')
  await expect(compose.root.locator('.GS')).toBeHidden()
  await summary.dispatchEvent('focus')
  await expect(compose.root.locator('.GS')).toBeVisible()
})

test('Cc and Bcc appear when their links are used', async ({ openGmail }) => {
  const mail = await openGmail()
  const compose = await mail.compose()
  await expect(compose.root.locator('.anm[name="cc"]')).toBeHidden()
  await compose.addRecipient('cc@example.org', undefined, 'cc')
  await compose.addRecipient('bcc@example.org', undefined, 'bcc')
  expect(await compose.recipients('cc')).toEqual([{ name: 'cc@example.org', email: 'cc@example.org' }])
  expect(await compose.recipients('bcc')).toEqual([{ name: 'bcc@example.org', email: 'bcc@example.org' }])
})

test('full screen moves the very same dialog to another place, and back', async ({ openGmail }) => {
  const mail = await openGmail()
  const compose = await mail.compose()
  await compose.root.evaluate((dialog) => Object.assign(window, { firstDialog: dialog }))
  const isTheSame = () => compose.root.evaluate((dialog) => dialog === Reflect.get(window, 'firstDialog'))
  await compose.toggleFullScreen()
  await expect(mail.page.locator('body > .aSs > .aSt > div > [role="dialog"]')).toBeVisible()
  expect(await isTheSame()).toBe(true)
  await compose.toggleFullScreen()
  await expect(mail.page.locator('.AD > div > [role="dialog"]')).toBeVisible()
  expect(await isTheSame()).toBe(true)
})

test('leaving full screen by closing empties the dialog before removing it', async ({ openGmail }) => {
  const mail = await openGmail()
  const compose = await mail.compose()
  await compose.toggleFullScreen()
  const emptied = mail.page.locator('.aSt [role="dialog"] div.aaZ:empty').waitFor({ state: 'attached' })
  await compose.close()
  await emptied
  await expect(mail.page.locator('.aSt [role="dialog"]')).toHaveCount(0)
})

test('minimising hides the inside of the dialog by its style', async ({ openGmail }) => {
  const mail = await openGmail()
  const compose = await mail.compose()
  await compose.minimise()
  await expect(compose.body).toBeHidden()
  await expect(compose.root.locator('> .nH > .nH').nth(1)).toHaveAttribute('style', /display: none/)
  await compose.minimise()
  await expect(compose.body).toBeVisible()
})

test('a popup leaves room for a composer of 400 by 600 beside it', async ({ openGmail }) => {
  const mail = await openGmail()
  const box = await (await mail.compose()).root.boundingBox()
  expect(box?.x).toBeGreaterThan(420)
  expect(box?.height).toBeGreaterThan(500)
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(800)
})

test('a file given to the hidden input becomes a chip after some progress', async ({ openGmail }) => {
  const mail = await openGmail()
  const compose = await mail.compose()
  await putFile(compose.root.locator('input[type=file][name=Filedata]'), invoicePdf.name)
  const chip = compose.root.locator('.GP .dL')
  await expect(chip.locator('[role="progressbar"]')).toBeVisible()
  await expect(chip.locator('[role="progressbar"]')).toHaveCount(0)
  await expect(chip.locator('.vI')).toHaveText(invoicePdf.name)
})

test('a file is dropped on a zone that appears over the compose', async ({ openGmail }) => {
  const mail = await openGmail()
  const compose = await mail.compose()
  await expect(mail.page.locator('body > .aC7.aWP')).toBeHidden()
  await dragFile(compose.body, 'body > .aC7.aWP', invoicePdf.name)
  await expect.poll(() => compose.attachments()).toEqual([invoicePdf.name])
  await expect(mail.page.locator('body > .aC7.aWP')).toBeHidden()
})

test('a file dropped on the zone for pictures is not attached', async ({ openGmail }) => {
  const mail = await openGmail()
  const compose = await mail.compose()
  await dragFile(compose.body, 'body > .aC7:not(.aWP)', invoicePdf.name)
  expect(await compose.attachments()).toEqual([])
})

test('letters typed into a compose reach no shortcut; letters typed nowhere do', async ({ openGmail }) => {
  const mail = await openGmail()
  const compose = await mail.compose()
  await compose.typeBody('cerfu#/')
  await compose.setSubject('cerfu')
  expect(await mail.leakedKeys()).toEqual([])
  await mail.page.locator('.gb_brand').evaluate((element) => {
    const host = element.appendChild(document.createElement('span'))
    host.dispatchEvent(new KeyboardEvent('keydown', { key: 'e', bubbles: true }))
  })
  expect(await mail.leakedKeys()).toEqual(['e'])
})

test('Escape closes a compose and is counted', async ({ openGmail }) => {
  const mail = await openGmail()
  const compose = await mail.compose()
  expect(await mail.escapes()).toBe(0)
  await compose.body.press('Escape')
  await expect(compose.root).toHaveCount(0)
  expect(await mail.escapes()).toBe(1)
})

test('another language changes nothing but words', async ({ openGmail }) => {
  const english = await openGmail()
  const finnish = await openGmail({ locale: 'fi' })
  const composes = [await english.compose(), await finnish.compose()] as const
  expect(await skeleton(composes[1].root)).toEqual(await skeleton(composes[0].root))
  await expect(composes[0].sendButton).toHaveText('Send')
  await expect(composes[1].sendButton).toHaveText('Lähetä')
})

test('a signature stands below an empty line', async ({ openGmail }) => {
  const mail = await openGmail({ signature: 'Sam Seller\nSeller Studio' })
  const compose = await mail.compose()
  const signature = compose.body.locator('> .gmail_signature[data-smartmail="gmail_signature"]')
  await expect(signature).toHaveText(/Sam Seller\s*Seller Studio/)
  expect(await compose.body.evaluate((body) => body.firstChild?.nodeName)).toBe('BR')
})

test('links open a thread by its legacy id, for any account slot', async ({ openGmail }) => {
  for (const address of [
    `#all/${OFFER}`,
    `#inbox/${OFFER}`,
    `/mail/u/?authuser=seller@example.com#all/${OFFER}`,
  ]) {
    const mail = await openGmail({}, address)
    await expect(mail.page.locator(`h2.hP[data-legacy-thread-id="${OFFER}"]`)).toHaveText('Offer 42')
  }
})

test('a link to a thread that does not exist shows no header', async ({ openGmail }) => {
  const mail = await openGmail({}, '#all/1000000000000000')
  await expect(mail.page.locator('[role="main"]')).toContainText('could not be found')
  await expect(mail.page.locator('h2.hP')).toHaveCount(0)
})

test('a compose link fills a page of its own', async ({ openGmail }) => {
  const mail = await openGmail({}, '?view=cm&fs=1&to=a@b.fi&su=Reminder&body=Hello%0AThere')
  const [compose] = await mail.composes()
  expect(await compose?.subject()).toBe('Reminder')
  expect(await compose?.recipients()).toEqual([{ name: 'a@b.fi', email: 'a@b.fi' }])
  expect(await compose?.bodyText()).toContain('Hello\nThere')
  await compose?.send()
  await expect(mail.toast).toContainText('Message sent')
})
