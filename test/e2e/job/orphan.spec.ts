import type { Frame, Page } from 'playwright/test'
import { draft } from '../../../lib/i18n/en/draft'
import { tableTranslator } from '../../../lib/i18n/translator'
import { LINDBERG, SELLER } from '../../demo/sample-data'
import { type ComposeDriver, outlook, type WebmailDriver } from '../../webmail/drivers'
import { expect, test } from '../extension'
import { composerDriver } from './composer-driver'
import {
  checkCard,
  composerFrames,
  HOSTS,
  invoiceButton,
  openComposer,
  openMail,
  ourMark,
  writeOneLine,
} from './draft-driver'
import { seedSeller } from './seed'

const t = tableTranslator(draft, 'en')

test.use({ mailbox: { account: SELLER.email, accountName: SELLER.contactName } })

test('an update, time away or being turned off under an open composer loses nothing of the invoice', async ({
  launch,
}) => {
  const plainvoice = await launch()
  await seedSeller(plainvoice)
  const opened = []
  const popOuts: ComposeDriver[] = []
  for (const host of HOSTS) {
    const mail = await openMail(plainvoice, host)
    if (host === 'outlook') popOuts.push(await popOutMail(mail))
    const compose = await mail.compose()
    await compose.addRecipient(LINDBERG.email, LINDBERG.contactName)
    await compose.setSubject('The yard')
    const composer = await openComposer(compose)
    await writeOneLine(composer, 'Survey of the yard', '100')
    await expect(composer.frame.getByText(composer.words('saved'), { exact: true })).toBeVisible()
    opened.push({ mail, compose, composer })
  }

  for (const popOut of popOuts) await ourMark(popOut).evaluate((mark) => mark.classList.add('old'))
  await plainvoice.update()
  await test.step('a mail in a window of its own is served by the new version as well', async () => {
    for (const popOut of popOuts) {
      await expect(ourMark(popOut)).not.toHaveClass('old')
      await openComposer(popOut)
      await popOut.root.page().close()
    }
  })
  for (const { mail, compose, composer } of opened) {
    await mail.page.bringToFront()
    const again = () => composerFrames(mail.page).find((frame) => frame !== composer.frame)
    await expect.poll(again, { message: 'the composer opens again' }).toBeDefined()
    const frame = again() as Frame
    await expect(frame.getByText('Survey of the yard')).toBeVisible()
    await expect(frame.getByText('€125.50', { exact: true })).toBeVisible()
    await expect(ourMark(compose)).toHaveCount(1)
    await composerDriver(frame, 'en').insert()
    await compose.typeBody('Dear Nora, please pay ASAP.')
    expect(await compose.bodyText()).toContain('Dear Nora, please pay ASAP.')
    await expect(checkCard(compose)).toBeHidden()
    await expect(invoiceButton(compose)).toHaveAccessibleName(t('invoiceToLookAt', { count: 2 }))
  }

  const [first] = opened
  if (!first) throw new Error('No mail was opened')
  const { mail, compose } = first
  const shown = () => composerFrames(mail.page)
  await test.step('a page that was put away and is shown again begins its composer anew', async () => {
    await mail.page.bringToFront()
    const [before] = shown()
    await mail.page.evaluate(() =>
      window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })),
    )
    const again = () => shown().find((frame) => frame !== before)
    await expect.poll(again).toBeDefined()
    await expect((again() as Frame).getByText('Survey of the yard')).toBeVisible()
    await expect.poll(() => shown().length).toBe(1)
  })

  await test.step('turned off, nothing of it is left but a word; turned on, all is back', async () => {
    const said: string[] = []
    mail.page.on('console', (message) => said.push(message.text()))
    const browser = await plainvoice.context.newPage()
    await browser.goto('chrome://extensions')
    const turn = (isOn: boolean) =>
      browser.evaluate(
        ([id, on]) => (globalThis as unknown as BrowserPage).chrome.management.setEnabled(id, on),
        [plainvoice.extensionId, isOn] as const,
      )
    await turn(false)
    await mail.page.bringToFront()
    await mail.page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
    await expect.poll(() => shown().length).toBe(0)
    await expect(checkCard(compose)).toContainText(t('reload'))
    await turn(true)
    await expect.poll(() => shown().length).toBe(1)
    await expect((shown()[0] as Frame).getByText('Survey of the yard')).toBeVisible()
    await expect(ourMark(compose)).toHaveCount(1)
    await expect(checkCard(compose)).toBeHidden()
    expect(said).toEqual([])
  })

  await test.step('discarded and shown again, a tab has its drafts, and the composer what was written in it', async () => {
    const worker = await plainvoice.serviceWorker()
    const address = 'https://outlook.office.com/*'
    await worker.evaluate(async (url) => {
      const { tabs } = (globalThis as unknown as BrowserPage).chrome
      const [tab] = await tabs.query({ url })
      const discarded = await tabs.discard(tab?.id ?? 0)
      await tabs.update(discarded.id, { active: true })
    }, address)
    const shownAgain = () => plainvoice.context.pages().find((page) => page.url().includes('outlook'))
    await expect.poll(() => shownAgain()?.locator('#MailList').count()).toBe(1)
    const outlook = await plainvoice.mailIn(shownAgain() as Page, 'outlook')
    await expect(outlook.page.locator('[data-plainvoice]')).toHaveCount(0)
    const composer = await openComposer(await outlook.openDraft('The yard'))
    await expect(composer.frame.getByText('Survey of the yard')).toBeVisible()
  })

  await test.step('removed, nothing of it is left in a page but a word, until that is read', async () => {
    const worker = await plainvoice.serviceWorker()
    await worker
      .evaluate(() => (globalThis as unknown as BrowserPage).chrome.management.uninstallSelf())
      .catch(() => undefined)
    await mail.page.bringToFront()
    await mail.page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
    await expect.poll(() => shown().length).toBe(0)
    await checkCard(compose).getByRole('button', { name: 'Close' }).click()
    await expect(mail.page.locator('[data-plainvoice]')).toHaveCount(0)
  })
})

/** A further mail in Outlook, moved into a window of its own. */
async function popOutMail(mail: WebmailDriver): Promise<ComposeDriver> {
  const compose = await mail.compose()
  const opening = mail.page.waitForEvent('popup')
  await compose.popOut()
  const window = outlook(await opening)
  await expect.poll(async () => (await window.composes()).length).toBe(1)
  const [own] = await window.composes()
  if (!own) throw new Error('The window holds no mail')
  await expect(invoiceButton(own)).toBeVisible()
  return own
}

/** A page of the browser's own. */
interface BrowserPage {
  readonly chrome: {
    readonly management: {
      setEnabled(id: string, isOn: boolean): Promise<void>
      uninstallSelf(): Promise<void>
    }
    readonly tabs: {
      query(what: { url: string }): Promise<{ id: number }[]>
      discard(id: number): Promise<{ id: number }>
      update(id: number, change: { active: boolean }): Promise<unknown>
    }
  }
}
