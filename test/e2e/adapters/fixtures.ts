import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { build, type Plugin } from 'esbuild'
import { test as base, type CDPSession, type Page } from 'playwright/test'
import { findChromium, thisMachine } from '../../browser'
import { launchExtension, type RunningExtension } from '../../launch'
import { gmail, outlook, type WebmailDriver, yahoo } from '../../webmail/drivers'
import type { Host, MailboxOptions } from '../../webmail/model'
import { routeWebmail, type WebmailRoutes } from '../../webmail/routing'
import { hurry } from '../hurry'

export const HOSTS: readonly Host[] = ['gmail', 'outlook', 'yahoo']

/** Evaluates in the content script's world of a page: a function, or the source of a script. */
export interface World {
  run(script: string): Promise<void>
  run<Result, Argument = undefined>(
    act: (argument: Argument) => Result | Promise<Result>,
    argument?: Argument,
  ): Promise<Result>
}

export interface OpenMail {
  readonly page: Page
  readonly mail: WebmailDriver
  readonly world: World
  /** See there. */
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

/** What the tests of a worker take turns in. */
interface WorkerFixtures {
  readonly extension: RunningExtension
  readonly routes: WebmailRoutes
  readonly tabs: Map<Host, MailTab>
  readonly bare: { readonly faults: string[]; show(body: string): Promise<BarePage> }
}

const HOMES: Readonly<Record<Host, string>> = {
  gmail: 'https://mail.google.com/mail/u/0/',
  outlook: 'https://outlook.office.com/mail/',
  yahoo: 'https://mail.yahoo.com/d/folders/1',
}

const BARE_PAGE = 'https://mail.google.com/bare'

/** The adapters in the content script of a real extension: its isolated world is where they are meant to run. */
export const test = base.extend<Fixtures, WorkerFixtures>({
  extension: [
    async ({}, use) => {
      const browser = findChromium(thisMachine)
      if (!browser) throw new Error('There is no Chromium; the set-up should have found or installed one.')
      const extensionFolder = await buildExtension()
      const extension = await launchExtension({ browser, extensionFolder, headless: true })
      await use(extension)
      await extension.close()
      rmSync(extensionFolder, { recursive: true })
    },
    { scope: 'worker' },
  ],

  routes: [async ({ extension }, use) => use(await routeWebmail(extension.context)), { scope: 'worker' }],

  tabs: [async ({}, use) => use(new Map()), { scope: 'worker' }],

  openMail: async ({ extension, routes, tabs }, use) => {
    const used = new Set<MailTab>()
    const tabFor = async (host: Host): Promise<MailTab> => {
      const known = tabs.get(host)
      if (known) return known
      const page = await extension.context.newPage()
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
      const mail = { gmail, outlook, yahoo }[host](page)
      if (options.variants?.includes('nothingRecognised')) await page.goto(HOMES[host])
      else await mail.open(address)
      return {
        page,
        mail,
        world,
        async hurry() {
          // It stays with the tab, which no other test must get.
          tabs.delete(host)
          await hurry(page)
        },
        async popup(act) {
          const opening = page.waitForEvent('popup')
          await act()
          const popup = await opening
          const popupTab = { page: popup, faults: tab.faults, world: await worldOf(popup, tab.faults) }
          used.add(popupTab)
          await popup.locator('body[class]').waitFor()
          return { ...popupTab, mail: gmail(popup), hurry: () => hurry(popup), popup: notTwice }
        },
      }
    })
    for (const tab of used) {
      if (![...tabs.values()].includes(tab)) await tab.page.close()
      base.expect(tab.faults.splice(0), 'errors nobody caught').toEqual([])
    }
  },

  bare: [
    async ({ extension }, use) => {
      const page = await extension.context.newPage()
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

function notTwice(): Promise<never> {
  throw new Error('A window that was opened opens none')
}

/** Each test has a mailbox of its own: the demo keeps one for each account. */
let accounts = 0

async function buildExtension(): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'plainvoice-adapters-'))
  const hosts = [
    'https://mail.google.com/*',
    'https://*.office.com/*',
    'https://outlook.live.com/*',
    'https://mail.yahoo.com/*',
  ]
  const manifest = {
    manifest_version: 3,
    name: 'Adapters under test',
    version: '1',
    background: { service_worker: 'background.js' },
    content_scripts: [
      { matches: hosts, js: ['content.js'], run_at: 'document_start', match_origin_as_fallback: true },
    ],
    web_accessible_resources: [{ resources: ['composer.html'], matches: hosts }],
  }
  writeFileSync(path.join(folder, 'manifest.json'), JSON.stringify(manifest))
  writeFileSync(path.join(folder, 'background.js'), '')
  writeFileSync(
    path.join(folder, 'composer.html'),
    '<!doctype html><title>Composer</title><p>Composer</p><input aria-label="First field" autofocus>',
  )
  await build({
    entryPoints: [path.join(import.meta.dirname, 'adapter-script.ts')],
    outfile: path.join(folder, 'content.js'),
    bundle: true,
    format: 'iife',
    target: 'es2022',
    logLevel: 'error',
    plugins: [fakeChecks],
  })
  return folder
}

/** What is found in a draft is another suite's matter: here a few phrases with known fixes will do. */
const fakeChecks: Plugin = {
  name: 'fake-checks',
  setup(bundler) {
    bundler.onResolve({ filter: /checks\/check-draft$/ }, () => ({
      path: path.join(import.meta.dirname, 'fake-checks.ts'),
    }))
  },
}

async function worldOf(page: Page, faults: string[]): Promise<World> {
  const devTools = await page.context().newCDPSession(page)
  let context: Promise<number>
  let entered: (id: number) => void = () => undefined
  const wait = () => {
    context = new Promise((resolve) => {
      entered = resolve
    })
  }
  wait()
  devTools.on('Runtime.executionContextCreated', ({ context: { id, auxData, origin } }) => {
    if (auxData?.['type'] === 'isolated' && origin.startsWith('chrome-ext')) {
      entered(id)
    }
  })
  devTools.on('Runtime.executionContextsCleared', wait)
  devTools.on('Runtime.exceptionThrown', ({ exceptionDetails }) =>
    faults.push(exceptionDetails.exception?.description ?? exceptionDetails.text),
  )
  await devTools.send('Runtime.enable')
  return {
    run: <Result>(act: string | ((argument: never) => Result | Promise<Result>), argument?: unknown) =>
      context.then((contextId) =>
        evaluate<Result>(
          devTools,
          contextId,
          typeof act === 'string' ? `${act};undefined` : `(${act})(${JSON.stringify(argument)})`,
        ),
      ),
  }
}

async function evaluate<Result>(
  devTools: CDPSession,
  contextId: number,
  expression: string,
): Promise<Result> {
  const { result, exceptionDetails } = await devTools.send('Runtime.evaluate', {
    contextId,
    expression,
    awaitPromise: true,
    returnByValue: true,
  })
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
  return result.value as Result
}
