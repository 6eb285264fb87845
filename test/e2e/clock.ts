import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { buildFolder, freshBuild, type Target } from '../build'

/**
 * When every run begins, whatever the day is: a Wednesday, and none of the days that are a week, a fortnight or a month
 * away is a holiday or in a weekend.
 */
const START = new Date(2026, 8, 16, 10).getTime()

/** Handed on to the processes of the same run. */
const VARIABLE = 'PLAINVOICE_CLOCK_AHEAD'

process.env[VARIABLE] ??= String(START - Date.now())

/** By how many milliseconds the clock of this run is ahead of the machine's. */
export const CLOCK_AHEAD = Number(process.env[VARIABLE])

interface Scope {
  Date: DateConstructor & { readonly ofMachine?: DateConstructor }
  readonly chrome?: { readonly alarms?: Alarms }
  readonly browser?: { readonly alarms?: Alarms }
}

interface Alarms {
  create(name: string, info: { readonly when?: number }): unknown
  get(name: string): Promise<{ readonly scheduledTime: number } | undefined>
  areAhead?: boolean
}

/** Sets the clock of where it runs (this process, a page, a worker) so many milliseconds ahead of the machine's. */
export function setClockAhead(ahead: number): void {
  const scope = globalThis as unknown as Scope
  const ofMachine = scope.Date.ofMachine ?? scope.Date
  const now = (): number => ofMachine.now() + ahead
  scope.Date = new Proxy(ofMachine, {
    construct: (date, parts, self) => Reflect.construct(date, parts.length === 0 ? [now()] : parts, self),
    get(date, name) {
      if (name === 'now') return now
      return name === 'ofMachine' ? ofMachine : Reflect.get(date, name)
    },
  })
}

/** Where the build with the clock of this run lies. */
export function datedFolder(target: Target): string {
  return `${buildFolder(target)}-dated`
}

/**
 * The build that ships, in a copy whose scripts begin by setting their clock and that of their alarms; its folder. By the
 * clock of this run, unless told otherwise.
 */
export function datedBuild(target: Target, ahead = CLOCK_AHEAD, folder = datedFolder(target)): string {
  rmSync(folder, { recursive: true, force: true })
  cpSync(freshBuild(target), folder, { recursive: true })
  const setClocks = `(${setClockAhead})(${ahead});(${setAlarmsAhead})(${ahead});`
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.js')) continue
    const file = path.join(folder, name)
    writeFileSync(file, setClocks + readFileSync(file, 'utf8'))
  }
  return folder
}

/** The browser rings by the machine's clock. */
function setAlarmsAhead(ahead: number): void {
  const { browser, chrome } = globalThis as unknown as Scope
  const alarms = (browser ?? chrome)?.alarms
  if (!alarms || alarms.areAhead) return
  alarms.areAhead = true
  const { create, get } = alarms
  alarms.create = (name, info) =>
    create.call(alarms, name, info.when === undefined ? info : { ...info, when: info.when - ahead })
  alarms.get = async (name) => {
    const alarm = await get.call(alarms, name)
    return alarm && { ...alarm, scheduledTime: alarm.scheduledTime + ahead }
  }
}

/** In milliseconds since 1970, whatever clock has been set. */
export function timeOfMachine(): number {
  const { Date: own } = globalThis as unknown as Scope
  return (own.ofMachine ?? own).now()
}
