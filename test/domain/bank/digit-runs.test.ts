import { expect, test } from 'vitest'
import { digitRuns } from '../../../lib/domain/bank/digit-runs'

const runsIn = digitRuns(['2026012', '20260122', '7', ''])

test('runs of digits are found wherever they stand, across whatever is between them', () => {
  expect(runsIn('Lasku 2026-012, kiitos')).toEqual(['2026012'])
  expect(runsIn('viite 202 60122')).toEqual(['2026012', '20260122'])
  expect(runsIn('000 7')).toEqual(['7'])
})

test('nothing is found where there are none', () => {
  expect(runsIn('thank you')).toEqual([])
  expect(digitRuns([])('2026-012')).toEqual([])
})
