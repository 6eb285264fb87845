import { describe, expect, it, test } from 'vitest'
import type { AmountFact } from '../../../../lib/domain/checks/facts/amounts'
import { near, rounded, unless } from '../../../../lib/domain/checks/rules/written-sum'

function amount(written: string, minor: number, currency = 'EUR'): AmountFact {
  return {
    start: 0,
    end: written.length,
    minor,
    currency,
    label: undefined,
    isRate: false,
    isAnyDollar: false,
    isBare: false,
  }
}

describe('a sum that is not the right one', () => {
  test.each([
    ['€1,310.00', 'EUR', 125000, '€1,250.00'],
    ['1 310,00 €', 'EUR', 125000, '1 250,00 €'],
    ["CHF 1'310.00", 'CHF', 125000, "CHF 1'250.00"],
    ['£131', 'GBP', 12500, '£125'],
    ['£131', 'GBP', 12550, '£125.50'],
    ['131 €', 'EUR', 12550, '125,50 €'],
    ['¥120,000', 'JPY', 150000, '¥150,000'],
    ['14.700 KWD', 'KWD', 14750, '14.750 KWD'],
  ])('is put right in its own style: %s', (written, currency, right, corrected) => {
    const [found] = unless(right, 'consistency.line', written, amount(written, 1, currency))
    expect(found?.fixes[0]?.edits[0]?.text).toBe(corrected)
  })

  it('is an error where its own words say it, and a warning where the lines around do', () => {
    const severityOf = (rule: Parameters<typeof unless>[1]) =>
      unless(100, rule, '€2.00', amount('€2.00', 200))[0]?.severity
    expect(severityOf('consistency.vatSum')).toBe('error')
    expect(severityOf('consistency.rest')).toBe('warning')
  })
})

it('takes a cent more or less for the rounding of a line', () => {
  expect(near(1001, amount('€10.00', 1000))).toBe(true)
  expect(near(1002, amount('€10.00', 1000))).toBe(false)
  expect(unless(1001, 'consistency.line', '€10.00', amount('€10.00', 1000))).toEqual([])
})

it('proposes no sum of nothing or less', () => {
  expect(unless(0, 'consistency.rest', '€10.00', amount('€10.00', 1000))).toEqual([])
  expect(unless(-500, 'consistency.rest', '€10.00', amount('€10.00', 1000))).toEqual([])
})

it('rounds half a cent up', () => {
  expect(rounded(149)).toBe(1)
  expect(rounded(150)).toBe(2)
})
