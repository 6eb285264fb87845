import { describe, expect, test } from 'vitest'
import { plainDate } from '../../../lib/domain/calendar/plain-date'
import { readPayment } from '../../../lib/domain/invoice/read-payment'
import { money } from '../../../lib/domain/money/money'
import { LANGUAGES } from '../../../lib/domain/party/party'
import { fieldAmount } from '../../../lib/i18n/format'

const today = plainDate('2026-11-23')
const open = money(65_500, 'EUR')
const read = (amount: string, on = '2026-11-23') => readPayment({ amount, on }, open, today)

describe('readPayment', () => {
  test.each([
    ['655', 65_500],
    ['655,00 €', 65_500],
    ['0.01', 1],
    ['500', 50_000],
  ])('reads %s', (amount, minor) => {
    expect(read(amount)).toEqual({ ok: true, amount: money(minor, 'EUR'), on: today })
  })

  test.each([
    ['', 'amountMissing'],
    ['much', 'amountMalformed'],
    ['500 USD', 'amountOtherCurrency'],
    ['1.234', 'excessMissing'],
    ['12.3456', 'amountTooMany'],
    ['0', 'amountNotPositive'],
    ['-5', 'amountNotPositive'],
    ['655.01', 'excessMissing'],
    ['9999999999999', 'excessMissing'],
  ])('refuses the amount "%s" as %s', (amount, key) => {
    expect(read(amount)).toMatchObject({ ok: false, problems: { amount: { key } } })
  })

  test('takes the dinars that stand in the field, and asks which are meant by a comma', () => {
    const dinars = money(105_125, 'KWD')
    const payment = (amount: string) => readPayment({ amount, on: '2026-11-23' }, dinars, today)
    for (const language of LANGUAGES)
      expect(payment(fieldAmount(dinars, language))).toMatchObject({ ok: true, amount: dinars })
    expect(payment('105,125')).toMatchObject({
      problems: {
        amount: { key: 'amountAmbiguous', params: { first: money(105_125_000, 'KWD'), second: dinars } },
      },
    })
  })

  test('reads a day without a year as the nearest one', () => {
    expect(read('5', '22.11.')).toMatchObject({ ok: true, on: '2026-11-22' })
    expect(read('5', '24.11.')).toMatchObject({ ok: false, problems: { on: { key: 'dateFuture' } } })
  })

  test.each([
    ['', 'dateMissing'],
    ['last week', 'dateMalformed'],
    ['31.11.2026', 'dateImpossible'],
    ['24.11.2026', 'dateFuture'],
  ])('refuses the day "%s" as %s', (on, key) => {
    expect(read('5', on)).toMatchObject({ ok: false, problems: { on: { key } } })
  })

  test.each([
    ['credit', { goes: 'credit' }],
    ['back', { goes: 'back', on: today }],
  ] as const)('reads more than is open once it is said that it goes %s', (goes, excess) => {
    const form = { amount: '700', on: '2026-11-20', goes }
    expect(readPayment(form, open, today)).toMatchObject({ ok: true, amount: { minor: 70_000 }, excess })
    expect(readPayment({ ...form, amount: '600' }, open, today)).not.toHaveProperty('excess')
  })

  test('offers both days that one can mean', () => {
    expect(read('5', '05/11/26')).toMatchObject({ problems: { choices: ['2026-11-05', '2026-05-11'] } })
  })
})
