import type { Page } from 'playwright'
import { localStore } from '../../lib/adapters/storage/local-store'
import { systemClock } from '../../lib/adapters/system/system-clock'
import type { CallMessage } from '../../lib/messaging/envelope'
import { findChromium, thisMachine } from '../browser'
import { freshBuild } from '../build'
import { aLargeLedger } from '../builders/large-ledger'
import { launchExtension } from '../launch'
import { measureScreens } from './large-screens'

/** From a message to a worker that has ended, to its answer: the bar is 100 ms. */
const ROUNDS = 15
const SIZES = [0, 10_000]
const OPEN = 1_000
/** More than this at once is too long a message for DevTools. */
const AT_ONCE = 500

interface PageScope {
  readonly chrome: {
    readonly storage: {
      readonly local: {
        get(keys: readonly string[] | null): Promise<Record<string, unknown>>
        set(items: Record<string, unknown>): Promise<void>
        remove(keys: readonly string[]): Promise<void>
      }
    }
    readonly runtime: { sendMessage(message: CallMessage): Promise<unknown> }
  }
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
  // A worker that is ended while it is still being installed is not woken by a message.
  await settle(page)
  for (const size of SIZES) {
    if (size > 0) {
      await seed(page, size)
      await extension.killServiceWorker()
      await settle(page)
    }
    for (const call of ['profile.load', 'receivables.overview'] as const) {
      const cold: number[] = []
      const warm: number[] = []
      for (let round = 0; round < ROUNDS; round += 1) {
        await extension.killServiceWorker()
        cold.push(await answerTime(page, { call, input: {} } as CallMessage))
        await settle(page)
        warm.push(await answerTime(page, { call, input: {} } as CallMessage))
      }
      console.log(`Cold wake, ${size} invoices, ${call}: ${figures(cold)}; awake: ${figures(warm)}`)
    }
  }
  await measureScreens(extension)
  await extension.close()
}

/** Writes a large ledger as the worker would. */
async function seed(page: Page, size: number): Promise<void> {
  const store = localStore({
    get: (keys) =>
      page.evaluate((wanted) => (globalThis as unknown as PageScope).chrome.storage.local.get(wanted), keys),
    async set(items) {
      const entries = Object.entries(items)
      for (let at = 0; at < entries.length; at += AT_ONCE) {
        await page.evaluate(
          (part) => (globalThis as unknown as PageScope).chrome.storage.local.set(JSON.parse(part)),
          JSON.stringify(Object.fromEntries(entries.slice(at, at + AT_ONCE))),
        )
      }
    },
    remove: (keys) =>
      page.evaluate((gone) => (globalThis as unknown as PageScope).chrome.storage.local.remove(gone), keys),
  })
  const written = await store.write(aLargeLedger(systemClock.today(), size, Math.min(size, OPEN)))
  if (!written.ok) throw new Error(`The ledger was not written: ${written.code}`)
}

/** Waits until the worker has done what it does after a start, such as making the second copy. */
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

function answerTime(page: Page, message: CallMessage): Promise<number> {
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
