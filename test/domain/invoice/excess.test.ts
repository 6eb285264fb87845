import { expect, test } from 'vitest'
import { plainDate } from '../../../lib/domain/calendar/plain-date'
import { excessOf } from '../../../lib/domain/invoice/excess'

const today = plainDate('2026-11-25')

test('what is too much waits as a credit, or is given back on the day it is said', () => {
  expect(excessOf('credit', today)).toEqual({ goes: 'credit' })
  expect(excessOf('back', today)).toEqual({ goes: 'back', on: today })
})
