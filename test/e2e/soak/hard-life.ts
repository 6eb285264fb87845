import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Page } from 'playwright'
import { addDays, type PlainDate } from '../../../lib/domain/calendar/plain-date'
import type { Call } from '../../../lib/messaging/call'
import { callBackground } from '../../../lib/messaging/call-background'
import type { CallMessage } from '../../../lib/messaging/envelope'
import { needChromium } from '../../browser'
import { freshBuild } from '../../build'
import { launchExtension, type RunningExtension } from '../../launch'
import { datedBuild } from '../clock'
import { type WorkerControls, workerControls } from '../worker-controls'
import { fakeClock } from './fake-clock'
import { installForGood } from './install-for-good'

/** Whose clock is set: that of the worker alone, which begins anew with each, or the one the whole browser asks. */
export type ClockOf = 'worker' | 'browser'

/** A profile whose worker and browser are killed over and over while days pass. */
export interface HardLife {
  readonly today: PlainDate
  /** In the simulated day, 0 to 23. */
  readonly hour: number
  readonly clockOf: ClockOf
  /** Calls the background as the popup does. */
  readonly call: Call
  put(items: Readonly<Record<string, unknown>>): Promise<void>
  /** Everything in `storage.local` but the files, at a moment in which no look round is under way. */
  records(): Promise<Record<string, unknown>>
  moveOn(hours: number): Promise<void>
  /** To ten in the morning of a later day. */
  moveOnDays(days: number): Promise<void>
  /** Begins something and ends the worker after so many turns of the browser, then waits for the answer. */
  dieDuring<Answer>(turns: number, act: () => Promise<Answer>): Promise<Answer>
  /** Kills the whole browser while something goes on, and starts it again so many hours later, or earlier. */
  killBrowser(act: () => Promise<unknown>, hours: number): Promise<void>
  /** In how many hours of the browser's clock its last alarm goes off. */
  hoursToLastAlarm(): Promise<number>
  /** Looks round as the popup does, until that is over. */
  look(): Promise<void>
  ringAlarm(): Promise<void>
  end(): Promise<void>
}

interface OwnScope {
  readonly navigator: {
    readonly locks: { request<Result>(name: string, work: () => Result): Promise<Awaited<Result>> }
  }
  readonly chrome: {
    readonly alarms: {
      create(name: string, info: { when: number }): Promise<void>
      getAll(): Promise<readonly { readonly scheduledTime: number }[]>
    }
    readonly runtime: { sendMessage(message: CallMessage): Promise<unknown> }
    readonly storage: {
      readonly local: {
        get(keys: null): Promise<Record<string, unknown>>
        set(items: object): Promise<void>
      }
    }
  }
}

/** The browser's own clock can be another only where libfaketime is installed; else it is the worker's. */
export async function beginHardLife(firstDay: PlainDate, wanted: ClockOf): Promise<HardLife> {
  const profile = mkdtempSync(path.join(tmpdir(), 'plainvoice-soak-'))
  const clock = wanted === 'browser' ? fakeClock(profile) : undefined
  const options = {
    browser: needChromium(() => undefined),
    extensionFolder: clock ? freshBuild('chrome') : datedBuild('chrome'),
    headless: true,
    profile,
  }
  let hours = 10
  let running: RunningExtension
  let controls: WorkerControls
  let page: Page

  const today = (): PlainDate => addDays(firstDay, Math.floor(hours / 24))
  const call = callBackground((message) =>
    page.evaluate((sent) => (globalThis as unknown as OwnScope).chrome.runtime.sendMessage(sent), message),
  )
  const wake = () => call('receivables.overview', {})
  const now = (): number => new Date(`${today()}T${String(hours % 24).padStart(2, '0')}:00:00`).getTime()
  const setClock = async (): Promise<void> => {
    clock?.set(now())
    if (clock) await hasClock(page, now())
    await wake()
    if (!clock) await controls.travelTo(today(), hours % 24)
  }
  const start = async (): Promise<void> => {
    clock?.set(now())
    const variables = clock ? { variables: clock.variables } : {}
    running = await launchExtension({ ...options, ...variables, isInstalled: true })
    controls = workerControls(running)
    page = await running.context.newPage()
    await page.goto(`chrome-extension://${running.extensionId}/popup.html`)
    await setClock()
  }
  await installForGood(options)
  await start()

  return {
    get today() {
      return today()
    },
    get hour() {
      return hours % 24
    },
    clockOf: clock ? 'browser' : 'worker',
    call,
    put: (items) =>
      page.evaluate(
        (records) => (globalThis as unknown as OwnScope).chrome.storage.local.set(records),
        items,
      ),
    records: () =>
      page.evaluate(() => {
        const { navigator, chrome } = globalThis as unknown as OwnScope
        return navigator.locks.request('tick', async () => {
          const all = await chrome.storage.local.get(null)
          return Object.fromEntries(Object.entries(all).filter(([key]) => !key.startsWith('f:')))
        })
      }),
    async moveOn(more) {
      hours += more
      await setClock()
    },
    async moveOnDays(days) {
      hours = (Math.floor(hours / 24) + days) * 24 + 10
      await setClock()
    },
    async dieDuring(turns, act) {
      const answer = act()
      for (let turn = 0; turn < turns; turn++) await page.evaluate(() => undefined)
      await running.killServiceWorker()
      // A call that came while the worker was only starting is answered by the next one.
      await (clock ? wake() : setClock())
      return answer
    },
    async killBrowser(act, more) {
      const gone = new Promise((resolve) => running.context.once('close', resolve))
      const going = act().catch(() => undefined)
      spawnSync('pkill', ['-KILL', '-f', profile])
      await Promise.all([gone, going])
      hours += more
      await start()
    },
    hoursToLastAlarm: () =>
      page.evaluate(async () => {
        const alarms = await (globalThis as unknown as OwnScope).chrome.alarms.getAll()
        return Math.max(...alarms.map(({ scheduledTime }) => scheduledTime - Date.now())) / 3_600_000
      }),
    async look() {
      await wake()
      await page.evaluate(() =>
        (globalThis as unknown as OwnScope).navigator.locks.request('tick', () => undefined),
      )
    },
    ringAlarm: () =>
      page.evaluate(() => (globalThis as unknown as OwnScope).chrome.alarms.create('wake', { when: 0 })),
    async end() {
      await running.close()
      rmSync(profile, { recursive: true, force: true, maxRetries: 3 })
    },
  }
}

/** Waits until the browser knows that it is later; each look is a turn of it. */
async function hasClock(page: Page, now: number): Promise<void> {
  for (let look = 0; look < 50_000; look++) {
    if ((await page.evaluate(() => Date.now())) >= now - 1000) return
  }
  throw new Error('The clock of the browser was not set.')
}
