import type { PlainDate } from '../../lib/domain/calendar/plain-date'
import type { RunningExtension } from '../launch'

/** What tests use of the extension API inside the worker. */
interface WorkerScope {
  Date: DateConstructor
  chrome: {
    alarms: { create(name: string, info: { when: number }): Promise<void> }
    notifications: {
      getAll(callback: (shown: Record<string, boolean>) => void): void
      onClicked: { dispatch(id: string): void }
    }
    action: { getBadgeText(details: object): Promise<string> }
  }
}

export interface WorkerControls {
  /** Sets the background worker's clock to an hour of a day, until the worker ends. */
  travelTo(day: PlainDate, hour: number): Promise<void>
  /** Lets the wake alarm go off now. */
  ringAlarm(): Promise<void>
  /** The ids of the notifications on show. */
  notifications(): Promise<string[]>
  clickNotification(id: string): Promise<void>
  badge(): Promise<string>
}

/** The doings of the clock and the desktop, done to the background worker. */
export function workerControls({ serviceWorker }: RunningExtension): WorkerControls {
  return {
    async travelTo(day: PlainDate, hour: number): Promise<void> {
      const worker = await serviceWorker()
      await worker.evaluate(
        ([date, time]) => {
          const scope = globalThis as unknown as WorkerScope
          const RealDate = scope.Date
          const ahead =
            new RealDate(`${date}T${String(time).padStart(2, '0')}:00:00`).getTime() - RealDate.now()
          scope.Date = class extends RealDate {
            constructor(...parts: [number, number, number, number] | [string | number] | []) {
              if (parts.length === 0) super(RealDate.now() + ahead)
              else super(...(parts as [number]))
            }
            static override now(): number {
              return RealDate.now() + ahead
            }
          } as DateConstructor
        },
        [day, hour] as const,
      )
    },
    async ringAlarm(): Promise<void> {
      const worker = await serviceWorker()
      await worker.evaluate(() => {
        const { chrome } = globalThis as unknown as WorkerScope
        return chrome.alarms.create('wake', { when: 0 })
      })
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
