import { expect, test } from 'vitest'
import { vatLess } from '../../../lib/domain/invoice/vat-less'
import { money } from '../../../lib/domain/money/money'

const row = (rate: string, base: number, vat: number) => ({
  rate,
  base: money(base, 'EUR'),
  vat: money(vat, 'EUR'),
})

test('VAT is taken off at its own rate, whether the category is told or not, without the discount', () => {
  const whole = [{ ...row('25.5', 10_000, 2_550), discount: money(500, 'EUR') }, row('10', 100, 10)]
  expect(vatLess(whole, [{ ...row('25.5', 4_000, 1_020), category: 'standard' }])).toEqual([
    row('25.5', 6_000, 1_530),
    row('10', 100, 10),
  ])
})

test('VAT that is taken off at a rate that the whole does not have is below zero', () => {
  expect(vatLess([row('10', 100, 10)], [row('25.5', 100, 26)])).toEqual([
    row('10', 100, 10),
    row('25.5', -100, -26),
  ])
})
