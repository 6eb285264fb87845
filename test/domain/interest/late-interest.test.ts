import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, daysBetween, type PlainDate, plainDate } from '../../../lib/domain/calendar/plain-date'
import { type LateClaim, lateInterest } from '../../../lib/domain/interest/late-interest'
import { ratesOf } from '../../../lib/domain/interest/rates'
import type { Regime } from '../../../lib/domain/interest/regimes'
import { type Money, money, sum } from '../../../lib/domain/money/money'

const claim = (changes: Partial<LateClaim> = {}): LateClaim => ({
  amount: money(228_760, 'EUR'),
  dueDate: plainDate('2026-01-31'),
  reductions: [],
  until: plainDate('2026-03-02'),
  regime: 'fiBusiness',
  ownRates: [],
  ...changes,
})

const totalOf = (changes: Partial<LateClaim>) => {
  const reading = lateInterest(claim(changes))
  return reading.ok ? reading.total.minor : reading.code
}

/** The one rate of a year's delay. */
const rateOf = (regime: LateClaim['regime'], due: string) => {
  const dueDate = plainDate(due)
  const reading = lateInterest(claim({ regime, dueDate, until: addDays(dueDate, 360) }))
  return reading.ok && [...new Set(reading.spans.map(({ percent }) => percent))].join()
}

describe('late interest', () => {
  it('is, in the example of the British government, £193.15 on £10,000 for 60 days', () => {
    const british = {
      regime: 'gb',
      amount: money(1_000_000, 'GBP'),
      dueDate: plainDate('2026-01-01'),
      until: plainDate('2026-03-02'),
    } as const
    expect(totalOf(british)).toBe(19_315)
  })

  it('shows principal, rate and days of one span', () => {
    expect(lateInterest(claim())).toEqual({
      ok: true,
      spans: [
        {
          from: '2026-02-01',
          to: '2026-03-02',
          days: 30,
          principal: money(228_760, 'EUR'),
          percent: '10.5',
          interest: money(1974, 'EUR'),
        },
      ],
      total: money(1974, 'EUR'),
    })
  })

  it('is split where the rate changes and where something was paid, the day of payment included', () => {
    const reading = lateInterest(
      claim({
        dueDate: plainDate('2025-12-20'),
        until: plainDate('2026-02-10'),
        regime: 'euBusiness',
        ownRates: [],
        reductions: [{ on: plainDate('2026-01-15'), amount: money(100_000, 'EUR') }],
      }),
    )
    expect(
      reading.ok && reading.spans.map(({ from, to, days, principal }) => [from, to, days, principal.minor]),
    ).toEqual([
      ['2025-12-21', '2025-12-31', 11, 228_760],
      ['2026-01-01', '2026-01-15', 15, 228_760],
      ['2026-01-16', '2026-02-10', 26, 128_760],
    ])
  })

  it('keeps, in the United Kingdom, the rate of the half-year in which it starts to run', () => {
    const british = {
      regime: 'gb',
      amount: money(1_377_810, 'GBP'),
      dueDate: plainDate('2025-12-01'),
      until: plainDate('2026-06-20'),
      reductions: [{ on: plainDate('2026-02-10'), amount: money(100_000, 'GBP') }],
    } as const
    const reading = lateInterest(claim(british))
    expect(reading.ok && reading.spans.map(({ from, to, percent }) => [from, to, percent])).toEqual([
      ['2025-12-02', '2026-02-10', '12.25'],
      ['2026-02-11', '2026-06-20', '12.25'],
    ])
    expect(totalOf(british)).toBe(88_583)
    expect(rateOf('gb', '2025-06-30')).toBe('12.25')
  })

  it('keeps, in Ireland, the rate of the day it was due', () => {
    expect(rateOf('ieBusiness', '2025-06-30')).toBe('11.15')
    expect(rateOf('ieBusiness', '2025-07-01')).toBe('10.15')
  })

  it('needs no later rate where the law fixes it, and is refused where that one is not known', () => {
    const until = plainDate('2027-02-01')
    const british = { regime: 'gb', amount: money(100_000, 'GBP'), until } as const
    expect(totalOf({ ...british, dueDate: plainDate('2026-12-01') })).toBe(1996)
    expect(lateInterest(claim({ ...british, dueDate: plainDate('2027-01-12') }))).toEqual({
      ok: false,
      code: 'rateUnknown',
      day: '2027-01-01',
      source: 'https://www.bankofengland.co.uk/monetary-policy/the-interest-rate-bank-rate',
    })
    const ownRates = [{ regime: 'gb', from: plainDate('2027-01-01'), percent: '11.5' }] as const
    expect(totalOf({ ...british, dueDate: plainDate('2027-01-12'), ownRates })).toBe(630)
    expect(totalOf({ ...british, dueDate: plainDate('2027-02-01') })).toBe(0)
  })

  it('is nothing until the day after the due date, and nothing once all is paid', () => {
    expect(totalOf({ until: plainDate('2026-01-31') })).toBe(0)
    expect(totalOf({ reductions: [{ on: plainDate('2026-01-20'), amount: money(228_760, 'EUR') }] })).toBe(0)
  })

  it('counts payments before the due date as never owed', () => {
    const early = totalOf({ reductions: [{ on: plainDate('2026-01-10'), amount: money(28_760, 'EUR') }] })
    expect(early).toBe(totalOf({ amount: money(200_000, 'EUR') }))
  })

  it('is refused beyond the table, with the first day that has no rate and where to look', () => {
    expect(lateInterest(claim({ until: plainDate('2026-08-01') }))).toEqual({
      ok: false,
      code: 'rateUnknown',
      day: '2026-07-01',
      source: 'https://www.suomenpankki.fi',
    })
    expect(
      lateInterest(claim({ dueDate: plainDate('2026-11-12'), until: plainDate('2026-11-26') })),
    ).toMatchObject({ day: '2026-07-01' })
    expect(lateInterest(claim({ dueDate: plainDate('2023-06-01') }))).toMatchObject({ day: '2023-06-02' })
  })

  it('goes on with a rate of one’s own', () => {
    const ownRates = [{ regime: 'fiBusiness', from: plainDate('2026-07-01'), percent: '10.5' }] as const
    expect(totalOf({ until: plainDate('2026-08-01'), ownRates })).toBeGreaterThan(0)
    expect(lateInterest(claim({ until: plainDate('2027-01-01'), ownRates }))).toMatchObject({
      day: '2027-01-01',
    })
  })

  it('by contract needs the rate of the contract', () => {
    expect(totalOf({ regime: 'contract' })).toBe('noContractRate')
    expect(totalOf({ regime: 'contract', contractPercent: '18' })).toBe(3384)
  })

  it('is what adding up day by day in fractions gives, for any payments, days and rates', () => {
    const start = plainDate('2024-02-01')
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 100_000_000 }),
        fc.integer({ min: 0, max: 400 }),
        fc.integer({ min: 0, max: 400 }),
        fc.array(fc.tuple(fc.integer({ min: 0, max: 800 }), fc.integer({ min: 1, max: 100 })), {
          maxLength: 4,
        }),
        fc.constantFrom(
          'euBusiness',
          'fiBusiness',
          'fiConsumer',
          'se',
          'seConsumer',
          'gb',
          'deBusiness',
          'deConsumer',
          'atBusiness',
          'ieBusiness',
        ),
        (minor, due, late, shares, regime) => {
          const dueDate = addDays(start, due)
          const until = addDays(dueDate, late)
          const reductions = shares.map(([day, share]) => ({
            on: addDays(start, day),
            amount: money(Math.floor((minor * share) / 500), 'EUR'),
          }))
          const reading = lateInterest(
            claim({ amount: money(minor, 'EUR'), dueDate, until, reductions, regime }),
          )
          if (!reading.ok) throw new Error(reading.code)
          expect(reading.total.minor).toBe(dayByDay(minor, dueDate, until, reductions, regime))
          expect(
            sum(
              reading.spans.map(({ interest }) => interest),
              'EUR',
            ),
          ).toEqual(reading.total)
        },
      ),
      { numRuns: 300 },
    )
  })
})

/** The same by another way: one fraction for each day, in ten-thousandths of a per cent. */
function dayByDay(
  minor: number,
  dueDate: PlainDate,
  until: PlainDate,
  reductions: readonly { readonly on: PlainDate; readonly amount: Money }[],
  regime: Exclude<Regime, 'contract'>,
): number {
  const rates = ratesOf(regime, [])
  let numerator = 0n
  for (let day = 1; day <= daysBetween(dueDate, until); day += 1) {
    const date = addDays(dueDate, day)
    const paid = reductions
      .filter(({ on }) => on < date)
      .reduce((total, { amount }) => total + amount.minor, 0)
    const of = regime === 'gb' ? addDays(dueDate, 1) : regime === 'ieBusiness' ? dueDate : date
    const rate = rates.find(({ from, to }) => from <= of && of <= (to ?? of))
    numerator += BigInt(minor - paid) * BigInt(Math.round(Number(rate?.percent) * 10_000))
  }
  const denominator = 365n * 100n * 10_000n
  const quotient = numerator / denominator
  return Number((numerator % denominator) * 2n >= denominator ? quotient + 1n : quotient)
}
