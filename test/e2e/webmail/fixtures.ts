import { type Browser, test as base, type Page } from 'playwright/test'
import { findChromium, thisMachine } from '../../browser'
import { QUIET } from '../../quiet-browser'
import { gmail, outlook, type WebmailDriver } from '../../webmail/drivers'
import type { MailboxOptions } from '../../webmail/model'
import { routeWebmail } from '../../webmail/routing'

interface Mailboxes {
  /** A page in a fresh browser context in which the demo mailboxes answer. */
  mailPage(options?: MailboxOptions): Promise<Page>
  openGmail(options?: MailboxOptions, address?: string): Promise<WebmailDriver>
  openOutlook(options?: MailboxOptions, address?: string): Promise<WebmailDriver>
}

export const test = base.extend<Mailboxes, { mailBrowser: Browser }>({
  mailBrowser: [
    async ({ playwright }, use) => {
      const executablePath = findChromium(thisMachine)?.path
      if (!executablePath)
        throw new Error('There is no Chromium; the set-up should have found or installed one.')
      const browser = await playwright.chromium.launch({
        executablePath,
        args: [...QUIET, '--no-sandbox', '--disable-gpu'],
      })
      await use(browser)
      await browser.close()
    },
    { scope: 'worker' },
  ],
  mailPage: async ({ mailBrowser }, use) => {
    const strays: string[] = []
    const failures: string[] = []
    await use(async (options) => {
      const context = await mailBrowser.newContext({
        viewport: { width: 1280, height: 800 },
        locale: 'en-GB',
      })
      const { strayRequests } = await routeWebmail(context, options)
      context.on('close', () => strays.push(...strayRequests))
      const page = await context.newPage()
      page.on('pageerror', ({ message }) => failures.push(message))
      return page
    })
    for (const context of mailBrowser.contexts()) await context.close()
    base.expect(strays, 'requests that left the demo mailboxes').toEqual([])
    base.expect(failures, 'errors thrown by the page').toEqual([])
  },
  openGmail: async ({ mailPage }, use) => {
    await use(async (options, address) => {
      const driver = gmail(await mailPage(options))
      await driver.open(address)
      return driver
    })
  },
  openOutlook: async ({ mailPage }, use) => {
    await use(async (options, address) => {
      const driver = outlook(await mailPage(options))
      await driver.open(address)
      return driver
    })
  },
})

export { expect } from 'playwright/test'

export const invoicePdf = {
  name: 'invoice-2026-0042-catalogue.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from('%PDF-1.7 a small invoice'),
}
