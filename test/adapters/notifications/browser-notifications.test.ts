import { beforeEach, expect, test } from 'vitest'
import { fakeBrowser } from 'wxt/testing'
import {
  browserNotifications,
  type NotificationsApi,
} from '../../../lib/adapters/notifications/browser-notifications'
import { type BadgeApi, toolbarBadge } from '../../../lib/adapters/notifications/toolbar-badge'

beforeEach(() => fakeBrowser.reset())

const notifications = browserNotifications(
  fakeBrowser.notifications as unknown as NotificationsApi,
  'icon.png',
)

test('a notification with the same id replaces the one before', async () => {
  await notifications.show({ id: 'rem:a', title: 'First', message: '' })
  await notifications.show({ id: 'rem:a', title: 'Second', message: 'Text' })
  // Firefox takes these alone.
  expect(await fakeBrowser.notifications.getAll()).toEqual({
    'rem:a': { type: 'basic', title: 'Second', message: 'Text', iconUrl: 'icon.png' },
  })
  expect(await notifications.shown()).toEqual(['rem:a'])
  await notifications.clear('rem:a')
  expect(await fakeBrowser.notifications.getAll()).toEqual({})
})

test.each([
  [0, ''],
  [3, '3'],
  [99, '99'],
  [100, '99+'],
])('the badge for %i is %j', async (count, text) => {
  await toolbarBadge(fakeBrowser.action as unknown as BadgeApi).show(count, 'Plainvoice')
  expect(await fakeBrowser.action.getBadgeText({})).toBe(text)
  expect(await fakeBrowser.action.getTitle({})).toBe('Plainvoice')
})
