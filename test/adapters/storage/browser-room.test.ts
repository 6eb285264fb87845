import { expect, test } from 'vitest'
import { browserRoom } from '../../../lib/adapters/storage/browser-room'

test('the room left is what the browser grants less what is used, where it says so', async () => {
  expect(await browserRoom({ estimate: async () => ({ quota: 10, usage: 4 }) }).left()).toBe(6)
  expect(await browserRoom({ estimate: async () => ({ usage: 4 }) }).left()).toBeUndefined()
})
