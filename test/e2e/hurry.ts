import type { BrowserContext, Page } from 'playwright/test'

/** A script for the world whose waits are meant. */
export const LONG_WAITS_END_EARLY = `{
  const start = setTimeout
  globalThis.setTimeout = (act, delay = 0, ...rest) => start(act, delay < 4_000 ? delay : delay / 4, ...rest)
}`

/**
 * Lets the long waits of a page's content scripts end four times as fast, for tests in which such a wait is bound to run
 * out. Short timers, and the page's own, keep their time.
 */
async function hurry(page: Page): Promise<void> {
  const devTools = await page.context().newCDPSession(page)
  devTools.on('Runtime.executionContextCreated', ({ context: { id, auxData, origin } }) => {
    const isContentScript = auxData?.['type'] === 'isolated' && origin.startsWith('chrome-extension:')
    if (isContentScript) {
      void devTools.send('Runtime.evaluate', { contextId: id, expression: LONG_WAITS_END_EARLY })
    }
  })
  await devTools.send('Runtime.enable')
}

/** The same for every page that opens from now on. */
export function hurryNewPages(context: BrowserContext): void {
  context.on('page', (page) => void hurry(page))
}
