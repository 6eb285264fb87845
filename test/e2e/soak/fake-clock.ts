import { existsSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { timeOfMachine } from '../clock'

/** Where distributions put libfaketime. */
const PLACES = [
  '/usr/lib/x86_64-linux-gnu/faketime',
  '/usr/lib/aarch64-linux-gnu/faketime',
  '/usr/lib64/faketime',
  '/usr/local/lib/faketime',
]

/** The clock of a browser and all its processes. */
export interface FakeClock {
  /** What the browser is to be started with. */
  readonly variables: Readonly<Record<string, string>>
  /** From a second later on it is this instant, in milliseconds since 1970; not back while the browser runs. */
  set(now: number): void
}

/** A clock that is kept in the folder; undefined where libfaketime is not installed. */
export function fakeClock(folder: string): FakeClock | undefined {
  const library = PLACES.map((place) => path.join(place, 'libfaketimeMT.so.1')).find(existsSync)
  if (!library) return undefined
  const file = path.join(folder, 'clock')
  const set = (now: number): void => {
    const ahead = Math.round((now - timeOfMachine()) / 1000)
    // By renaming: a process that read half a setting would end.
    writeFileSync(`${file}.new`, `${ahead < 0 ? '' : '+'}${ahead}\n`)
    renameSync(`${file}.new`, file)
  }
  set(timeOfMachine())
  const variables = {
    LD_PRELOAD: library,
    FAKETIME_TIMESTAMP_FILE: file,
    FAKETIME_CACHE_DURATION: '1',
  }
  return { variables, set }
}
