import { expect, test } from 'vitest'
import { showDashboardTab } from '../../../lib/adapters/system/dashboard-tab'

const DASHBOARD = 'chrome-extension://id/dashboard.html'

/** What was done in a browser with these places of the dashboard open. */
async function shown(place: string, open: readonly string[]): Promise<readonly string[]> {
  const done: string[] = []
  await showDashboardTab(
    {
      tabs: {
        create: async ({ url }) => done.push(`new ${url}`),
        query: async ({ url }) =>
          url === DASHBOARD
            ? open.map((hash, at) => ({ id: at, windowId: at + 10, url: `${DASHBOARD}${hash}` }))
            : [],
        update: async (tabId) => done.push(`tab ${tabId}`),
      },
      windows: { update: async (windowId) => done.push(`window ${windowId}`) },
      runtime: { getURL: (path) => `chrome-extension://id${path}` },
    },
    place,
  )
  return done
}

test('a place of the dashboard is shown in a tab of its own', async () => {
  expect(await shown('data', ['#data', '#setup'])).toEqual([`new ${DASHBOARD}#data`])
  expect(await shown('setup', ['#settings'])).toEqual([`new ${DASHBOARD}#setup`])
})

test('the set-up goes on in the tab that has it open', async () => {
  expect(await shown('setup', ['#data', '#setup'])).toEqual(['tab 1', 'window 11'])
})
