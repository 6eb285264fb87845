import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { money } from '../../../lib/domain/money/money'
import { isUpiAddress, upiLink } from '../../../lib/domain/payment/upi'
import { aRequest } from '../../builders/payment'

const request = aRequest({ amount: money(49900, 'INR'), number: '2026-040' })

describe('a UPI link', () => {
  it('says address, name, amount, currency and number, spaces as %20', () => {
    expect(upiLink('robert.schneider@okbank', request)).toBe(
      'upi://pay?pa=robert.schneider@okbank&pn=Robert%20Schneider%20AG&am=499.00&cu=INR&tn=2026-040',
    )
  })

  it('is none in another currency, for nothing, or without an address', () => {
    expect(upiLink('a.b@bank', aRequest())).toBeUndefined()
    expect(upiLink('a.b@bank', { ...request, amount: money(0, 'INR') })).toBeUndefined()
    expect(upiLink('a.b', request)).toBeUndefined()
  })

  it('parses back to what went in', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), (number) => {
        const query = new URLSearchParams(upiLink('a.b@bank', { ...request, number })?.split('?')[1])
        expect(query.get('tn')).toBe(number.replace(/\s+/g, ' ').trim())
        expect(query.get('am')).toBe('499.00')
      }),
    )
  })
})

describe('a UPI id', () => {
  it.each(['name@bank', 'a.b-c_1@okaxis', '9876543210@ybl'])('%s is one', (text) => {
    expect(isUpiAddress(text)).toBe(true)
  })
  it.each(['name', '@bank', 'name@', 'na me@bank', 'a@b.example'])('%s is none', (text) => {
    expect(isUpiAddress(text)).toBe(false)
  })
})
