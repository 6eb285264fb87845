import { describe, expect, it } from 'vitest'
import { plainDate } from '../../../lib/domain/calendar/plain-date'
import { type FeeFacts, feesFor } from '../../../lib/domain/interest/fees'
import { money } from '../../../lib/domain/money/money'

const facts = (regime: FeeFacts['regime'], minor: number, currency: string): FeeFacts => ({
  regime,
  amount: money(minor, currency),
  dueDate: plainDate('2026-03-01'),
})

describe('the fees of a late payment', () => {
  it('are, in Finland, compensation of a business and a reminder fee from the 15th day', () => {
    expect(feesFor(facts('fiBusiness', 10_000, 'EUR'))).toEqual([
      { kind: 'compensation', most: money(4000, 'EUR'), from: '2026-03-02' },
      { kind: 'reminderFee', most: money(1200, 'EUR'), from: '2026-03-16' },
    ])
    expect(feesFor({ ...facts('fiConsumer', 10_000, 'EUR'), lastReminder: plainDate('2026-03-20') })).toEqual(
      [{ kind: 'reminderFee', most: money(500, 'EUR'), from: '2026-04-04' }],
    )
  })

  it.each([
    [99_999, 4000],
    [100_000, 7000],
    [999_999, 7000],
    [1_000_000, 10_000],
  ])('grow in the United Kingdom with the debt: %i pence, %i', (debt, most) => {
    expect(feesFor(facts('gb', debt, 'GBP'))[0]?.most).toEqual(money(most, 'GBP'))
  })

  it.each([
    [100_000, 4000],
    [100_001, 7000],
    [1_000_000, 7000],
    [1_000_001, 10_000],
  ])('grow in Ireland with the debt: %i cents, %i', (debt, most) => {
    expect(feesFor(facts('ieBusiness', debt, 'EUR'))[0]?.most).toEqual(money(most, 'EUR'))
  })

  it.each([
    ['se', 'SEK', 45_000],
    ['atBusiness', 'EUR', 4000],
    ['deBusiness', 'EUR', 4000],
    ['euBusiness', 'EUR', 4000],
  ] as const)('of %s are in %s at most %i', (regime, currency, most) => {
    expect(feesFor(facts(regime, 10_000, currency))).toMatchObject([{ most: money(most, currency) }])
  })

  it.each([
    ['contract', 'USD'],
    ['deConsumer', 'EUR'],
    ['seConsumer', 'SEK'],
    ['gb', 'EUR'],
    ['ieBusiness', 'GBP'],
  ] as const)('of %s in %s are none', (regime, currency) => {
    expect(feesFor(facts(regime, 10_000, currency))).toEqual([])
  })
})
