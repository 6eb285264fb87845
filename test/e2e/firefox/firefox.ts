import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import puppeteer, { type Browser, type HTTPRequest, type Page } from 'puppeteer-core'
import { expect, vi } from 'vitest'
import { needFirefox } from '../../browser'
import type { MailboxOptions } from '../../webmail/model'
import { createWebmail, type Webmail } from '../../webmail/server'
import { datedBuild } from '../clock'

/** Stock Firefox with the Firefox build, over WebDriver BiDi. */
export interface RunningFirefox {
  readonly browser: Browser
  /** Opens a mail site; the demo mailbox answers under its real address. */
  openMail(address: string): Promise<Page>
  /**
   * The tab that the extension opened when it was installed, led to another page of the extension. WebDriver may not
   * open such a page, and cannot tell its address from outside.
   */
  ownPage(name: string): Promise<Page>
  /** Requests of mail pages that the demo mailboxes do not answer; all were refused. */
  readonly strayRequests: readonly string[]
  close(): Promise<void>
}

export async function launchFirefox(mailbox: MailboxOptions = {}): Promise<RunningFirefox> {
  const build = datedBuild('firefox')
  const profile = mkdtempSync(path.join(tmpdir(), 'plainvoice-firefox-'))
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: needFirefox(console.log),
    headless: true,
    userDataDir: profile,
    defaultViewport: { width: 1280, height: 800 },
    // A test cannot answer what Firefox itself asks the person: the answer is yes.
    extraPrefsFirefox: {
      'intl.accept_languages': 'en-GB',
      'extensions.webextOptionalPermissionPrompts': false,
    },
  })
  await browser.installExtension(build)
  const webmail = createWebmail(mailbox)
  const strayRequests: string[] = []
  return {
    browser,
    strayRequests,
    async openMail(address) {
      const page = await browser.newPage()
      await page.setRequestInterception(true)
      page.on('request', (request) => answer(request, webmail, strayRequests))
      await page.goto(address)
      return page
    },
    async ownPage(name) {
      const page = await vi.waitUntil(() => pageOfExtension(browser), { timeout: 20_000 })
      await page.evaluate((to) => {
        document.documentElement.dataset['left'] = ''
        location.assign(to)
      }, `/${name}`)
      // The page that is left may have the same address.
      await vi.waitFor(() => page.evaluate(isThere, `/${name}`).then((isNow) => expect(isNow).toBe(true)), {
        timeout: 20_000,
      })
      return page
    },
    async close() {
      await browser.close()
      rmSync(profile, { recursive: true, force: true, maxRetries: 3 })
    },
  }
}

async function pageOfExtension(browser: Browser): Promise<Page | undefined> {
  for (const page of await browser.pages()) {
    if ((await page.evaluate(() => location.protocol)) === 'moz-extension:') return page
  }
  return undefined
}

async function answer(request: HTTPRequest, webmail: Webmail, strays: string[]): Promise<void> {
  const url = request.url()
  if (!/^https?:/.test(url)) return request.continue()
  const body = request.hasPostData() ? await request.fetchPostData() : undefined
  const response = webmail.respond(url, request.method(), body)
  if (response) return request.respond(response)
  strays.push(url)
  return request.abort()
}

/** Runs in the page. */
function isThere(path: string): boolean {
  return location.pathname === path && !('left' in document.documentElement.dataset)
}
