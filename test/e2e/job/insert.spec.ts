import { readFileSync } from 'node:fs'
import type { Locator } from 'playwright/test'
import { draft } from '../../../lib/i18n/en/draft'
import { tableTranslator } from '../../../lib/i18n/translator'
import type { ComposeDriver } from '../../webmail/drivers'
import { expect, test } from '../extension'
import { hurryNewPages } from '../hurry'
import {
  checkCard,
  composerFrames,
  draftWithInvoice,
  HOSTS,
  htmlAroundBlock,
  invoiceButton,
  openComposer,
  openMail,
  ourMark,
  showTab,
  writeOneLine,
  YEAR,
} from './draft-driver'
import { seedSeller } from './seed'

const [FIRST, SECOND] = [`${YEAR}-002`, `${YEAR}-003`]
const NORA = 'nora@lindberg.example'

test.use({
  mailbox: {
    account: 'aino@lehtonen.example',
    accountName: 'Aino Lehtonen',
    signature: 'Aino Lehtonen\nLehtonen Design',
  },
})

const block = (compose: ComposeDriver) => compose.body.locator('[data-plainvoice-block]')
const text = (compose: ComposeDriver) => compose.bodyText().then((words) => words.replace(/\s+/g, ' '))

for (const host of HOSTS) {
  test.describe(host, () => {
    test('there is one button in each compose window, and it works by the keyboard', async ({
      plainvoice,
    }) => {
      await seedSeller(plainvoice)
      const mail = await openMail(plainvoice, host)
      const first = await mail.compose()
      const second = await mail.compose()
      if (host === 'gmail') {
        await second.minimise()
        await expect(invoiceButton(second)).toBeHidden()
        await second.minimise()
        await expect(invoiceButton(second)).toBeVisible()
        await second.toggleFullScreen()
        await expect(invoiceButton(second)).toBeVisible()
        await second.toggleFullScreen()
      } else {
        await showTab(mail, 0)
        await expect(invoiceButton(first)).toBeVisible()
        await showTab(mail, 1)
      }
      await expect(invoiceButton(second)).toBeVisible()
      await expect(ourMark(second)).toHaveCount(1)
      await expect(ourMark(first)).toHaveCount(host === 'gmail' ? 1 : 0)
      await second.sendButton.focus()
      for (let stops = 0; stops < 4 && !(await isFocused(invoiceButton(second))); stops += 1) {
        await mail.page.keyboard.press('Tab')
      }
      await expect(invoiceButton(second)).toBeFocused()
      await mail.page.keyboard.press('Space')
      const composer = await plainvoice.composer(mail.page)
      await expect(composer.getByRole('heading', { level: 1 })).toHaveText(`Invoice ${FIRST}`)
      expect(await mail.leakedKeys()).toEqual([])
      await composer.getByRole('button', { name: 'Close', exact: true }).press('Escape')
      await expect.poll(() => composerFrames(mail.page)).toEqual([])
      await expect(invoiceButton(second)).toBeFocused()
    })

    test('the block goes in and out in one step, is replaced when the invoice changes, and nothing else of the mail is touched', async ({
      plainvoice,
    }) => {
      await seedSeller(plainvoice)
      const mail = await openMail(plainvoice, host)
      const compose = await mail.compose()
      await compose.addRecipient(NORA, 'Nora Lind')
      await compose.typeBody('Hello Nora,\nthe pictures are ready.')
      const before = await compose.bodyHtml()
      const composer = await openComposer(compose)
      await expect(composer.frame.getByText('Lindberg Architects Oy')).toBeVisible()
      await writeOneLine(composer, 'Photographs of the tower', '200')
      await composer.insert()
      await expect(block(compose)).toHaveCount(1)
      expect(await htmlAroundBlock(compose)).toBe(before)

      await compose.body.focus()
      await mail.page.keyboard.press('Control+z')
      await expect(block(compose)).toHaveCount(0)
      expect(await compose.bodyHtml()).toBe(before)
      await expect(checkCard(compose)).toContainText(tableTranslator(draft, 'en')('blockGone'))
      await expect(composer.frame.getByText(composer.words('inDraftInPart'))).toBeVisible()
      await expect(composer.frame.getByText(composer.words('inDraftNext'))).toBeHidden()

      await composer.field(composer.words('unitPrice')).fill('300')
      await composer.insertAgainButton.click()
      await expect(composer.frame.getByText(composer.words('inDraft'))).toBeVisible()
      await expect(block(compose)).toHaveCount(1)
      await expect(block(compose)).toContainText('376.50')
      expect(await htmlAroundBlock(compose)).toBe(before)

      await composer.field(composer.words('unitPrice')).fill('400')
      await expect(composer.frame.getByText(composer.words('inDraftChanged'))).toBeVisible()
      await composer.insertAgainButton.click()
      await expect(composer.frame.getByText(composer.words('inDraftChanged'))).toBeHidden()
      await expect(block(compose)).toHaveCount(1)
      await expect(block(compose)).toContainText('502.00')
      expect(await htmlAroundBlock(compose)).toBe(before)
      expect(await compose.attachments()).toEqual([`invoice-${FIRST}.pdf`])
      expect(await compose.subject()).toMatch(new RegExp(`^Invoice ${FIRST}: €502.00, due `))
    })

    test('in an answer the block stands above signature and quote, and the subject stays', async ({
      plainvoice,
    }) => {
      await seedSeller(plainvoice)
      const mail = await openMail(plainvoice, host)
      await mail.openThread('Offer 42')
      const compose = await mail.reply()
      await compose.typeBody('Hello Bea,')
      const composer = await openComposer(compose)
      await composer.button(composer.words('change')).click()
      await composer.frame.getByRole('combobox', { name: composer.words('clientName') }).fill('Buyer Ltd')
      await composer.field(composer.words('street')).fill('1 Long Lane')
      await composer.field(composer.words('city')).fill('London')
      await writeOneLine(composer, 'Catalogue', '1840')
      await composer.insert()
      await composer.close()
      const words = await text(compose)
      const places = ['Hello Bea,', FIRST, 'Lehtonen Design', 'The catalogue is approved'].map((part) =>
        words.indexOf(part),
      )
      expect(places).not.toContain(-1)
      expect(places).toEqual(places.toSorted((a, b) => a - b))
      await compose.send()
      await expect.poll(async () => (await mail.sent()).length).toBe(1)
      expect((await mail.sent())[0]?.subject).toBe('Re: Offer 42')
      const next = await mail.compose()
      await next.addRecipient('buyer@example.org')
      const later = await openComposer(next)
      await expect(later.frame.getByText('Buyer Ltd'), 'the client is remembered').toBeVisible()
    })

    test('two drafts at once each get their own invoice, and a subject of the person stays', async ({
      plainvoice,
    }) => {
      await seedSeller(plainvoice)
      const mail = await openMail(plainvoice, host)
      const one = await mail.compose()
      await one.addRecipient(NORA)
      await one.setSubject('The tower')
      const two = await mail.compose()
      await two.addRecipient(NORA)
      const composerTwo = await openComposer(two)
      await writeOneLine(composerTwo, 'Of the second', '20')
      if (host === 'outlook') await showTab(mail, 0)
      const composerOne = await openComposer(one)
      await writeOneLine(composerOne, 'Of the first', '10')
      await expect.poll(() => composerFrames(mail.page).length).toBe(host === 'gmail' ? 2 : 1)
      await composerOne.insertButton.press('Enter')
      await expect(composerOne.insertAgainButton).toBeVisible()
      await expect(block(one)).toContainText('Of the first')
      if (host === 'outlook') await showTab(mail, 1)
      const again = host === 'gmail' ? composerTwo : await openComposer(two)
      await again.insertButton.press('Enter')
      await expect(again.insertAgainButton).toBeVisible()
      await expect(block(two)).toContainText('Of the second')
      await expect(block(one)).toContainText('Of the first')
      expect(await one.attachments()).toEqual([`invoice-${FIRST}.pdf`])
      expect(await two.attachments()).toEqual([`invoice-${SECOND}.pdf`])
      expect(await one.subject()).toBe('The tower')
      expect(await two.subject()).toContain(SECOND)
    })

    test.describe('where the site takes nothing', () => {
      test.use({
        mailbox: {
          account: 'aino@lehtonen.example',
          variants: ['noFileInput', 'dropRejected', 'pasteRejected'],
        },
      })

      test('each step that failed is said, with what to do by hand', async ({ plainvoice }) => {
        hurryNewPages(plainvoice.context)
        await seedSeller(plainvoice)
        const mail = await openMail(plainvoice, host)
        const compose = await mail.compose()
        await compose.addRecipient(NORA)
        const composer = await openComposer(compose)
        await writeOneLine(composer, 'Photographs', '100')
        await compose.body.evaluate(refuseChanges)
        await compose.subjectInput.evaluate(refuseChanges)
        const before = await compose.bodyHtml()
        await composer.insertButton.click()
        const banner = composer.frame.getByRole('alert')
        await expect(banner).toContainText(composer.words('attachFailed'), { timeout: 20_000 })
        await expect(banner).toContainText(composer.words('blockFailed'))
        await expect(banner).toContainText(`Write it by hand: Invoice ${FIRST}: €125.50, due `)
        expect(await compose.bodyHtml()).toBe(before)
        expect(await compose.attachments()).toEqual([])

        const download = mail.page.waitForEvent('download')
        await composer.button(composer.words('downloadPdf')).click()
        expect((await download).suggestedFilename()).toBe(`invoice-${FIRST}.pdf`)
        expect(readFileSync(await (await download).path(), 'latin1')).toMatch(/^%PDF-/)
        await composer.button(composer.words('copyText')).click()
        await expect(composer.button(composer.words('copied'))).toBeVisible()
        await expect(composer.field(composer.words('textForMail'))).toHaveValue(/€125\.50/)
      })
    })
  })
}

test('a mail with an invoice is one mail: sent, it carries exactly what was inserted last', async ({
  plainvoice,
}) => {
  await seedSeller(plainvoice)
  const mail = await openMail(plainvoice, 'gmail')
  const compose = await draftWithInvoice(mail, { to: NORA, description: 'Photographs' })
  await compose.close()
  const again = await mail.openDraft(FIRST)
  const composer = await openComposer(again)
  await composer.frame.getByText('Photographs').click()
  await composer.field(composer.words('unitPrice')).fill('150')
  await composer.insertAgainButton.click()
  await expect(composer.frame.getByText(composer.words('inDraft'))).toBeVisible()
  await expect(block(again)).toHaveCount(1)
  expect(await again.attachments()).toEqual([`invoice-${FIRST}.pdf`])
  expect(await again.subject()).toContain('€188.25')
})

const isFocused = (button: Locator): Promise<boolean> =>
  button.evaluate((element) => (element.getRootNode() as ShadowRoot).activeElement === element)

/** Undoes whatever a script writes, as a site may. */
function refuseChanges(element: HTMLElement | SVGElement): void {
  const nodes = [...element.childNodes].map((node) => node.cloneNode(true))
  const refuse = (event: Event) => {
    if (element instanceof HTMLInputElement) {
      event.stopImmediatePropagation()
      element.value = ''
    } else element.replaceChildren(...nodes.map((node) => node.cloneNode(true)))
  }
  element.addEventListener('input', refuse, { capture: element instanceof HTMLInputElement })
}
