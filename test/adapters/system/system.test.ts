import { describe, expect, test } from 'vitest'
import { browserTabs, type TabsApi } from '../../../lib/adapters/system/browser-tabs'
import { systemClock } from '../../../lib/adapters/system/system-clock'
import { ulids } from '../../../lib/adapters/system/ulid'
import { webLock } from '../../../lib/adapters/system/web-lock'
import { plainDate } from '../../../lib/domain/calendar/plain-date'
import { lockContract } from '../../contracts/lock-contract'

describe('ids', () => {
  test('are ULIDs, sort by time and never repeat', () => {
    // The example of the ULID specification.
    let now = 1_469_918_176_385
    const ids = ulids(() => now)
    const first = ids.next()
    now += 1
    const later = Array.from({ length: 1000 }, () => ids.next())
    expect(first).toMatch(/^[0-7][0-9A-HJKMNP-TV-Z]{25}$/)
    expect(first.slice(0, 10)).toBe('01ARYZ6S41')
    expect(later.every((id) => id > first)).toBe(true)
    expect(new Set(later).size).toBe(1000)
  })
})

describe('the clock', () => {
  test('gives the local day and the instant of a local hour', () => {
    const date = plainDate('2026-03-29')
    const nine = new Date(systemClock.at(date, 9))
    expect([nine.getFullYear(), nine.getMonth(), nine.getDate(), nine.getHours()]).toEqual([2026, 2, 29, 9])
    expect(systemClock.today()).toMatch(/^\d{4}-\d{2}-\d{2}$/)
  })
})

describe('the lock of the browser', () => {
  lockContract(() => webLock(fakeLocks()))
})

describe('tabs', () => {
  function fakeTabs(changes: Partial<TabsApi> = {}) {
    const opened: string[] = []
    const injected: unknown[] = []
    const api: TabsApi = {
      tabs: {
        create: async ({ url }) => ({ id: opened.push(url) }),
        get: async (tabId) => {
          if (tabId === 404) throw new Error('No tab with id: 404')
          return { url: 'https://mail.example/u/0/#all/18c2' }
        },
        update: async (tabId, { url }) => opened.push(`${tabId} ${url}`),
        reload: async (tabId) => opened.push(`${tabId} again`),
        query: async ({ url }) => {
          if (url) return url[0] === 'https://mail.example/*' ? [{ id: 1 }, { id: 2 }] : []
          return [
            { id: 1, url: 'https://mail.example/' },
            { id: 3 },
            { id: 4 },
            { id: 5, url: 'about:blank' },
          ]
        },
      },
      scripting: {
        executeScript: async (injection) => {
          injected.push(injection)
          return []
        },
      },
      runtime: {
        getURL: (path) => `chrome-extension://id${path}`,
        getManifest: () => ({
          content_scripts: [
            { matches: ['https://mail.example/*'], js: ['loader.js'], match_origin_as_fallback: true },
            { matches: ['https://other.example/*'], js: ['other.js'] },
          ],
        }),
      },
      action: {},
      permissions: { contains: async ({ origins }) => origins[0] === 'https://mail.example/*' },
      ...changes,
    }
    return { tabs: browserTabs(api), opened, injected }
  }

  test('open an address and tell the tab', async () => {
    const { tabs, opened } = fakeTabs()
    expect(await tabs.open('https://mail.example/')).toBe(1)
    await tabs.showDashboard('#setup')
    expect(opened).toEqual(['https://mail.example/', 'chrome-extension://id/dashboard.html#setup'])
  })

  test('say whether the browser lets us into a page', async () => {
    const { tabs } = fakeTabs()
    expect(await tabs.mayWriteAt('https://mail.example/u/0/#all/18c2')).toBe(true)
    expect(await tabs.mayWriteAt('https://other.example/mail')).toBe(false)
  })

  test('lead a tab elsewhere, unless it is gone', async () => {
    const { tabs, opened } = fakeTabs()
    await tabs.lead(3, 'https://mail.example/new')
    await tabs.lead(404, 'https://mail.example/new')
    expect(opened).toEqual(['3 https://mail.example/new'])
  })

  test('load a page anew where only the place within it changes', async () => {
    const { tabs, opened } = fakeTabs()
    await tabs.lead(3, 'https://mail.example/u/0/#search/x')
    expect(opened).toEqual(['3 https://mail.example/u/0/#search/x', '3 again'])
  })

  test('show the popup in a tab where it cannot be opened', async () => {
    const { tabs, opened } = fakeTabs()
    await tabs.showPopup()
    const refusing = fakeTabs({ action: { openPopup: () => Promise.reject(new Error('no window')) } })
    await refusing.tabs.showPopup()
    const opening = fakeTabs({ action: { openPopup: async () => {} } })
    await opening.tabs.showPopup()
    expect([opened, refusing.opened, opening.opened]).toEqual([
      ['chrome-extension://id/popup.html'],
      ['chrome-extension://id/popup.html'],
      [],
    ])
  })

  test('put the loader into open mail pages and the windows they wrote, past those that take no script', async () => {
    const injected: unknown[] = []
    const { tabs } = fakeTabs({
      scripting: {
        executeScript: async ({ target: { tabId }, files, func }) => {
          if (tabId === 4) throw new Error('Cannot access contents of the page')
          if (func) return [{ result: tabId === 3 ? 'https://mail.example' : 'https://other.example' }]
          if (injected.push([tabId, files]) === 1) throw new Error('Frame is showing error page')
          return []
        },
      },
    })
    await tabs.injectLoaders()
    expect(injected).toEqual([
      [1, ['loader.js']],
      [2, ['loader.js']],
      [3, ['loader.js']],
    ])
  })

  test('put the draft script of the mail site into one frame', async () => {
    const { tabs, injected } = fakeTabs()
    await tabs.injectDraftScript({ tabId: 7, frameId: 2 }, 'outlook', 'fi')
    expect(injected).toEqual([
      { target: { tabId: 7, frameIds: [2] }, files: ['/findings-fi.js', '/outlook-draft.js'] },
    ])
  })
})

/** As much of the Web Locks API as is used. */
function fakeLocks(): LockManager {
  const tails = new Map<string, Promise<unknown>>()
  const request = (name: string, work: () => Promise<unknown>) => {
    const turn = (tails.get(name) ?? Promise.resolve()).then(work)
    tails.set(
      name,
      turn.catch(() => undefined),
    )
    return turn
  }
  return { request } as unknown as LockManager
}
