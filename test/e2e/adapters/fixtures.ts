import { rmSync } from 'node:fs'
import { type BrowserContext, test as base, type Locator, type Page } from 'playwright/test'
import { findChromium, findFirefox, thisMachine } from '../../browser'
import { launchExtension } from '../../launch'
import { launchStockFirefox } from '../../stock-firefox'
import { gmail, outlook, type WebmailDriver, yahoo } from '../../webmail/drivers'
import type { Host, MailboxOptions } from '../../webmail/model'
import { routeWebmail, type WebmailRoutes } from '../../webmail/routing'
import { LONG_WAITS_END_EARLY } from '../hurry'
import { buildTestExtension } from './test-extension'
import { chromiumWorld, firefoxWorld, type World } from './world'

export const HOSTS: readonly Host[] = ['gmail', 'outlook', 'yahoo']

export interface OpenMail {
  readonly page: Page
  readonly mail: WebmailDriver
  readonly world: World
  /** Lets the long waits of the content script end early: of this page, until it is left. */
  hurry(): Promise<void>
  /** The window that an act on this page opens, with the adapters in it. */
  popup(act: () => Promise<void>): Promise<OpenMail>
}

/** A tab that tests take turns in: each loads a mailbox of its own into it. */
interface MailTab {
  readonly page: Page
  readonly world: World
  readonly faults: string[]
}

export interface BarePage {
  readonly page: Page
  readonly world: World
}

interface Fixtures {
  openMail(host: Host, options?: MailboxOptions, address?: string): Promise<OpenMail>
  /** A bare page under Gmail's origin with this body, for the technique of editing. */
  openPage(body: string): Promise<BarePage>
}

/** A running browser with the adapters in it. */
interface AdapterBrowser {
  readonly context: BrowserContext
  worldOf(page: Page, faults: string[]): World | Promise<World>
  close(): Promise<void>
}

/** What a project chooses. */
export interface BrowserChoice {
  readonly engine: 'chromium' | 'firefox'
}

/** What the tests of a worker take turns in. */
interface WorkerFixtures extends BrowserChoice {
  readonly browserOfAdapters: AdapterBrowser
  readonly routes: WebmailRoutes
  readonly tabs: Map<Host, MailTab>
  readonly bare: { readonly faults: string[]; show(body: string): Promise<BarePage> }
}

const HOMES: Readonly<Record<Host, string>> = {
  gmail: 'https://mail.google.com/mail/u/0/',
  outlook: 'https://outlook.office.com/mail/',
  yahoo: 'https://mail.yahoo.com/d/folders/1',
}

const drivers = { gmail, outlook, yahoo } as const satisfies Record<Host, (page: Page) => WebmailDriver>

const BARE_PAGE = 'https://mail.google.com/bare'

/** The adapters in the content script of a real extension: its isolated world is where they are meant to run. */
export const test = base.extend<Fixtures, WorkerFixtures>({
  engine: ['chromium', { scope: 'worker', option: true }],

  browserOfAdapters: [
    async ({ engine }, use) => {
      const extensionFolder = await buildTestExtension(engine)
      const running = await { chromium: startChromium, firefox: startFirefox }[engine](extensionFolder)
      await use(running)
      await running.close()
      rmSync(extensionFolder, { recursive: true })
    },
    { scope: 'worker' },
  ],

  routes: [
    async ({ browserOfAdapters }, use) => use(await routeWebmail(browserOfAdapters.context)),
    { scope: 'worker' },
  ],

  tabs: [async ({}, use) => use(new Map()), { scope: 'worker' }],

  openMail: async ({ browserOfAdapters: { context, worldOf }, routes, tabs }, use) => {
    const used = new Set<MailTab>()
    const tabFor = async (host: Host): Promise<MailTab> => {
      const known = tabs.get(host)
      if (known) return known
      const page = await context.newPage()
      const faults: string[] = []
      page.on('pageerror', (error) => faults.push(String(error)))
      const tab = { page, faults, world: await worldOf(page, faults) }
      tabs.set(host, tab)
      return tab
    }
    await use(async (host, options = {}, address) => {
      accounts += 1
      routes.serve({ account: `seller${accounts}@example.com`, ...options })
      const tab = await tabFor(host)
      const { page, world } = tab
      used.add(tab)
      await page.bringToFront()
      // An address that differs only after its # would not load anew.
      if (page.url() !== 'about:blank') await page.goto('about:blank')
      const mail = drivers[host](page)
      if (options.variants?.includes('nothingRecognised')) await page.goto(HOMES[host])
      else await mail.open(address)
      return {
        page,
        mail,
        world,
        hurry: () => world.run(LONG_WAITS_END_EARLY),
        async popup(act) {
          const opening = page.waitForEvent('popup')
          await act()
          const popup = await opening
          const popupTab = { page: popup, faults: tab.faults, world: await worldOf(popup, tab.faults) }
          used.add(popupTab)
          // Gmail's page tells by a class that it has begun; Outlook's has no address, and what is in it comes from its opener.
          await popup.locator('body[class], [data-app-section="Form_Content"]').waitFor()
          return {
            ...popupTab,
            mail: drivers[host](popup),
            hurry: () => popupTab.world.run(LONG_WAITS_END_EARLY),
            popup: notTwice,
          }
        },
      }
    })
    for (const tab of used) {
      if (![...tabs.values()].includes(tab)) await tab.page.close()
      base.expect(tab.faults.splice(0), 'errors nobody caught').toEqual([])
    }
  },

  bare: [
    async ({ browserOfAdapters: { context, worldOf } }, use) => {
      const page = await context.newPage()
      const faults: string[] = []
      let body = ''
      await page.route('**/*', (route) =>
        route.fulfill({
          contentType: 'text/html; charset=utf-8',
          headers: { 'content-security-policy': "require-trusted-types-for 'script'" },
          body: `<!doctype html><title>Bare</title><body>${body}`,
        }),
      )
      const world = await worldOf(page, faults)
      await use({
        faults,
        async show(next) {
          body = next
          await page.bringToFront()
          await page.goto(BARE_PAGE)
          return { page, world }
        },
      })
    },
    { scope: 'worker' },
  ],

  openPage: async ({ bare }, use) => {
    bare.faults.length = 0
    await use(bare.show)
    base.expect(bare.faults, 'errors nobody caught').toEqual([])
  },
})

export { expect } from 'playwright/test'
export type { World } from './world'

async function startChromium(extensionFolder: string): Promise<AdapterBrowser> {
  const browser = findChromium(thisMachine)
  if (!browser) throw new Error('There is no Chromium; the set-up should have found or installed one.')
  const { context, close } = await launchExtension({ browser, extensionFolder, headless: true })
  return { context, worldOf: chromiumWorld, close }
}

async function startFirefox(extensionFolder: string): Promise<AdapterBrowser> {
  const program = findFirefox(thisMachine)
  if (!program) throw new Error('There is no Firefox; the set-up should have found or installed one.')
  const browser = await launchStockFirefox(program, extensionFolder)
  const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1280, height: 800 } })
  return { context, worldOf: firefoxWorld, close: () => browser.close() }
}

function notTwice(): Promise<never> {
  throw new Error('A window that was opened opens none')
}

/** Each test has a mailbox of its own: the demo keeps one for each account. */
let accounts = 0

/** Makes a link of words in one of a body's text nodes, as the site's own dialog does. */
export async function turnIntoLink(body: Locator, words: string, href: string): Promise<void> {
  await body.evaluate(
    (editor, wanted) => {
      const walker = document.createTreeWalker(editor, NodeFilter.SHOW_TEXT)
      let text = walker.nextNode() as Text
      while (!text.data.includes(wanted.words)) text = walker.nextNode() as Text
      const linked = text.splitText(text.data.lastIndexOf(wanted.words))
      linked.splitText(wanted.words.length)
      const link = document.createElement('a')
      link.href = wanted.href
      linked.replaceWith(link)
      link.append(linked)
    },
    { words, href },
  )
}
