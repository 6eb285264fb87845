import type { CDPSession, Page } from 'playwright'
import { receivablesWords } from '../../lib/i18n/receivables-words'
import { translator } from '../../lib/i18n/translator'
import type { RunningExtension } from '../launch'

/** The bars: the popup's list is seen in 200 ms, a letter in the search changes it in 50 ms, no task on scrolling is long. */
const ROUNDS = 9
const SCROLLS = 80
const WANTED = ['7431', '9002', '1234', '5678', '2468']
const SEEN = 'Seen at '
const MEGABYTE = 2 ** 20
const t = translator(receivablesWords, 'en')

interface Measured {
  longTasks?: number[]
}

/** What a person waits for on the screens of an installation that holds many invoices. */
export async function measureScreens(extension: RunningExtension): Promise<void> {
  const { context, extensionId } = extension
  const page = await context.newPage()
  await page.addInitScript(noteWhenSeen, { rows: 'main li, tr[data-id]', seen: SEEN })
  const open = async (path: string): Promise<number> => {
    await page.goto('about:blank')
    // The page says when it is seen: whoever asked it meanwhile would be a part of what is measured.
    const seen = page.waitForEvent('console', (message) => message.text().startsWith(SEEN))
    await page.goto(`chrome-extension://${extensionId}/${path}`)
    return Number((await seen).text().slice(SEEN.length))
  }
  for (const [name, path, isWorkerEnded] of [
    ['popup (bar 200 ms)', 'popup.html', false],
    ['popup that wakes the worker (bar 200 ms)', 'popup.html', true],
    ['list', 'dashboard.html#invoices?show=all', false],
  ] as const) {
    const times: number[] = []
    for (let round = 0; round < ROUNDS; round += 1) {
      if (isWorkerEnded) await extension.killServiceWorker()
      times.push(await open(path))
    }
    console.log(`Screens, ${name} seen: ${figures(times)}`)
  }

  const devTools = await context.newCDPSession(page)
  await page.evaluate(noteLongTasks)
  await scroll(page)
  const before = await heapOf(devTools)
  await scroll(page)
  const long = await page.evaluate(() => (globalThis as Measured).longTasks ?? [])
  console.log(`Screens, ${2 * SCROLLS} scrolls: ${long.length} long tasks (bar: none), ${figures(long)}`)

  const search = page.getByRole('searchbox', { name: t('search') })
  const times: number[] = []
  for (const wanted of WANTED) {
    await search.fill(wanted.slice(0, -1))
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn))))
    const found = page.evaluate(untilFound, wanted)
    await search.press(wanted.slice(-1))
    times.push(await found)
    await search.fill('')
  }
  console.log(`Screens, a letter in the search: ${figures(times)}`)
  const more = ((await heapOf(devTools)) - before) / MEGABYTE
  console.log(`Screens, memory after all of it: ${more.toFixed(1)} MB more`)
  await page.close()
}

/** The functions that run in the page name none of their own: the names would need a helper that is not there. */
function noteWhenSeen({ rows, seen }: { readonly rows: string; readonly seen: string }): void {
  new MutationObserver((_, observer) => {
    if (!document.querySelector(rows)) return
    observer.disconnect()
    // The next frame shows what is there now.
    requestAnimationFrame(() => console.log(`${seen}${performance.now()}`))
  }).observe(document, { childList: true, subtree: true })
}

function noteLongTasks(): void {
  const scope = globalThis as Measured
  const tasks: number[] = []
  scope.longTasks = tasks
  new PerformanceObserver((list) => {
    tasks.push(...list.getEntries().map(({ duration }) => duration))
  }).observe({ type: 'longtask' })
}

async function scroll(page: Page): Promise<void> {
  await page.mouse.move(600, 400)
  for (let turn = 0; turn < SCROLLS; turn += 1) {
    await page.mouse.wheel(0, turn < SCROLLS / 2 ? 2_000 : -2_000)
    await page.evaluate(() => new Promise(requestAnimationFrame))
  }
}

/** From the next key to the frame in which the first row has the number. */
function untilFound(wanted: string): Promise<number> {
  return new Promise((resolve) => {
    addEventListener(
      'keydown',
      ({ timeStamp }) => {
        new MutationObserver((_, observer) => {
          if (!document.querySelector('tr[data-id]')?.textContent.includes(wanted)) return
          observer.disconnect()
          requestAnimationFrame(() => resolve(performance.now() - timeStamp))
        }).observe(document, { childList: true, subtree: true, characterData: true })
      },
      { once: true, capture: true },
    )
  })
}

async function heapOf(devTools: CDPSession): Promise<number> {
  await devTools.send('HeapProfiler.collectGarbage')
  const { usedSize } = await devTools.send('Runtime.getHeapUsage')
  return usedSize
}

function figures(times: readonly number[]): string {
  if (times.length === 0) return 'none'
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) => Math.round(sorted[Math.floor((sorted.length - 1) * share)] ?? 0)
  return `median ${at(0.5)} ms, at most ${at(1)} ms`
}
