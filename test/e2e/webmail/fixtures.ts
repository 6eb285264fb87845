import { type Browser, type BrowserContext, test as base, type Page } from 'playwright/test'
import { findChromium, thisMachine } from '../../browser'
import { QUIET } from '../../quiet-browser'
import { gmail, outlook, type WebmailDriver } from '../../webmail/drivers'
import type { MailboxOptions } from '../../webmail/model'
import { routeWebmail, type WebmailRoutes } from '../../webmail/routing'
import { WEBMAIL_ORIGINS } from '../../webmail/server'
import { clearSites } from '../clear-sites'

const LOOK = { viewport: { width: 1280, height: 800 }, locale: 'en-GB' }

interface Mailboxes {
  /** A page in which the demo mailboxes answer and know of nothing yet. */
  mailPage(options?: MailboxOptions): Promise<Page>
  openGmail(options?: MailboxOptions, address?: string): Promise<WebmailDriver>
  openOutlook(options?: MailboxOptions, address?: string): Promise<WebmailDriver>
}

interface MailBrowsers {
  readonly mailBrowser: Browser
  /** Tests take turns in it: a window of its own costs as much as a mail page. */
  readonly turns: { readonly context: BrowserContext; readonly routes: WebmailRoutes }
}

export const test = base.extend<Mailboxes, MailBrowsers>({
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
  turns: [
    async ({ mailBrowser }, use) => {
      const context = await mailBrowser.newContext(LOOK)
      await use({ context, routes: await routeWebmail(context) })
    },
    { scope: 'worker' },
  ],
  mailPage: async ({ mailBrowser, turns }, use) => {
    const strayLists: (readonly string[])[] = []
    const failures: string[] = []
    const others: BrowserContext[] = []
    const openIn = async (context: BrowserContext, { strayRequests }: WebmailRoutes) => {
      strayLists.push(strayRequests)
      const page = await context.newPage()
      page.on('pageerror', ({ message }) => failures.push(message))
      return page
    }
    await use(async (options) => {
      if (strayLists.length === 0) {
        turns.routes.serve(options)
        const page = await openIn(turns.context, turns.routes)
        await clearSites(page, WEBMAIL_ORIGINS)
        return page
      }
      const context = await mailBrowser.newContext(LOOK)
      others.push(context)
      return openIn(context, await routeWebmail(context, options))
    })
    for (const context of others) await context.close()
    for (const page of turns.context.pages()) await page.close()
    base.expect(strayLists.flat(), 'requests that left the demo mailboxes').toEqual([])
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
