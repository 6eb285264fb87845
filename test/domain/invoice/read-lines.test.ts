import { describe, expect, it } from 'vitest'
import type { DraftDiscount } from '../../../lib/domain/invoice/draft'
import { readCharge, readLine, readPercent } from '../../../lib/domain/invoice/read-lines'
import { decimalText } from '../../../lib/domain/money/decimal'
import { money } from '../../../lib/domain/money/money'
import { aDraftLine } from '../../builders/draft'

function read<Value>(reader: (report: (field: string, key: string) => void) => Value) {
  const problems: string[] = []
  const value = reader((field, key) => problems.push(`${field} ${key}`))
  return { value, problems }
}

describe('a line', () => {
  const withDiscount = (discount: DraftDiscount) =>
    read((report) => readLine(aDraftLine({ discount }), { currency: 'EUR' }, report))

  it('is quantity times price, less its discount', () => {
    expect(withDiscount({ kind: 'none' }).value?.net).toEqual(money(102_000, 'EUR'))
    expect(withDiscount({ kind: 'percent', percent: '10' }).value).toMatchObject({
      discount: { percent: '10', amount: money(10_200, 'EUR') },
      net: money(91_800, 'EUR'),
    })
    expect(withDiscount({ kind: 'amount', amount: '20' }).value).toMatchObject({
      discount: { amount: money(2_000, 'EUR') },
      net: money(100_000, 'EUR'),
    })
  })

  it.each([
    [{ kind: 'percent', percent: '' }, 'lineDiscountMalformed'],
    [{ kind: 'percent', percent: '101' }, 'lineDiscountMalformed'],
    [{ kind: 'amount', amount: '-1' }, 'lineDiscountMalformed'],
    [{ kind: 'amount', amount: '1020.01' }, 'lineDiscountTooLarge'],
  ] as const)('with the discount %j has %s', (discount, key) => {
    expect(withDiscount(discount).problems).toEqual([`lines.line-1.discount ${key}`])
  })
})

describe('a charge', () => {
  const charge = (changes: { description?: string; amount?: string }) =>
    read((report) =>
      readCharge(
        { id: 'c', description: 'Travel', amount: '42.50', vatRate: '25.5', ...changes },
        { currency: 'EUR' },
        report,
      ),
    )

  it('is an amount with a name and a rate', () => {
    expect(charge({}).value).toEqual({
      description: 'Travel',
      amount: money(4250, 'EUR'),
      vatRate: '25.5',
      net: money(4250, 'EUR'),
    })
  })

  it.each([
    [{ description: ' ' }, 'charges.c.description chargeNameMissing'],
    [{ amount: '' }, 'charges.c.amount chargeMalformed'],
    [{ amount: '0' }, 'charges.c.amount chargeMalformed'],
    [{ amount: '-5' }, 'charges.c.amount chargeMalformed'],
    [{ amount: '5.0011' }, 'charges.c.amount chargeMalformed'],
    [{ amount: '99999999999.99' }, 'charges.c.amount chargeMalformed'],
  ])('of %j is refused: %s', (changes, problem) => {
    expect(charge(changes).problems).toEqual([problem])
  })
})

describe('a percentage', () => {
  it.each([
    ['2', '2'],
    ['2,5 %', '2.5'],
    ['100', '100'],
    ['0', undefined],
    ['100.01', undefined],
    ['1.23456', undefined],
    ['two', undefined],
  ])('"%s" reads as %s', (typed, text) => {
    const percent = readPercent(typed)
    expect(percent && decimalText(percent)).toBe(text)
  })
})
