import { describe, expect, it } from 'vitest'
import { holdsIbanDigits, ibanLength } from '../../../lib/domain/payment/iban-form'

describe('the form of account numbers', () => {
  it.each([
    ['fi', 18],
    ['no', 15],
    ['mt', 31],
    ['us', 0],
    ['if', 0],
  ])('has the length of %s: %d', (country, length) => {
    expect(ibanLength(country)).toBe(length)
  })

  it('holds by its check digits', () => {
    expect(holdsIbanDigits('fi2112345600000785')).toBe(true)
    expect(holdsIbanDigits('fi2112345600000786')).toBe(false)
    expect(holdsIbanDigits('gb82west12345698765432')).toBe(true)
  })
})
