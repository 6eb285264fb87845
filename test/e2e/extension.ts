import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type BrowserContext, test as base, expect, type Frame, type Page } from 'playwright/test'
import type { Call } from '../../lib/messaging/call'
import { callBackground } from '../../lib/messaging/call-background'
import type { CallMessage } from '../../lib/messaging/envelope'
import { findChromium, thisMachine } from '../browser'
import { composerFrame, launchExtension, type RunningExtension } from '../launch'
import { gmail, outlook, type WebmailDriver, yahoo } from '../webmail/drivers'
import type { Host, MailboxOptions } from '../webmail/model'
import { routeWebmail, type WebmailRoutes } from '../webmail/routing'
import { CLOCK_AHEAD, datedFolder, setClockAhead } from './clock'
import { type NetworkWatch, watchNetwork } from './network-watch'
import { startAfresh } from './start-afresh'
import { type WorkerControls, workerControls } from './worker-controls'

export type OwnPage = 'popup' | 'dashboard'

/** The extension, by the clock of this run, in a real browser, with the demo mailboxes under their real addresses. */
export interface Plainvoice extends RunningExtension, WorkerControls {
  /** Opens a page of the extension in a tab, where a popup behaves as in its bubble. */
  openPage(name: OwnPage, hash?: string): Promise<Page>
  openGmail(address?: string): Promise<WebmailDriver>
  openOutlook(address?: string): Promise<WebmailDriver>
  openYahoo(address?: string): Promise<WebmailDriver>
  /** The composer beside a draft of this mail page, once it has been opened. */
  composer(mailPage: Page): Promise<Frame>
  /** Drives the mailbox in a tab that the extension opened. */
  mailIn(page: Page, host: Host): Promise<WebmailDriver>
  /**
   * Calls the background as that page of ours does: `from('popup')('receivables.overview', {})`. Wakes it. The page is
   * opened by the first call, unless one is open already, and stays.
   */
  from(name: OwnPage): Call
}

interface Options {
  readonly mailbox: MailboxOptions
  /** Where Outlook holds other mail than Gmail. */
  readonly outlookMailbox: MailboxOptions | undefined
  /** Of a browser that `launch` starts, as is Playwright's own `colorScheme`. */
  readonly language: string
}

interface Fixtures {
  /** Starts a browser of the test's own; once that one is closed, it can be started again with the same profile. */
  readonly launch: () => Promise<Plainvoice>
  /** The folder of the profile, to be changed while the browser is closed. */
  readonly profile: string
  /** In a browser, light and English, that tests take turns in, each as if it were the first. */
  readonly plainvoice: Plainvoice
}

interface WorkerFixtures {
  readonly network: NetworkWatch
  readonly shared: { readonly running: RunningExtension; readonly routes: WebmailRoutes }
}

export const test = base.extend<Options & Fixtures, WorkerFixtures>({
  mailbox: [{}, { option: true }],
  outlookMailbox: [undefined, { option: true }],
  language: ['en-GB', { option: true }],

  network: [
    async ({}, use) => {
      const network = await watchNetwork()
      await use(network)
      await network.close()
    },
    { scope: 'worker' },
  ],

  profile: async ({}, use) => {
    const profile = mkdtempSync(path.join(tmpdir(), 'plainvoice-'))
    await use(profile)
    rmSync(profile, { recursive: true, force: true, maxRetries: 3 })
  },

  shared: [
    async ({ network }, use) => {
      const running = await launchExtension({ ...launchOptions(), proxy: network.address })
      await running.context.addInitScript(setClockAhead, CLOCK_AHEAD)
      await pageAt(running.context, addressOf(running, 'dashboard'))
      await use({ running, routes: await routeWebmail(running.context) })
      await running.close()
    },
    { scope: 'worker' },
  ],

  launch: async ({ profile, mailbox, outlookMailbox, language, colorScheme, network }, use, testInfo) => {
    const started: RunningExtension[] = []
    const strayLists: (readonly string[])[] = []
    const faults: string[] = []
    network.takeStrays()
    await use(async () => {
      const running = await launchExtension({
        ...launchOptions(),
        profile,
        language,
        colorScheme: colorScheme === 'dark' ? 'dark' : 'light',
        proxy: network.address,
      })
      started.push(running)
      await running.context.addInitScript(setClockAhead, CLOCK_AHEAD)
      running.context.on('weberror', (error) => faults.push(String(error.error())))
      const { strayRequests } = await routeWebmail(running.context, mailbox, outlookMailbox)
      strayLists.push(strayRequests)
      return withHelpers(running)
    })
    const last = started.at(-1)
    if (last && testInfo.status !== testInfo.expectedStatus) await attachScreenshots(last, testInfo)
    for (const running of started) await running.close()
    expectNothingAmiss([...strayLists.flat(), ...network.takeStrays()], faults)
  },

  plainvoice: async ({ shared, mailbox, outlookMailbox, network }, use, testInfo) => {
    const { running, routes } = shared
    const faults: string[] = []
    await startAfresh(running)
    routes.serve(mailbox, outlookMailbox)
    network.takeStrays()
    running.context.on('weberror', (error) => faults.push(String(error.error())))
    await use(withHelpers(running))
    if (testInfo.status !== testInfo.expectedStatus) await attachScreenshots(running, testInfo)
    expectNothingAmiss([...routes.strayRequests, ...network.takeStrays()], faults)
  },
})

export { expect } from 'playwright/test'

function launchOptions() {
  const browser = findChromium(thisMachine)
  if (!browser) throw new Error('There is no Chromium; the set-up should have found or installed one.')
  return { browser, extensionFolder: datedFolder('chrome'), headless: true, reducedMotion: true }
}

function expectNothingAmiss(strays: readonly string[], faults: readonly string[]): void {
  expect(strays, 'requests that tried to leave the browser').toEqual([])
  expect(faults, 'errors nobody caught').toEqual([])
}

function addressOf({ extensionId }: RunningExtension, name: OwnPage, hash = ''): string {
  return `chrome-extension://${extensionId}/${name}.html${hash}`
}

function withHelpers(running: RunningExtension): Plainvoice {
  const { context, extensionId } = running
  const urlOf = (name: OwnPage, hash?: string): string => addressOf(running, name, hash)
  const openPage = async (name: OwnPage, hash?: string): Promise<Page> => {
    const page = await context.newPage()
    await page.goto(urlOf(name, hash))
    return page
  }
  const openMail = async (
    driver: (page: Page) => WebmailDriver,
    address?: string,
  ): Promise<WebmailDriver> => {
    const mail = driver(await context.newPage())
    await mail.open(address)
    return mail
  }
  return {
    ...running,
    openPage,
    openGmail: (address) => openMail(gmail, address),
    openOutlook: (address) => openMail(outlook, address),
    openYahoo: (address) => openMail(yahoo, address),
    composer: (mailPage) => composerFrame(mailPage, extensionId),
    async mailIn(page, host) {
      // A tab that the extension opens may ask for its page before the test can answer for the site.
      await page.waitForURL(/^(https|chrome-error):/)
      await expect(async () => {
        if (page.url().startsWith('chrome-error:')) await page.reload()
        expect(page.url()).toMatch(/^https:/)
      }).toPass()
      return { gmail, outlook, yahoo }[host](page)
    },
    ...workerControls(running),
    from: (name) =>
      callBackground(async (message) => {
        const page = pageShowing(context, urlOf(name)) ?? (await openPage(name))
        return page.evaluate(sendMessage, message)
      }),
  }
}

async function pageAt(context: BrowserContext, url: string): Promise<Page> {
  await expect
    .poll(() => pageShowing(context, url)?.url(), { message: `a tab opens at ${url}` })
    .toBeDefined()
  const page = pageShowing(context, url)
  if (!page) throw new Error(`The tab at ${url} closed while it was opening.`)
  return page
}

function pageShowing(context: BrowserContext, url: string): Page | undefined {
  return context.pages().find((page) => page.url().startsWith(url))
}

function sendMessage(message: CallMessage): Promise<unknown> {
  const { runtime } = (
    globalThis as unknown as { chrome: { runtime: { sendMessage(m: CallMessage): Promise<unknown> } } }
  ).chrome
  return runtime.sendMessage(message)
}

async function attachScreenshots(
  { context }: RunningExtension,
  testInfo: { attach(name: string, body: { body: Buffer; contentType: string }): Promise<void> },
): Promise<void> {
  for (const page of context.pages()) {
    await testInfo.attach(page.url(), { body: await page.screenshot(), contentType: 'image/png' })
  }
}
