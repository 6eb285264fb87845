import { localStore } from '../../lib/adapters/storage/local-store'
import { sessionStore } from '../../lib/adapters/storage/session-store'
import type { World } from '../../lib/app/world'
import { addDays, dayOf, monthOf, type PlainDate, yearOf } from '../../lib/domain/calendar/plain-date'

/** The world of the use cases, on whatever day it is moved to. */
export type PastWorld = Pick<
  World,
  'store' | 'sessions' | 'lock' | 'clock' | 'ids' | 'notices' | 'drafts'
> & {
  /** It is ten in the morning of that day now. */
  moveTo(day: PlainDate): void
}

export function pastWorld(area: MemoryArea): PastWorld {
  let now = 0
  let day = addDays('2000-01-01' as PlainDate, 0)
  let ids = 0
  const at = (date: PlainDate, hour: number): number =>
    new Date(yearOf(date), monthOf(date) - 1, dayOf(date), hour).getTime()
  const done = { outcome: 'done' } as const
  return {
    moveTo(next) {
      day = next
      now = at(next, 10)
    },
    store: localStore(area),
    sessions: sessionStore(memoryArea().area),
    lock: { run: (_, work) => work() },
    clock: { now: () => now, today: () => day, at },
    ids: {
      next() {
        ids += 1
        return `0SAMPLE0000000000000${String(ids).padStart(6, '0')}`
      },
    },
    notices: { publish: async () => undefined },
    drafts: {
      fill: async () => ({ attach: done, block: done, subject: done }),
      showFinding: async () => undefined,
      readClientMail: async () => ({}),
      holdsBlock: async () => false,
      closeComposer: async () => undefined,
      lookAgain: async () => undefined,
      changeChecks: async () => undefined,
    },
  }
}

interface MemoryArea {
  get(keys: string[] | null): Promise<Record<string, unknown>>
  set(items: Record<string, unknown>): Promise<void>
  remove(keys: string[]): Promise<void>
}

/** What the browser's store does, in memory. */
export function memoryArea(): { readonly area: MemoryArea; items(): Record<string, unknown> } {
  const held = new Map<string, unknown>()
  const items = (): Record<string, unknown> => Object.fromEntries(held)
  return {
    items,
    area: {
      async get(keys) {
        return keys === null ? items() : Object.fromEntries([...held].filter(([key]) => keys.includes(key)))
      },
      async set(added) {
        for (const [key, value] of Object.entries(added)) held.set(key, structuredClone(value))
      },
      async remove(keys) {
        for (const key of keys) held.delete(key)
      },
    },
  }
}
