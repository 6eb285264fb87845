import { expect, test } from 'vitest'
import { onFirstWake } from '../../../lib/adapters/system/first-wake'

test('begins once, however often the worker starts, until the browser forgets the session', async () => {
  let kept: Record<string, unknown> = {}
  let began = 0
  const area = {
    get: async () => kept,
    set: async (items: Record<string, unknown>) => {
      kept = { ...kept, ...items }
    },
  }
  const start = () =>
    onFirstWake(area, async () => {
      began += 1
    })
  await start()
  await start()
  expect(began).toBe(1)
  kept = {}
  await start()
  expect(began).toBe(2)
})

test('begins again where the worker ended before it had begun', async () => {
  const kept: Record<string, unknown> = {}
  let began = 0
  const area = {
    get: async () => kept,
    set: async (items: Record<string, unknown>) => void Object.assign(kept, items),
  }
  const start = (isEnded: boolean) =>
    onFirstWake(area, async () => {
      began += 1
      if (isEnded) throw new Error('The worker ended')
    })
  await expect(start(true)).rejects.toThrow()
  await start(false)
  await start(false)
  expect(began).toBe(2)
})
