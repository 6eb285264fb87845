import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { printIban, readIban } from '../../../lib/domain/payment/iban'

describe('an IBAN as typed', () => {
  it.each([
    ['FI21 1234 5600 0007 85', 'FI2112345600000785'],
    ['fi2112345600000785', 'FI2112345600000785'],
    ['DE71 1102 2033 0123 4567 89', 'DE71110220330123456789'],
    ['FR14\u00A02004\u00A01010 0505 0001 3M02 606', 'FR1420041010050500013M02606'],
    ['NL91 ABNA 0417 1643 00', 'NL91ABNA0417164300'],
    ['GB29 NWBK 6016 1331 9268 19', 'GB29NWBK60161331926819'],
  ])('%s is read as %s', (text, iban) => {
    expect(readIban(text)).toEqual({ ok: true, iban })
  })

  it.each([
    ['FI21 1234 5600 0007 86', 'checkDigits'],
    ['FI22 1234 5600 0007 85', 'checkDigits'],
    ['FI21 1234 5600 0007 8', 'length'],
    ['FI21 1234 5600 0007 855', 'length'],
    ['', 'length'],
    ['XX21 1234 5600 0007 85', 'country'],
    ['1234 5600 0007 85', 'country'],
    ['FI21-1234-5600-0007-85', 'characters'],
    ['FI21 1234 560O 0007 85', 'characters'],
  ])('%s is refused for its %s', (text, code) => {
    expect(readIban(text)).toEqual({ ok: false, code })
  })

  it('is refused when any two unequal neighbouring digits are swapped', () => {
    const iban = 'FI2112345600000785'
    fc.assert(
      fc.property(fc.integer({ min: 2, max: iban.length - 2 }), (at) => {
        const [a, b] = [iban[at] ?? '', iban[at + 1] ?? '']
        fc.pre(a !== b)
        expect(readIban(iban.slice(0, at) + b + a + iban.slice(at + 2)).ok).toBe(false)
      }),
    )
  })

  it('is printed in groups of four, and reads back as itself', () => {
    expect(printIban('FI2112345600000785')).toBe('FI21 1234 5600 0007 85')
    expect(readIban(printIban('FI2112345600000785'))).toEqual({ ok: true, iban: 'FI2112345600000785' })
  })
})
