import { describe, expect, it } from 'vitest'
import { plainDate } from '../../../lib/domain/calendar/plain-date'
import { money } from '../../../lib/domain/money/money'
import { virtualBarCode } from '../../../lib/domain/payment/virtual-bar-code'

const payment = {
  iban: 'FI5810171000000122',
  amount: money(48299, 'EUR'),
  reference: '559582243294671',
  dueDate: plainDate('2012-01-31'),
}

describe('the virtual bar code', () => {
  it('gives the published examples', () => {
    expect(virtualBarCode(payment)).toBe('458101710000001220004829900000000559582243294671120131')
    expect(
      virtualBarCode({
        iban: 'FI0250004640001302',
        amount: money(69380, 'EUR'),
        reference: '698756720839',
        dueDate: plainDate('2011-07-24'),
      }),
    ).toBe('402500046400013020006938000000000000698756720839110724')
    expect(
      virtualBarCode({
        iban: 'FI2112345600000785',
        amount: money(228760, 'EUR'),
        reference: '20260406',
        dueDate: plainDate('2026-12-07'),
      }),
    ).toBe('421123456000007850022876000000000000000020260406261207')
  })

  it('keeps every cent', () => {
    for (let cents = 0; cents < 10_000; cents += 1) {
      const code = virtualBarCode({ ...payment, amount: money(cents, 'EUR') }) ?? ''
      expect(Number(code.slice(17, 25))).toBe(cents)
    }
  })

  it('leaves an amount that does not fit for the payer to type', () => {
    const code = virtualBarCode({ ...payment, amount: money(100_000_000, 'EUR') }) ?? ''
    expect(code.slice(17, 25)).toBe('00000000')
    expect(code).toHaveLength(54)
  })

  it('is none for a foreign account, another currency or a wrong reference', () => {
    expect(virtualBarCode({ ...payment, iban: 'DE71110220330123456789' })).toBeUndefined()
    expect(virtualBarCode({ ...payment, amount: money(100, 'SEK') })).toBeUndefined()
    expect(virtualBarCode({ ...payment, reference: '559582243294672' })).toBeUndefined()
  })
})
