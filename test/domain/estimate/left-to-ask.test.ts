import { describe, expect, it } from 'vitest'
import { askedTooMuch, leftToAsk } from '../../../lib/domain/estimate/left-to-ask'
import { money } from '../../../lib/domain/money/money'
import { aDepositOf, agreedOn, anEstimate, anOffer, aVersion } from '../../builders/estimate'

const agreed = anEstimate([aVersion(anOffer(), agreedOn('2026-11-24'))])
const [first, second] = [aDepositOf('2026-001', 76_806), aDepositOf('2026-002', 64_005)]

describe('the deposits of an estimate', () => {
  it('leave the rest of what was agreed to be asked for', () => {
    expect(leftToAsk(agreed, [])).toEqual(money(128_010, 'EUR'))
    expect(leftToAsk(agreed, [first])).toEqual(money(51_204, 'EUR'))
    expect(leftToAsk(agreed, [first, second])).toEqual(money(-12_801, 'EUR'))
    expect(leftToAsk(anEstimate(), [first])).toBeUndefined()
  })

  it('ask for too much once they come to more than is agreed, as where nothing is any more', () => {
    expect(askedTooMuch(agreed, [])).toBeUndefined()
    expect(askedTooMuch(agreed, [first])).toBeUndefined()
    expect(askedTooMuch(agreed, [first, second])).toEqual(money(12_801, 'EUR'))
    expect(askedTooMuch(anEstimate(), [first])).toEqual(money(76_806, 'EUR'))
  })

  it('are the business of the invoice once that has left', () => {
    const invoiced = { ...agreed, invoice: { id: 'I', isSent: true } }
    expect(askedTooMuch(invoiced, [first, second])).toBeUndefined()
  })

  it('in another currency are not compared', () => {
    expect(leftToAsk(agreed, [aDepositOf('2026-003', 500_000, 'USD')])).toEqual(money(128_010, 'EUR'))
    expect(askedTooMuch(agreed, [aDepositOf('2026-003', 500_000, 'USD')])).toBeUndefined()
  })
})
