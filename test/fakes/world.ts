import { mirroredStore } from '../../lib/adapters/storage/mirrored-store'
import type { World } from '../../lib/app/world'
import type { Backup } from '../../lib/domain/backup/backup'
import type { CheckPreferences } from '../../lib/domain/checks/preferences'
import type { Seller } from '../../lib/domain/party/party'
import type { FillOrder, FillReport } from '../../lib/ports/draft-frames'
import type { PageNotice } from '../../lib/ports/notices'
import type { Notification } from '../../lib/ports/notifications'
import { aSeller } from '../builders/invoice'
import { type FakeClock, fakeClock } from './clock'
import { countingIds } from './counting-ids'
import { memorySessions } from './memory-sessions'
import { type MemorySecondCopy, type MemoryStore, memorySecondCopy, memoryStore } from './memory-store'
import { queueLock } from './queue-lock'

/** A world in memory that remembers what was done to it. */
export interface FakeWorld extends World {
  readonly store: MemoryStore
  readonly copies: { readonly main: MemoryStore; readonly second: MemorySecondCopy }
  readonly clock: FakeClock
  readonly seen: {
    readonly published: PageNotice[]
    /** How often the second copy was found behind. */
    behind: number
    /** Bytes left on the disk. */
    room: number
    readonly notifications: Map<string, Notification>
    readonly shown: Notification[]
    readonly openedUrls: string[]
    readonly injected: { tabId: number; frameId: number; host: string; language: string }[]
    readonly fills: FillOrder[]
    readonly closed: string[]
    /** The compose windows that were told to ask again. */
    readonly lookedAgain: string[]
    /** What mail pages were told of how mails are checked. */
    readonly checks: CheckPreferences[]
    wakeAt: number | undefined
    badge: number
    /** What the toolbar button says. */
    title: string
    popups: number
    dashboards: string[]
    /** What the browser allows, what the folder for downloads takes, and what is in it. */
    mayDownload: boolean
    /** Whether the browser lets our scripts into the mail sites. */
    mayWrite: boolean
    isFolderFull: boolean
    readonly backups: Map<string, Backup>
  }
  /** What the mail page answers to the next fillings; undefined: the draft is gone. */
  answerFill(report: FillReport | undefined): void
  /** What the mail page answers when it is asked whether a block stands in the person's part of a mail. */
  answerHoldsBlock(holds: boolean): void
  withProfile(changes?: Partial<Seller>): Promise<FakeWorld>
}

const DONE: FillReport = {
  attach: { outcome: 'done' },
  block: { outcome: 'done' },
  subject: { outcome: 'done' },
}

export function fakeWorld(local = '2026-11-23T10:00'): FakeWorld {
  const copies = { main: memoryStore(), second: memorySecondCopy() }
  const seen: FakeWorld['seen'] = {
    published: [],
    behind: 0,
    room: 10_000_000_000,
    notifications: new Map(),
    shown: [],
    openedUrls: [],
    injected: [],
    fills: [],
    closed: [],
    lookedAgain: [],
    checks: [],
    wakeAt: undefined,
    badge: 0,
    title: '',
    popups: 0,
    dashboards: [],
    mayDownload: true,
    mayWrite: true,
    isFolderFull: false,
    backups: new Map(),
  }
  let fillReport: FillReport | undefined = DONE
  let holdsBlock = false
  const told = () => {
    seen.behind += 1
  }
  const store = { ...copies.main, ...mirroredStore(copies, told) }
  const world: FakeWorld = {
    store,
    copies,
    room: { left: async () => seen.room },
    seen,
    sessions: memorySessions(),
    lock: queueLock(),
    clock: fakeClock(local),
    ids: countingIds(),
    alarms: {
      wakeAt: async (instant) => {
        seen.wakeAt = instant
      },
      ensureSweep: async () => {},
    },
    notifications: {
      show: async (notice) => {
        seen.shown.push(notice)
        seen.notifications.set(notice.id, notice)
      },
      clear: async (id) => {
        seen.notifications.delete(id)
      },
      shown: async () => [...seen.notifications.keys()],
    },
    badge: {
      show: async (count, title) => {
        seen.badge = count
        seen.title = title
      },
    },
    backupFolder: {
      isAllowed: async () => seen.mayDownload,
      put: async (name, backup) => {
        if (seen.isFolderFull) return false
        seen.backups.set(name, backup)
        return true
      },
    },
    tabs: {
      open: async (url) => seen.openedUrls.push(url),
      mayWriteAt: async () => seen.mayWrite,
      lead: async (_tabId, url) => {
        seen.openedUrls.push(url)
      },
      showDashboard: async (hash) => {
        seen.dashboards.push(hash)
      },
      showPopup: async () => {
        seen.popups += 1
      },
      injectLoaders: async () => {},
      injectDraftScript: async (frame, host, language) => {
        seen.injected.push({ ...frame, host, language })
      },
      injectLanguage: async () => {},
    },
    drafts: {
      fill: async (_frame, order) => {
        seen.fills.push(order)
        return fillReport
      },
      showFinding: async () => {},
      readClientMail: async () => ({ mail: 'Regards\nElla Moreau' }),
      holdsBlock: async () => holdsBlock,
      closeComposer: async (_frame, view) => {
        seen.closed.push(view)
      },
      lookAgain: async ({ tabId, frameId }, view) => {
        seen.lookedAgain.push(`${tabId}:${frameId}:${view}`)
      },
      changeChecks: async (checks) => {
        seen.checks.push(checks)
      },
    },
    links: {
      thread: ({ threadId }) => `https://mail.example/${threadId}`,
      compose: (_, { to, subject }) => `https://mail.example/new?to=${to}&subject=${subject}`,
    },
    notices: {
      publish: async (notice) => {
        seen.published.push(notice)
      },
    },
    browserLanguage: 'en',
    answerHoldsBlock(holds) {
      holdsBlock = holds
    },
    answerFill(report) {
      fillReport = report
    },
    async withProfile(changes: Partial<Seller> = {}) {
      await store.write([{ kind: 'profile', id: '', data: aSeller(changes) }])
      return world
    },
  }
  return world
}
