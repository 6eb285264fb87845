import { describe, expect, it } from 'vitest'
import { addDays, plainDate } from '../../../lib/domain/calendar/plain-date'
import { ratesOf } from '../../../lib/domain/interest/rates'
import { REGIMES } from '../../../lib/domain/interest/regimes'

const laws = REGIMES.filter((regime) => regime !== 'contract')

describe('the table of rates', () => {
  it.each(laws)('of %s has no gaps, no overlaps, and an end', (regime) => {
    const rates = ratesOf(regime, [])
    rates.forEach((rate, index) => {
      expect(rate.to).toBeDefined()
      expect(rate.from <= (rate.to ?? '')).toBe(true)
      const next = rates[index + 1]
      if (next && rate.to) expect(next.from).toBe(addDays(rate.to, 1))
    })
    expect(Number(rates.at(-1)?.percent)).toBeGreaterThan(5)
  })

  it.each([
    ['fiConsumer', '2026-03-01', '9.5'],
    ['fiBusiness', '2026-03-01', '10.5'],
    ['fiBusiness', '2025-03-01', '11.5'],
    ['fiBusiness', '2024-09-01', '12.5'],
    ['gb', '2026-08-01', '11.75'],
    ['se', '2026-03-01', '10'],
    ['seConsumer', '2026-03-01', '10'],
    ['atBusiness', '2024-09-30', '13.08'],
    ['atBusiness', '2025-03-31', '11.73'],
    ['atBusiness', '2026-03-01', '10.73'],
    ['ieBusiness', '2026-03-01', '10.15'],
  ] as const)('of %s has on %s the rate %s', (regime, day, percent) => {
    const rate = ratesOf(regime, []).find(({ from, to }) => from <= day && (to ?? day) >= day)
    expect(rate?.percent).toBe(percent)
  })

  it('goes on with what the person has looked up, until the next begins', () => {
    const own = [
      { regime: 'fiBusiness', from: plainDate('2027-01-01'), percent: '11' },
      { regime: 'fiBusiness', from: plainDate('2026-07-01'), percent: '10.5' },
      { regime: 'se', from: plainDate('2026-07-01'), percent: '9' },
    ] as const
    expect(ratesOf('fiBusiness', own).slice(-3)).toEqual([
      { from: '2026-01-01', to: '2026-06-30', percent: '10.5' },
      { from: '2026-07-01', to: '2026-12-31', percent: '10.5' },
      { from: '2027-01-01', to: '2027-06-30', percent: '11' },
    ])
  })

  it('takes the person’s own rate in place of ours from its day on', () => {
    const own = [{ regime: 'fiBusiness', from: plainDate('2026-02-01'), percent: '8' }] as const
    expect(ratesOf('fiBusiness', own).slice(-2)).toEqual([
      { from: '2026-01-01', to: '2026-01-31', percent: '10.5' },
      { from: '2026-02-01', to: '2026-06-30', percent: '8' },
    ])
  })
})
