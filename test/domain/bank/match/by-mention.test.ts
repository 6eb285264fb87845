import { expect, test } from 'vitest'
import { keyed } from '../../../../lib/domain/bank/line-key'
import { byMention } from '../../../../lib/domain/bank/match/by-mention'
import { openPayables } from '../../../../lib/domain/bank/match/open-payables'
import type { Payable } from '../../../../lib/domain/bank/match/payable'
import { aLine } from '../bank-line'
import { aPayable, eur } from './payables'

const first = aPayable('1', { minor: 10_000 })
const second = aPayable('2', { minor: 20_000 })

function judge(minor: number, byReference: readonly Payable[], byNumber: readonly Payable[] = []) {
  const [line] = keyed([aLine({ minor })])
  if (!line) throw new Error('No booking')
  return byMention(line, { byReference, byNumber }, openPayables([...byReference, ...byNumber]))
}

test('a booking that names no invoice is not judged by what it names', () => {
  expect(judge(10_000, [])).toBeUndefined()
})

test('one that names several is certain where it pays all of them, whatever it names them by', () => {
  expect(judge(30_000, [first], [second])).toEqual({
    level: 'certain',
    shares: [
      { invoiceId: '1', amount: eur(10_000) },
      { invoiceId: '2', amount: eur(20_000) },
    ],
    why: [{ key: 'byNumber', params: { number: '1, 2' } }],
  })
})

test('an invoice in another currency, or one that is paid, takes nothing away from one that is open', () => {
  const foreign = aPayable('3', { minor: 10_000, currency: 'SEK' })
  const paid = aPayable('4', { minor: 10_000, open: 0 })
  expect(judge(10_000, [foreign, paid, first])).toMatchObject({
    level: 'certain',
    shares: [{ invoiceId: '1' }],
  })
  expect(judge(10_000, [foreign])).toMatchObject({ level: 'none', why: [{ key: 'otherCurrency' }] })
})
