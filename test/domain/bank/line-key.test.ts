import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { joined, keyed } from '../../../lib/domain/bank/line-key'
import { aLine } from './bank-line'

const keys = (...lines: readonly ReturnType<typeof aLine>[]) => keyed(lines).map(({ key }) => key)

describe('the key of a booking', () => {
  test('is the same in every file that has the booking', () => {
    const [first] = keys(aLine({ bankId: 'A1', text: 'one way' }))
    expect(keys(aLine({ bankId: 'A1', text: 'another way', payer: 'Cut na' }))).toEqual([first])
    expect(first).toMatch(/^bank-[0-9a-f]{16}-1$/)
  })

  test('differs with account, day, amount, currency and the bank’s id', () => {
    const all = keys(
      aLine({ bankId: 'A1' }),
      aLine({ bankId: 'A2' }),
      aLine({ bankId: 'A1', account: 'FI1' }),
      aLine({ bankId: 'A1', bookedOn: '2026-11-13' }),
      aLine({ bankId: 'A1', minor: 1 }),
      aLine({ bankId: 'A1', minor: 1, currency: 'SEK' }),
    )
    expect(new Set(all).size).toBe(6)
  })

  test('goes by what was written where the bank gives no id, however it is spaced', () => {
    expect(keys(aLine({ text: 'Invoice  7' }))).toEqual(keys(aLine({ text: 'INVOICE 7' })))
    expect(keys(aLine({ text: 'Invoice 8' }))).not.toEqual(keys(aLine({ text: 'Invoice 7' })))
  })

  test('counts bookings that are alike, since two may be', () => {
    const [first = '', second = ''] = keys(aLine(), aLine())
    expect([first.slice(-2), second.slice(-2)]).toEqual(['-1', '-2'])
    expect(first.slice(0, -1)).toBe(second.slice(0, -1))
  })

  test('says nothing of who paid', () => {
    expect(keys(aLine({ payer: 'Halla Coffee', text: 'secret' }))[0]).not.toMatch(/halla|secret/i)
  })

  test('differs for whatever differs', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        const bare = (text: string) => text.toUpperCase().replaceAll(/\s/g, '')
        fc.pre(bare(a) !== bare(b))
        expect(keys(aLine({ payer: '', text: a }))).not.toEqual(keys(aLine({ payer: '', text: b })))
      }),
    )
  })
})

test('a booking that stands in two files is one', () => {
  const [a, b, c] = [aLine({ bankId: 'A' }), aLine({ bankId: 'B' }), aLine({ bankId: 'C' })]
  expect(
    joined([
      [a, b],
      [b, c],
    ]).map(({ bankId }) => bankId),
  ).toEqual(['A', 'B', 'C'])
})
