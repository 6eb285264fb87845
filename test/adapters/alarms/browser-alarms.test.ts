import { beforeEach, describe, expect, test } from 'vitest'
import { fakeBrowser } from 'wxt/testing'
import { type AlarmsApi, browserAlarms, SWEEP, WAKE } from '../../../lib/adapters/alarms/browser-alarms'

const NOW = Date.parse('2026-11-25T10:00:00Z')
const MINUTE = 60_000
const api = fakeBrowser.alarms as unknown as AlarmsApi
const alarms = browserAlarms(api, () => NOW)

beforeEach(() => fakeBrowser.reset())

describe('the wake alarm', () => {
  test.each([
    ['as planned', NOW + 5 * MINUTE, NOW + 5 * MINUTE],
    ['no sooner than browsers allow', NOW - MINUTE, NOW + MINUTE / 2],
    ['within a day', NOW + 90 * 24 * 60 * MINUTE, NOW + 24 * 60 * MINUTE],
  ])('rings %s', async (_, wanted, set) => {
    await alarms.wakeAt(wanted)
    expect(await api.get(WAKE)).toMatchObject({ scheduledTime: set })
  })

  test('is one', async () => {
    await alarms.wakeAt(NOW + 5 * MINUTE)
    await alarms.wakeAt(NOW + 9 * MINUTE)
    expect(await fakeBrowser.alarms.getAll()).toHaveLength(1)
  })
})

describe('the look round', () => {
  test('is set when it is missing, and left alone when it is sound', async () => {
    await alarms.ensureSweep(NOW)
    expect(await api.get(SWEEP)).toMatchObject({ periodInMinutes: 30 })
    await api.create(SWEEP, { when: NOW + 7 * MINUTE, periodInMinutes: 30 })
    await alarms.ensureSweep(NOW)
    expect(await api.get(SWEEP)).toMatchObject({ scheduledTime: NOW + 7 * MINUTE })
  })

  test('is set anew when the clock was set back and it waits for the old time', async () => {
    await api.create(SWEEP, { when: NOW + 24 * 60 * MINUTE, periodInMinutes: 30 })
    await alarms.ensureSweep(NOW)
    expect((await api.get(SWEEP))?.scheduledTime).not.toBe(NOW + 24 * 60 * MINUTE)
  })

  test('is set anew when another version had another period', async () => {
    await api.create(SWEEP, { when: NOW + MINUTE, periodInMinutes: 1 })
    await alarms.ensureSweep(NOW)
    expect(await api.get(SWEEP)).toMatchObject({ periodInMinutes: 30 })
  })
})
