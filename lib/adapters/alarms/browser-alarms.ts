import type { Alarms } from '../../ports/alarms'

/** What is used of `browser.alarms`. */
export interface AlarmsApi {
  create(name: string, info: { when?: number; delayInMinutes?: number; periodInMinutes?: number }): unknown
  get(name: string): Promise<{ scheduledTime: number; periodInMinutes?: number } | undefined>
}

export const WAKE = 'wake'
export const SWEEP = 'sweep'

const SWEEP_MINUTES = 30
const MINUTE = 60_000
/** Browsers clamp shorter alarms. */
const SOONEST = MINUTE / 2
/** Firefox keeps the delay in a 32-bit timer, and a clock that is set makes far alarms late: look again each day. */
const LATEST = 24 * 60 * MINUTE

/** The browser's alarms, from half a minute to a day ahead. `now`: milliseconds since 1970. */
export function browserAlarms(api: AlarmsApi, now: () => number): Alarms {
  return {
    async wakeAt(instant) {
      const time = now()
      await api.create(WAKE, { when: Math.min(Math.max(instant, time + SOONEST), time + LATEST) })
    },

    /** An alarm that exists may still never ring: after the clock was set back it waits for the old time. */
    async ensureSweep(time) {
      const alarm = await api.get(SWEEP)
      const isSound =
        alarm?.periodInMinutes === SWEEP_MINUTES && alarm.scheduledTime <= time + 2 * SWEEP_MINUTES * MINUTE
      if (isSound) return
      await api.create(SWEEP, { delayInMinutes: SWEEP_MINUTES, periodInMinutes: SWEEP_MINUTES })
    },
  }
}
