import type { Page } from 'playwright'
import type { Call } from '../../lib/messaging/envelope'
import { findChromium, thisMachine } from '../browser'
import { freshBuild } from '../build'
import { launchExtension } from '../launch'

/** From a message to a worker that has ended, to its answer, without any invoices: the bar is 100 ms. */
const ROUNDS = 15

interface PageScope {
  readonly chrome: { readonly runtime: { sendMessage(message: Call): Promise<unknown> } }
}

const browser = findChromium(thisMachine)
if (browser) await measure(browser)
else console.log('Cold wake: no Chromium here, nothing measured.')

async function measure(browser: NonNullable<ReturnType<typeof findChromium>>): Promise<void> {
  const extension = await launchExtension({
    browser,
    extensionFolder: freshBuild('chrome'),
    headless: true,
  })
  const page = await extension.context.newPage()
  await page.goto(`chrome-extension://${extension.extensionId}/popup.html`)
  for (const call of ['profile.load', 'receivables.overview'] as const) {
    const cold: number[] = []
    const warm: number[] = []
    for (let round = 0; round < ROUNDS; round += 1) {
      await extension.killServiceWorker()
      cold.push(await answerTime(page, { call, input: {} }))
      await settle(page)
      warm.push(await answerTime(page, { call, input: {} }))
    }
    console.log(`Cold wake, ${call}: ${figures(cold)}; awake: ${figures(warm)}`)
  }
  await extension.close()
}

/** Waits until the worker has done what it does after a start. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    let quiet = 0
    while (quiet < 3) {
      await new Promise((drawn) => setTimeout(drawn, 50))
      const { held = [], pending = [] } = await navigator.locks.query()
      quiet = held.length + pending.length === 0 ? quiet + 1 : 0
    }
  })
}

function answerTime(page: Page, message: Call): Promise<number> {
  return page.evaluate(async (sent) => {
    const begun = performance.now()
    await (globalThis as unknown as PageScope).chrome.runtime.sendMessage(sent)
    return performance.now() - begun
  }, message)
}

function figures(times: readonly number[]): string {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) => Math.round(sorted[Math.floor((sorted.length - 1) * share)] ?? 0)
  return `median ${at(0.5)} ms, 95th percentile ${at(0.95)} ms`
}
