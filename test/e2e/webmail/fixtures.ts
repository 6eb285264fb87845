import { type Browser, type BrowserContext, test as base, type Page } from 'playwright/test'
import { findChromium, thisMachine } from '../../browser'
import { QUIET, WITHOUT_GPU } from '../../quiet-browser'
import { gmail, outlook, type WebmailDriver } from '../../webmail/drivers'
import type { MailboxOptions } from '../../webmail/model'
import { routeWebmail, type WebmailRoutes } from '../../webmail/routing'
import { WEBMAIL_ORIGINS } from '../../webmail/server'
import { clearSites } from '../clear-sites'
import { CLOCK_AHEAD, setClockAhead } from '../clock'

interface Mailboxes {
  /** A page in which the demo mailboxes answer and know of nothing yet. */
  mailPage(options?: MailboxOptions): Promise<Page>
  /** The same in a tab of its own, for what cannot be taken off a page again. */
  ownMailPage(options?: MailboxOptions): Promise<Page>
  openGmail(options?: MailboxOptions, address?: string): Promise<WebmailDriver>
  openOutlook(options?: MailboxOptions, address?: string): Promise<WebmailDriver>
}

interface MailBrowsers {
  readonly mailBrowser: Browser
  /** Tests take turns in its tab: one of its own costs as much as a mail page. */
  readonly turns: { readonly context: BrowserContext; readonly routes: WebmailRoutes; readonly page: Page }
}

export const test = base.extend<Mailboxes, MailBrowsers>({
  mailBrowser: [
    async ({ playwright }, use) => {
      const executablePath = findChromium(thisMachine)?.path
      if (!executablePath)
        throw new Error('There is no Chromium; the set-up should have found or installed one.')
      const browser = await playwright.chromium.launch({
        executablePath,
        args: [...QUIET, '--no-sandbox', ...WITHOUT_GPU],
      })
      await use(browser)
      await browser.close()
    },
    { scope: 'worker' },
  ],
  turns: [
    async ({ mailBrowser }, use) => {
      const context = await newContext(mailBrowser)
      const routes = await routeWebmail(context)
      await use({ context, routes, page: await context.newPage() })
    },
    { scope: 'worker' },
  ],
  mailPage: async ({ mailBrowser, turns }, use) => {
    const strayLists: (readonly string[])[] = []
    const failures: string[] = []
    const others: BrowserContext[] = []
    const watch = (context: BrowserContext, { strayRequests }: WebmailRoutes): void => {
      strayLists.push(strayRequests)
      context.on('weberror', (error) => failures.push(String(error.error())))
    }
    await use(async (options) => {
      if (strayLists.length === 0) {
        turns.routes.serve(options)
        await clearSites(turns.page, WEBMAIL_ORIGINS)
        watch(turns.context, turns.routes)
        return turns.page
      }
      const context = await newContext(mailBrowser)
      others.push(context)
      watch(context, await routeWebmail(context, options))
      return context.newPage()
    })
    for (const context of others) await context.close()
    for (const page of turns.context.pages()) if (page !== turns.page) await page.close()
    await turns.page.goto('about:blank')
    await turns.context.removeAllListeners('weberror')
    await turns.page.removeAllListeners('request')
    base.expect(strayLists.flat(), 'requests that left the demo mailboxes').toEqual([])
    base.expect(failures, 'errors thrown by the page').toEqual([])
  },
  ownMailPage: async ({ mailPage }, use) => {
    await use(async (options) => (await mailPage(options)).context().newPage())
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

async function newContext(browser: Browser): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-GB' })
  await context.addInitScript(setClockAhead, CLOCK_AHEAD)
  return context
}

export const invoicePdf = {
  name: 'invoice-2026-0042-catalogue.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from('%PDF-1.7 a small invoice'),
}
