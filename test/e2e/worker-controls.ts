import type { PlainDate } from '../../lib/domain/calendar/plain-date'
import type { RunningExtension } from '../launch'
import { setClockAhead, timeOfMachine } from './clock'

/** What tests use of the extension API inside the worker. */
interface WorkerScope {
  chrome: {
    alarms: {
      create(name: string, info: { when: number }): Promise<void>
      get(name: string): Promise<{ scheduledTime: number } | undefined>
    }
    notifications: {
      create(id: string, options: { title: string; message: string }, ...rest: unknown[]): unknown
      getAll(callback: (shown: Record<string, boolean>) => void): void
      onClicked: { dispatch(id: string): void }
    }
    action: { getBadgeText(details: object): Promise<string> }
  }
  navigator: { locks: { request(name: string, work: () => void): Promise<void> } }
  said: ShownWords[]
}

export interface ShownWords {
  readonly id: string
  readonly title: string
  readonly message: string
}

export interface WorkerControls {
  /** Sets the background worker's clock to an hour of a day, until the worker ends. */
  travelTo(day: PlainDate, hour: number): Promise<void>
  /** Lets the wake alarm go off now. */
  ringAlarm(): Promise<void>
  /** When the wake alarm is set to go off, in milliseconds since 1970. */
  wakeAlarm(): Promise<number | undefined>
  /** Waits until the look round that is under way, if any, is over. */
  lookEnds(): Promise<void>
  /** The ids of the notifications on show. */
  notifications(): Promise<string[]>
  /** From now on, until the worker ends, keeps the words of each notification for `wordsShown`. */
  keepWords(): Promise<void>
  wordsShown(): Promise<ShownWords[]>
  clickNotification(id: string): Promise<void>
  badge(): Promise<string>
}

/** The doings of the clock and the desktop, done to the background worker. */
export function workerControls({ serviceWorker }: RunningExtension): WorkerControls {
  return {
    async travelTo(day: PlainDate, hour: number): Promise<void> {
      const worker = await serviceWorker()
      const wanted = new Date(`${day}T${String(hour).padStart(2, '0')}:00:00`).getTime()
      await worker.evaluate(setClockAhead, wanted - timeOfMachine())
    },
    async ringAlarm(): Promise<void> {
      const worker = await serviceWorker()
      await worker.evaluate(() => {
        const { chrome } = globalThis as unknown as WorkerScope
        return chrome.alarms.create('wake', { when: 0 })
      })
    },
    async wakeAlarm(): Promise<number | undefined> {
      const worker = await serviceWorker()
      return worker.evaluate(async () => {
        const { chrome } = globalThis as unknown as WorkerScope
        return (await chrome.alarms.get('wake'))?.scheduledTime
      })
    },
    async lookEnds(): Promise<void> {
      const worker = await serviceWorker()
      await worker.evaluate(() =>
        (globalThis as unknown as WorkerScope).navigator.locks.request('tick', () => undefined),
      )
    },
    async keepWords(): Promise<void> {
      const worker = await serviceWorker()
      await worker.evaluate(() => {
        const scope = globalThis as unknown as WorkerScope
        const { notifications } = scope.chrome
        const { create } = notifications
        scope.said = []
        notifications.create = (id, options, ...rest) => {
          scope.said.push({ id, title: options.title, message: options.message })
          return create.call(notifications, id, options, ...rest)
        }
      })
    },
    async wordsShown(): Promise<ShownWords[]> {
      const worker = await serviceWorker()
      return worker.evaluate(() => (globalThis as unknown as WorkerScope).said)
    },
    async notifications(): Promise<string[]> {
      const worker = await serviceWorker()
      return worker.evaluate(
        () =>
          new Promise<string[]>((resolve) => {
            const { chrome } = globalThis as unknown as WorkerScope
            chrome.notifications.getAll((shown) => resolve(Object.keys(shown)))
          }),
      )
    },
    async clickNotification(id: string): Promise<void> {
      const worker = await serviceWorker()
      await worker.evaluate((clicked) => {
        const { chrome } = globalThis as unknown as WorkerScope
        chrome.notifications.onClicked.dispatch(clicked)
      }, id)
    },
    async badge(): Promise<string> {
      const worker = await serviceWorker()
      return worker.evaluate(() => (globalThis as unknown as WorkerScope).chrome.action.getBadgeText({}))
    },
  }
}
