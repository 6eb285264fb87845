import { describe, expect, test } from 'vitest'
import { keyed } from '../../../../lib/domain/bank/line-key'
import { byPayer } from '../../../../lib/domain/bank/match/by-payer'
import { openPayables } from '../../../../lib/domain/bank/match/open-payables'
import type { Payable } from '../../../../lib/domain/bank/match/payable'
import { plainDate } from '../../../../lib/domain/calendar/plain-date'
import { aLine } from '../bank-line'
import { aPayable, eur } from './payables'

const theirs = [
  aPayable('1', { client: 'A Oy', minor: 10_000, due: '2026-11-10' }),
  aPayable('2', { client: 'A Oy', minor: 25_000, due: '2026-11-20' }),
]
const others = aPayable('3', { client: 'B Oy', minor: 40_000 })

function judge(minor: number, client: string) {
  const [line] = keyed([aLine({ minor })])
  if (!line) throw new Error('No booking')
  return byPayer(line, new Set([client]), openPayables([...theirs, others]))
}

test('the amount of one invoice of theirs is likely for that one', () => {
  expect(judge(25_000, 'A Oy')).toEqual({
    level: 'likely',
    shares: [{ invoiceId: '2', amount: eur(25_000) }],
    why: [{ key: 'byAmountAndName', params: { number: '2' } }],
  })
})

test('what some of theirs come to together is likely for those', () => {
  expect(judge(35_000, 'A Oy')).toMatchObject({
    level: 'likely',
    shares: [{ invoiceId: '1' }, { invoiceId: '2' }],
    why: [{ key: 'bySum', params: { number: '1, 2' } }],
  })
})

test('any other amount of theirs is asked for the oldest', () => {
  expect(judge(4_000, 'A Oy')).toMatchObject({
    level: 'ask',
    shares: [{ invoiceId: '1' }],
    why: [{ key: 'byName' }, { key: 'part' }],
  })
})

test('from somebody else, the amount of just one invoice is asked for that one', () => {
  expect(judge(40_000, 'C Oy')).toMatchObject({ level: 'ask', why: [{ key: 'byAmount' }] })
  expect(judge(40_001, 'C Oy')).toEqual({ level: 'none', shares: [], why: [] })
})

test('less the discount of theirs says whether that was in time, and what is missing beyond it', () => {
  const offer = { until: plainDate('2026-11-12'), saving: eur(200) }
  const early = aPayable('4', { client: 'D Oy', minor: 10_000, offer })
  const whyOf = (minor: number, bookedOn: string) => {
    const [line] = keyed([aLine({ minor, bookedOn })])
    return line && byPayer(line, new Set(['D Oy']), openPayables([early])).why.map(({ key }) => key)
  }
  expect(whyOf(9_800, '2026-11-13')).toEqual(['byName', 'discountLate'])
  expect(whyOf(9_700, '2026-11-12')).toEqual(['byName', 'discountAndFee'])
  expect(whyOf(9_900, '2026-11-12')).toEqual(['byName', 'discount'])
  expect(whyOf(9_700, '2026-11-13')).toEqual(['byName', 'short'])
})

describe('one transfer for several of theirs', () => {
  const until = plainDate('2026-11-12')
  const first = aPayable('041', { offer: { until, saving: eur(2_480) } })
  const whole = aPayable('042', { minor: 50_000 })
  const second = aPayable('042', { minor: 50_000, offer: { until, saving: eur(1_000) } })
  const third = aPayable('042', { minor: 50_000, offer: { until, saving: eur(1_500) } })
  const judged = (minor: number, bookedOn: string, ...due: readonly Payable[]) => {
    const [line] = keyed([aLine({ minor, bookedOn })])
    if (!line) throw new Error('No booking')
    const { level, shares, why } = byPayer(line, new Set(['Halla Coffee Oy']), openPayables(due))
    return [level, shares.map(({ amount }) => amount.minor), why.map(({ key }) => key)]
  }

  test.each([
    ['of one rate', second, [121_520, 49_000]],
    ['of two rates', third, [121_520, 48_500]],
    ['of one of them', whole, [121_520, 50_000]],
  ])('less discounts %s, in time, is likely for those', (_, other, amounts) => {
    const [a = 0, b = 0] = amounts
    expect(judged(a + b, '2026-11-12', first, other)).toEqual(['likely', amounts, ['bySum', 'discount']])
  })

  test('less discounts that came too late is asked about those, and not about tax', () => {
    expect(judged(170_520, '2026-11-13', first, second)).toEqual([
      'ask',
      [121_520, 49_000],
      ['byName', 'discountLate'],
    ])
  })

  test('is asked where the whole of some fits as well as others less a discount', () => {
    const pair = [aPayable('043', { minor: 70_520 }), aPayable('044', { minor: 100_000 })]
    expect(judged(170_520, '2026-11-12', first, second, ...pair)[0]).toBe('ask')
  })
})
