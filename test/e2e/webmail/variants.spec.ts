import type { ComposeDriver, WebmailDriver } from '../../webmail/drivers'
import { dragFile, pasteFile } from './deeds'
import { expect, invoicePdf, test } from './fixtures'

const OFFER = '183b2a348d698d42'

async function written(mail: WebmailDriver): Promise<ComposeDriver> {
  const compose = await mail.compose()
  await compose.addRecipient('a@b.fi')
  await compose.setSubject('Invoice')
  await compose.typeBody('Hello')
  return compose
}

test.describe('Gmail', () => {
  test('titleBarHash and titleBarButtons change the bar, and its buttons still work', async ({
    openGmail,
  }) => {
    const mail = await openGmail({ variants: ['titleBarHash', 'titleBarButtons'] })
    const compose = await mail.compose()
    await expect(compose.root.locator('table[class*="Ht-"]')).toHaveCount(1)
    await expect(compose.root.locator('.Hm img')).toHaveCount(0)
    await expect(compose.root.locator('.Hm > button.Ha')).toHaveCount(1)
    await compose.close()
    await expect(compose.root).toHaveCount(0)
  })

  test('permIdUndefined and oldThreadContainer leave the legacy id alone', async ({ openGmail }) => {
    const mail = await openGmail({ variants: ['permIdUndefined', 'oldThreadContainer'] }, `#all/${OFFER}`)
    const header = mail.page.locator('[role="main"] .g.id table.Bs > tbody > tr h2.hP')
    await expect(header).toHaveAttribute('data-thread-perm-id', 'undefined')
    await expect(header).toHaveAttribute('data-legacy-thread-id', OFFER)
  })

  test('replySecondChild puts something before the compose', async ({ openGmail }) => {
    const mail = await openGmail({ variants: ['replySecondChild'] }, `#all/${OFFER}`)
    await mail.reply()
    await expect(mail.page.locator('.ip.adB > .M9:nth-child(2)')).toHaveCount(1)
  })

  test('popoutReplies opens an answer in a window that knows its thread', async ({ openGmail }) => {
    const mail = await openGmail({ variants: ['popoutReplies'] }, `#all/${OFFER}`)
    const reply = await mail.reply()
    await expect(mail.page.locator('.AD [role="dialog"]')).toBeVisible()
    await expect(reply.subjectInput).toBeVisible()
    await reply.send()
    await expect(mail.messages()).toHaveCount(2)
  })

  test('plainText is written in a textarea', async ({ openGmail }) => {
    const mail = await openGmail({ variants: ['plainText'] })
    const compose = await mail.compose()
    await compose.addRecipient('a@b.fi')
    await expect(compose.body).toBeHidden()
    await compose.root
      .locator('td.Ap > div.Ar.As > div.At > textarea.Ak.aXjCH[form="nosend"]')
      .fill('One\nTwo')
    await compose.send()
    await expect(mail.toast).toContainText('Message sent')
    expect(await mail.sent()).toMatchObject([
      { text: 'One\nTwo', html: '<div dir="ltr"><div>One</div><div>Two</div></div>' },
    ])
  })

  test('dropRejected ignores what is dropped', async ({ openGmail }) => {
    const mail = await openGmail({ variants: ['dropRejected'] })
    const compose = await mail.compose()
    await dragFile(compose.body, 'body > .aC7.aWP', invoicePdf.name)
    expect(await compose.attachments()).toEqual([])
  })
})

test.describe('Outlook', () => {
  test('noRoleMain has no main element', async ({ openOutlook }) => {
    const mail = await openOutlook({ variants: ['noRoleMain'] })
    await expect(mail.page.locator('[role="main"]')).toHaveCount(0)
  })

  test('staleHiddenCompose keeps an old pane that nobody sees', async ({ openOutlook }) => {
    const mail = await openOutlook({ variants: ['staleHiddenCompose'] })
    const [stale] = await mail.composes()
    await expect(stale?.root ?? mail.page.locator('none')).toBeHidden()
    expect(await stale?.recipients()).toEqual([{ name: 'Old Recipient', email: 'old@example.org' }])
    const compose = await written(mail)
    await compose.send()
    await expect(mail.toast).toContainText('Message sent')
    expect((await mail.sent()).map(({ to }) => to[0]?.email)).toEqual(['a@b.fi'])
  })

  test('dropRejected and pasteRejected ignore files', async ({ openOutlook }) => {
    const mail = await openOutlook({ variants: ['dropRejected', 'pasteRejected'] })
    const compose = await mail.compose()
    await dragFile(compose.body, '.editor', invoicePdf.name)
    await pasteFile(compose.body, invoicePdf.name)
    expect(await compose.attachments()).toEqual([])
  })
})

for (const host of ['Gmail', 'Outlook'] as const) {
  test.describe(`both, as ${host}`, () => {
    test('noFileInput attaches through an input outside the compose', async ({ openGmail, openOutlook }) => {
      const mail = await (host === 'Gmail' ? openGmail : openOutlook)({ variants: ['noFileInput'] })
      const compose = await mail.compose()
      await expect(compose.root.locator('input[type=file]')).toHaveCount(0)
      await compose.attach(invoicePdf)
      expect(await compose.attachments()).toEqual([invoicePdf.name])
      await expect(mail.page.locator('input[type=file]')).toHaveCount(0)
    })

    test('truncatedCards cuts a long name in the middle', async ({ openGmail, openOutlook }) => {
      const mail = await (host === 'Gmail' ? openGmail : openOutlook)({
        variants: ['truncatedCards', 'noFileInput'],
      })
      const compose = await mail.compose()
      const choosing = mail.page.waitForEvent('filechooser')
      await compose.root
        .locator(host === 'Gmail' ? '[command="Files"]' : '[role="toolbar"] > button >> nth=1')
        .click()
      await (await choosing).setFiles(invoicePdf)
      await expect.poll(() => compose.attachments()).toEqual(['invoice-202…ue.pdf'])
    })

    test('hostileExtension adds a second #subject and a second file input', async ({
      openGmail,
      openOutlook,
    }) => {
      const mail = await (host === 'Gmail' ? openGmail : openOutlook)({ variants: ['hostileExtension'] })
      const compose = await mail.compose()
      await expect(compose.root.locator('#subject[contenteditable]')).toHaveCount(1)
      await expect(compose.root.locator('input[type=file]')).toHaveCount(2)
      await compose.addRecipient('a@b.fi')
      expect(await compose.recipients()).toMatchObject([{ email: 'a@b.fi' }])
    })

    test('strippedMarkers forgets foreign marks in a reopened draft and in the sent mail', async ({
      openGmail,
      openOutlook,
    }) => {
      const mail = await (host === 'Gmail' ? openGmail : openOutlook)({
        variants: ['strippedMarkers'],
        signature: 'Sam',
      })
      const compose = await written(mail)
      await compose.body.evaluate((body) => {
        const mark = Object.assign(document.createElement('div'), {
          id: 'ours',
          className: 'ours',
          textContent: 'Total',
        })
        mark.dataset['ours'] = '1'
        body.prepend(mark)
        body.dispatchEvent(new InputEvent('input', { bubbles: true }))
      })
      await compose.close()
      const reopened = await mail.openDraft('Invoice')
      expect(await reopened.bodyHtml()).toContain('<div>Total</div>')
      await expect(reopened.body.locator('.gmail_signature, #Signature')).toHaveCount(1)
      await reopened.send()
      await expect(mail.toast).toContainText('Message sent')
      expect((await mail.sent())[0]?.html).not.toContain('ours')
    })

    test('sendFails gives the mail back', async ({ openGmail, openOutlook }) => {
      const mail = await (host === 'Gmail' ? openGmail : openOutlook)({ variants: ['sendFails'] })
      await (await written(mail)).send()
      await expect(mail.toast).toContainText('could not be sent')
      const [compose] = await mail.composes()
      expect(await compose?.bodyText()).toContain('Hello')
      expect(await mail.sent()).toEqual([])
    })

    test('noUndoToast says nothing after a send', async ({ openGmail, openOutlook }) => {
      const mail = await (host === 'Gmail' ? openGmail : openOutlook)({ variants: ['noUndoToast'] })
      await (await written(mail)).send()
      await expect.poll(async () => (await mail.sent()).length).toBe(1)
      await expect(mail.toast).toHaveCount(0)
    })

    test('offlineQueue holds a mail until the page is online, and can give it back', async ({
      openGmail,
      openOutlook,
    }) => {
      const mail = await (host === 'Gmail' ? openGmail : openOutlook)({ variants: ['offlineQueue'] })
      await (await written(mail)).send()
      await expect(mail.toast).toContainText('Message queued')
      await expect(mail.page.locator('#link_vsm')).toHaveCount(0)
      expect(await mail.sent()).toEqual([])
      const again = await mail.undoSend()
      await again.send()
      await expect(mail.toast).toContainText('Message queued')
      await mail.page.evaluate(() => window.dispatchEvent(new Event('online')))
      await expect.poll(async () => (await mail.sent()).length).toBe(1)
    })

    test('slowSend keeps saying that it sends', async ({ openGmail, openOutlook }) => {
      const mail = await (host === 'Gmail' ? openGmail : openOutlook)({ variants: ['slowSend'] })
      await (await written(mail)).send()
      await expect(mail.toast).toContainText('Sending')
      expect(await mail.sent()).toEqual([])
      await expect(mail.toast).toContainText('Message sent')
    })

    test('nothingRecognised is a working mail page without any known mark', async ({ mailPage }) => {
      const page = await mailPage({ variants: ['nothingRecognised'] })
      await page.goto(
        host === 'Gmail' ? 'https://mail.google.com/mail/u/0/' : 'https://outlook.office.com/mail/',
      )
      await page.locator('button', { hasText: 'New mail' }).click()
      await expect(
        page.locator('body').locator('[contenteditable], form, [role], [aria-label], [name]'),
      ).toHaveCount(0)
      await page.getByPlaceholder('To').fill('a@b.fi')
      await page.getByPlaceholder('Subject').fill('Invoice')
      await page.locator('textarea').fill('Hello')
      await page.locator('button', { hasText: 'Send' }).click()
      await expect(page.locator('h2').first()).toHaveText('Invoice')
      expect(await page.evaluate(() => window.demoMailbox.sent())).toMatchObject([
        { to: [{ email: 'a@b.fi' }] },
      ])
    })
  })
}
