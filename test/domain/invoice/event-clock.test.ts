import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isEventClock, nextEventClock } from '../../../lib/domain/invoice/event-clock'

const NOW = Date.parse('2026-11-25T10:00:00Z')

test('event clocks sort as the events were written, whatever the computer clock does', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -1e11, max: 1e11 }), { minLength: 2, maxLength: 60 }), (steps) => {
      const clocks: string[] = []
      for (const step of steps) clocks.push(nextEventClock(clocks.at(-1), NOW + step, 'DEVICE'))
      expect(clocks.toSorted()).toEqual(clocks)
      expect(new Set(clocks).size).toBe(clocks.length)
    }),
  )
})

test('two devices never have the same reading', () => {
  expect(nextEventClock(undefined, NOW, 'A')).not.toBe(nextEventClock(undefined, NOW, 'B'))
})

test('a reading is known by its shape', () => {
  expect(isEventClock(nextEventClock(undefined, NOW, '01JDXAMP'))).toBe(true)
  expect(['', 'yesterday', '0000000000001', '0000000000001-', 'ZZZZZZZZZ0001-A'].some(isEventClock)).toBe(
    false,
  )
})
