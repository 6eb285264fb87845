import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import {
  type BrowserContext,
  type CDPSession,
  chromium,
  type Frame,
  type Page,
  type Worker,
} from 'playwright'
import type { FoundBrowser } from './browser'
import { QUIET, WITHOUT_GPU } from './quiet-browser'

/** A Chromium with the unpacked extension in it. */
export interface RunningExtension {
  readonly context: BrowserContext
  readonly extensionId: string
  /**
   * The background worker that runs now, or the next one to start. After `killServiceWorker` it answers only once
   * something has woken it, such as a message from a page.
   */
  serviceWorker(): Promise<Worker>
  /** Ends the background worker as the browser does when it has been idle: all it held in memory is gone. */
  killServiceWorker(): Promise<void>
  /** Puts the extension in again, as an update does: all that runs of it ends, and its data stays. */
  update(): Promise<void>
  close(): Promise<void>
}

export interface LaunchOptions {
  readonly browser: FoundBrowser
  readonly extensionFolder: string
  /** The profile has the extension for good, so that it starts with the browser and nothing is put in. */
  readonly isInstalled?: boolean
  readonly headless: boolean
  /** A folder that keeps the profile for the next start; else a profile of its own is thrown away on closing. */
  readonly profile?: string
  /** BCP 47; the language of the browser and so, until chosen, of the extension. */
  readonly language?: string
  readonly colorScheme?: 'light' | 'dark'
  readonly timezone?: string
  readonly viewport?: { readonly width: number; readonly height: number } | null
  /** Leave out what moves, as a person may ask their system to. */
  readonly reducedMotion?: boolean
  /** Besides those of this process. */
  readonly variables?: Readonly<Record<string, string>>
  /** `host:port` through which everything that is not routed must go. */
  readonly proxy?: string
}

export async function launchExtension(options: LaunchOptions): Promise<RunningExtension> {
  const { browser, extensionFolder, headless, language = 'en-GB' } = options
  const profile = options.profile ?? mkdtempSync(path.join(tmpdir(), 'plainvoice-'))
  const isInstalled = options.isInstalled ?? false
  const fromCommandLine = !isInstalled && browser.loading === 'commandLine'
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: browser.path,
    headless: false,
    ignoreDefaultArgs: ['--disable-extensions'],
    locale: language,
    colorScheme: options.colorScheme ?? 'light',
    reducedMotion: options.reducedMotion ? 'reduce' : 'no-preference',
    ...(options.timezone ? { timezoneId: options.timezone } : {}),
    ...(options.variables ? { env: { ...process.env, ...options.variables } } : {}),
    viewport: options.viewport === undefined ? { width: 1280, height: 800 } : options.viewport,
    args: [
      ...QUIET,
      `--lang=${language}`,
      '--enable-unsafe-extension-debugging',
      ...(headless ? ['--headless=new', '--hide-scrollbars', ...WITHOUT_GPU] : []),
      ...(options.proxy ? [`--proxy-server=${options.proxy}`, '--proxy-bypass-list=<-loopback>'] : []),
      ...(fromCommandLine
        ? [`--disable-extensions-except=${extensionFolder}`, `--load-extension=${extensionFolder}`]
        : []),
    ],
  })
  const devTools = await browserSession(context)
  if (!isInstalled && !fromCommandLine) await loadUnpacked(devTools, extensionFolder)
  const extensionId = new URL((await currentWorker(context)).url()).host
  return {
    context,
    extensionId,
    serviceWorker: () => currentWorker(context),
    killServiceWorker: () => killWorker(context, devTools, extensionId),
    update: () => loadUnpacked(devTools, extensionFolder),
    async close() {
      await context.close()
      if (options.profile === undefined) rmSync(profile, { recursive: true, force: true, maxRetries: 3 })
    },
  }
}

/**
 * The composer beside a draft of this mail page, once it has been opened. It lies in a closed shadow root, which hides
 * it from selectors but not from the list of frames.
 */
export async function composerFrame(mailPage: Page, extensionId: string): Promise<Frame> {
  const address = `chrome-extension://${extensionId}/composer.html`
  const isComposer = (frame: Frame): boolean => frame.url().startsWith(address)
  return mailPage.frames().find(isComposer) ?? mailPage.waitForEvent('framenavigated', isComposer)
}

async function browserSession(context: BrowserContext): Promise<CDPSession> {
  const browser = context.browser()
  if (!browser) throw new Error('The browser gave no handle for its DevTools.')
  return browser.newBrowserCDPSession()
}

/** Not yet in the types of the protocol. */
async function loadUnpacked(devTools: CDPSession, extensionFolder: string): Promise<void> {
  await devTools.send('Extensions.loadUnpacked' as never, { path: extensionFolder } as never)
}

async function currentWorker(context: BrowserContext): Promise<Worker> {
  return context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))
}

/**
 * Ends the worker also while it is busy, which only the session of a page may do. A call that waits may wake it again at
 * once, under the same target, so the browser's own report of the end is waited for.
 */
async function killWorker(context: BrowserContext, devTools: CDPSession, extensionId: string): Promise<void> {
  const { targetInfos } = await devTools.send('Target.getTargets')
  if (!targetInfos.some(({ type, url }) => type === 'service_worker' && url.includes(extensionId))) return
  const session = await context.newCDPSession(context.pages().at(0) ?? (await context.newPage()))
  const end = new Promise<void>((resolve) => {
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      const own = versions.filter(({ scriptURL }) => scriptURL.includes(extensionId))
      if (own.some(({ runningStatus }) => runningStatus === 'stopped')) resolve()
    })
  })
  await session.send('ServiceWorker.enable')
  await session.send('ServiceWorker.stopAllWorkers')
  await end
  await session.detach()
}
