/**
 * The next reading of a device's hybrid logical clock: never earlier than the last one, also when the computer's
 * clock was set back, so that the events of one invoice sort in the order they were written. `now` in ms since 1970.
 * Readings of different devices never collide, since each ends with the device's name.
 */
export function nextEventClock(previous: string | undefined, now: number, device: string): string {
  const last = previous ? read(previous) : { time: 0, count: 0 }
  const reading = now > last.time ? { time: now, count: 0 } : { time: last.time, count: last.count + 1 }
  return `${pad(reading.time, TIME_DIGITS)}${pad(reading.count, COUNT_DIGITS)}-${device}`
}

/** True for a reading as `nextEventClock` gives it. */
export function isEventClock(text: string): boolean {
  return /^[0-9a-z]{13}-[0-9A-Za-z]{1,30}$/.test(text)
}

const TIME_DIGITS = 9
const COUNT_DIGITS = 4

function read(clock: string): { time: number; count: number } {
  return {
    time: Number.parseInt(clock.slice(0, TIME_DIGITS), 36),
    count: Number.parseInt(clock.slice(TIME_DIGITS, TIME_DIGITS + COUNT_DIGITS), 36),
  }
}

function pad(value: number, digits: number): string {
  return value.toString(36).padStart(digits, '0')
}
