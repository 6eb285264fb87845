import { describe, expect, it } from 'vitest'
import { cashStepOf } from '../../../lib/domain/money/cash-rounding'

describe('the step of cash', () => {
  it.each([
    ['EUR', 'FI', 5],
    ['EUR', 'DE', undefined],
    ['SEK', 'SE', 100],
    ['CHF', 'CH', 5],
    ['USD', 'US', undefined],
  ])('%s in %s is %s', (currency, country, step) => {
    expect(cashStepOf(currency, country)).toBe(step)
  })
})
