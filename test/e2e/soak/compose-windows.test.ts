import type { CDPSession, Page } from 'playwright'
import { afterAll, expect, test } from 'vitest'
import { needChromium } from '../../browser'
import { freshBuild } from '../../build'
import { launchExtension } from '../../launch'
import { routeWebmail } from '../../webmail/routing'

/** Some windows at once: 100 of them, or 500 as on a day of a very busy person. */
const ROUNDS = process.env['SOAK'] === 'long' ? 25 : 5
const AT_ONCE = 20
const WINDOWS = ROUNDS * AT_ONCE
/** What is made once: the page's own parts, the draft script, the caches of both. */
const WARM_UP = 1

const extension = await launchExtension({
  browser: needChromium(console.log),
  extensionFolder: freshBuild('chrome'),
  headless: true,
})
await routeWebmail(extension.context)
afterAll(() => extension.close())

test('compose windows that come, move and go leave nothing behind', async () => {
  // The tab of the first set-up would come before the mailbox, where nothing is drawn any longer.
  const { context } = extension
  await expect
    .poll(() => context.pages().some((tab) => tab.url().includes('/dashboard.html')), { timeout: 30_000 })
    .toBe(true)
  const page = await context.newPage()
  await page.goto('https://mail.google.com/mail/u/0/')
  await page.locator('body[class]').waitFor()
  const devTools = await extension.context.newCDPSession(page)
  await devTools.send('Performance.enable')
  await comeMoveAndGo(page, WARM_UP, AT_ONCE)
  const before = await measure(page, devTools)
  await comeMoveAndGo(page, ROUNDS, AT_ONCE)
  const after = await measure(page, devTools)
  const grown = {
    nodes: after.nodes - before.nodes,
    listeners: after.listeners - before.listeners,
    heap: after.heap - before.heap,
  }
  const figures = JSON.stringify({ before, after })
  // A window is some 170 elements and 65 listeners.
  expect(grown.nodes, figures).toBeLessThan(WINDOWS * 2)
  expect(grown.listeners, figures).toBeLessThan(WINDOWS)
  expect(grown.heap, figures).toBeLessThan(500_000 + 2000 * WINDOWS)
})

/** Opens windows, moves each to full screen and back once our button is in it, and discards them. */
async function comeMoveAndGo(page: Page, rounds: number, windows: number): Promise<void> {
  await page.evaluate(
    async ([count, atOnce]) => {
      const all = (css: string) => [...document.querySelectorAll<HTMLElement>(css)]
      const until = async (holds: () => boolean) => {
        while (!holds()) await new Promise((drawn) => requestAnimationFrame(drawn))
      }
      const buttons = () => all('[data-plainvoice="compose"]').length
      for (let round = 0; round < count; round++) {
        for (let index = 0; index < atOnce; index++) all('[gh="cm"]')[0]?.click()
        await until(() => buttons() === atOnce)
        for (const control of all('.Hq')) control.click()
        await until(() => buttons() === atOnce)
        for (const control of all('.Hq')) control.click()
        for (const control of all('.gU .oh')) control.click()
        await until(() => buttons() === 0 && all('.M9').length === 0)
      }
    },
    [rounds, windows] as const,
  )
}

/** What the last windows leave is let go of when the next one opens. */
async function measure(page: Page, devTools: CDPSession) {
  await comeMoveAndGo(page, 2, 1)
  await devTools.send('HeapProfiler.collectGarbage')
  await devTools.send('HeapProfiler.collectGarbage')
  const { metrics } = await devTools.send('Performance.getMetrics')
  const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0
  return { nodes: of('Nodes'), listeners: of('JSEventListeners'), heap: of('JSHeapUsedSize') }
}
