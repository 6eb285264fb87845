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

/** A Chromium with the unpacked extension in a profile of its own, which is thrown away on closing. */
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
  close(): Promise<void>
}

export interface LaunchOptions {
  readonly browser: FoundBrowser
  readonly extensionFolder: string
  readonly headless: boolean
  /** BCP 47; the language of the browser and so, until chosen, of the extension. */
  readonly language?: string
  readonly colorScheme?: 'light' | 'dark'
  readonly timezone?: string
  readonly viewport?: { readonly width: number; readonly height: number } | null
  /** `host:port` through which everything that is not routed must go. */
  readonly proxy?: string
}

/** Switches that keep the browser itself off the network and away from first-run questions. */
const QUIET = [
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-search-engine-choice-screen',
]

export async function launchExtension(options: LaunchOptions): Promise<RunningExtension> {
  const { browser, extensionFolder, headless, language = 'en-GB' } = options
  const profile = mkdtempSync(path.join(tmpdir(), 'plainvoice-'))
  const fromCommandLine = browser.loading === 'commandLine'
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: browser.path,
    headless: false,
    ignoreDefaultArgs: ['--disable-extensions'],
    locale: language,
    colorScheme: options.colorScheme ?? 'light',
    ...(options.timezone ? { timezoneId: options.timezone } : {}),
    viewport: options.viewport === undefined ? { width: 1280, height: 800 } : options.viewport,
    args: [
      ...QUIET,
      `--lang=${language}`,
      ...(headless ? ['--headless=new', '--disable-gpu', '--hide-scrollbars'] : []),
      ...(options.proxy ? [`--proxy-server=${options.proxy}`, '--proxy-bypass-list=<-loopback>'] : []),
      ...(fromCommandLine
        ? [`--disable-extensions-except=${extensionFolder}`, `--load-extension=${extensionFolder}`]
        : ['--enable-unsafe-extension-debugging']),
    ],
  })
  const devTools = await browserSession(context)
  if (!fromCommandLine)
    await devTools.send('Extensions.loadUnpacked' as never, { path: extensionFolder } as never)
  const extensionId = new URL((await currentWorker(context)).url()).host
  return {
    context,
    extensionId,
    serviceWorker: () => currentWorker(context),
    killServiceWorker: () => killWorker(devTools, extensionId),
    async close() {
      await context.close()
      rmSync(profile, { recursive: true, force: true, maxRetries: 3 })
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

async function currentWorker(context: BrowserContext): Promise<Worker> {
  return context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))
}

/** The browser reports no event for the end of a worker that is being watched, so it is asked until it is gone. */
async function killWorker(devTools: CDPSession, extensionId: string): Promise<void> {
  const running = async (): Promise<string | undefined> => {
    const { targetInfos } = await devTools.send('Target.getTargets')
    return targetInfos.find(({ type, url }) => type === 'service_worker' && url.includes(extensionId))
      ?.targetId
  }
  const targetId = await running()
  if (targetId === undefined) return
  await devTools.send('Target.closeTarget', { targetId })
  while ((await running()) !== undefined);
}
