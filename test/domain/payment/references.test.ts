import fc from 'fast-check'
import { calculateQRReferenceChecksum } from 'swissqrbill/utils'
import { describe, expect, it } from 'vitest'
import {
  creditorReference,
  electronicReference,
  isCreditorReference,
  isQrIban,
  isQrReference,
  isViitenumero,
  printCreditorReference,
  printQrReference,
  printViitenumero,
  qrReference,
  referenceForNumber,
  referencesForNumber,
  viitenumeroCheckDigit,
} from '../../../lib/domain/payment/references'

const base = fc.stringMatching(/^[1-9][0-9]{2,18}$/)

describe('a Finnish reference (viitenumero)', () => {
  it.each([
    ['123456', '1'],
    ['1111', '2'],
    ['2026040', '6'],
    ['55958224329467', '1'],
  ])('of %s has the check digit %s', (digits, check) => {
    expect(viitenumeroCheckDigit(digits)).toBe(check)
  })

  it.each(['1234561', '11112', '12 34561', '55958 22432 94671', '0000011112', '698756720839'])(
    '%s is valid',
    (reference) => {
      expect(isViitenumero(reference)).toBe(true)
    },
  )

  it.each(['1234560', '11111', '013', '', 'RF341234561', '1234567890123456789012'])(
    '%s is not valid',
    (reference) => {
      expect(isViitenumero(reference)).toBe(false)
    },
  )

  it('is printed in groups of five from the right', () => {
    expect(printViitenumero('1234561')).toBe('12 34561')
    expect(printViitenumero('20260406')).toBe('202 60406')
    expect(printViitenumero('11112')).toBe('11112')
    expect(printViitenumero('559582243294671')).toBe('55958 22432 94671')
  })

  it('notices one wrong digit, wherever it is', () => {
    fc.assert(
      fc.property(base, fc.nat(), fc.integer({ min: 1, max: 9 }), (digits, position, shift) => {
        const reference = digits + viitenumeroCheckDigit(digits)
        expect(isViitenumero(reference)).toBe(true)
        const at = 1 + (position % (reference.length - 1))
        const wrong = (Number(reference[at]) + shift) % 10
        expect(isViitenumero(reference.slice(0, at) + wrong + reference.slice(at + 1))).toBe(false)
      }),
    )
  })
})

describe('the reference of an invoice number', () => {
  it('is made of the digits of the number for a Finnish seller', () => {
    expect(referenceForNumber('2026-040', 'FI')).toBe('20260406')
    expect(referenceForNumber('001111', 'FI')).toBe('11112')
  })

  it('tells letters apart, as many as there is room for', () => {
    const base = '201018282110' + '2601'
    expect(referenceForNumber('KAISLA-26-01', 'FI')).toBe(base + viitenumeroCheckDigit(base))
    expect(referenceForNumber('kaisla-26-01', 'FI')).toBe(referenceForNumber('KAISLA-26-01', 'FI'))
    expect(referenceForNumber('AALTO-26-01', 'FI')).not.toBe(referenceForNumber('KAISLA-26-01', 'FI'))
    expect(referenceForNumber('NORTHLIG-26-01', 'FI')).toBe(referenceForNumber('NORTHLI-26-01', 'FI'))
    expect(referenceForNumber(`A-${'1'.repeat(18)}`, 'FI')).toBe(referenceForNumber('1'.repeat(18), 'FI'))
  })

  it('is valid for any number with digits, and the digits’ own is still known', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z]{0,12}-[0-9]{0,2}[1-9][0-9]{0,4}$/), (number) => {
        const references = referencesForNumber(number, 'FI')
        expect(references[0]).toBe(referenceForNumber(number, 'FI'))
        expect(references.every(isViitenumero)).toBe(true)
        expect(references.at(-1)).toBe(referenceForNumber(number.replace(/[A-Z]/gi, ''), 'FI'))
      }),
    )
  })

  it('differs for numbers of one length of digits that differ in letters alone', () => {
    const code = fc.stringMatching(/^[A-Z]{1,7}$/)
    fc.assert(
      fc.property(code, code, (one, other) => {
        fc.pre(one !== other)
        expect(referenceForNumber(`${one}-26-01`, 'FI')).not.toBe(referenceForNumber(`${other}-26-01`, 'FI'))
      }),
    )
  })

  it('is none elsewhere, without digits, and with more than 19 of them', () => {
    expect(referenceForNumber('2026-040', 'SE')).toBeUndefined()
    expect(referenceForNumber('ABC', 'FI')).toBeUndefined()
    expect(referenceForNumber('000', 'FI')).toBeUndefined()
    expect(referenceForNumber('12345678901234567890', 'FI')).toBeUndefined()
  })

  it('of a number too short for a reference is valid and meets no other early number', () => {
    const references = Array.from({ length: 5000 }, (_, index) => referenceForNumber(String(index + 1), 'FI'))
    expect(references.every((reference) => isViitenumero(reference ?? ''))).toBe(true)
    expect(new Set(references).size).toBe(5000)
  })
})

describe('an RF creditor reference', () => {
  it.each([
    ['1234561', 'RF341234561'],
    ['11112', 'RF9811112'],
    ['20260406', 'RF5720260406'],
    ['0011112', 'RF9811112'],
    ['698756720839', 'RF61698756720839'],
  ])('of viitenumero %s is %s', (reference, rf) => {
    expect(creditorReference(reference)).toBe(rf)
  })

  it.each(['RF18539007547034', 'RF185390075470Y', 'RF18 5390 0754 7034', 'rf341234561', 'RF41 13'])(
    '%s is valid',
    (reference) => {
      expect(isCreditorReference(reference)).toBe(true)
    },
  )

  it.each(['RF19539007547034', 'RF18', '18539007547034', 'RF185390075470341234567890123'])(
    '%s is not valid',
    (reference) => {
      expect(isCreditorReference(reference)).toBe(false)
    },
  )

  it('is never built from a reference a Finnish bank would not know', () => {
    expect(() => creditorReference('1234560')).toThrow('Not a Finnish reference')
  })

  it('made from any viitenumero is valid and is printed in groups of four', () => {
    fc.assert(
      fc.property(base, (digits) => {
        const rf = creditorReference(digits + viitenumeroCheckDigit(digits))
        expect(isCreditorReference(rf)).toBe(true)
        expect(isCreditorReference(printCreditorReference(rf))).toBe(true)
      }),
    )
    expect(printCreditorReference('RF5720260406')).toBe('RF57 2026 0406')
  })
})

describe('a reference as banks exchange it', () => {
  it.each([
    ['rf57 2026 0406', 'RF5720260406'],
    ['202 60406', '20260406'],
    ['21 00000 00003 13947 14300 09017', '210000000003139471430009017'],
    ['Order 12 b', 'Order 12 b'],
  ])('is for %s: %s', (written, exchanged) => {
    expect(electronicReference(written)).toBe(exchanged)
  })
})

describe('a Swiss QR reference', () => {
  it('has the check digit of the standard’s example, and notices a wrong digit', () => {
    expect(qrReference('21000000000313947143000901')).toBe('210000000003139471430009017')
    expect(isQrReference('21 00000 00003 13947 14300 09017')).toBe(true)
    expect(isQrReference('210000000003139471430009018')).toBe(false)
    expect(isQrReference('20260406')).toBe(false)
    expect(qrReference('2026040').at(-1)).toBe(calculateQRReferenceChecksum('2026040'))
    expect(() => qrReference('RF18')).toThrow()
  })

  it('is printed as two digits and groups of five', () => {
    expect(printQrReference('210000000003139471430009017')).toBe('21 00000 00003 13947 14300 09017')
  })

  it('is made of the invoice number for a QR-IBAN alone', () => {
    expect(referenceForNumber('2026-040', 'CH', 'CH44 3199 9123 0008 8901 2')).toBe(
      '000000000000000000020260406',
    )
    expect(isQrReference('000000000000000000020260406')).toBe(true)
    expect(referenceForNumber('2026-040', 'CH', 'CH5800791123000889012')).toBeUndefined()
    expect(referenceForNumber('1'.repeat(27), 'CH', 'CH4431999123000889012')).toBeUndefined()
  })

  it.each([
    ['CH4431999123000889012', true],
    ['LI2130000123000889012', true],
    ['CH5800791123000889012', false],
    ['FI2112345600000785', false],
  ])('belongs to %s: %s', (iban, belongs) => {
    expect(isQrIban(iban)).toBe(belongs)
  })

  it('notices one wrong digit, wherever it is', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^\d{1,26}$/),
        fc.nat(),
        fc.integer({ min: 1, max: 9 }),
        (digits, at, shift) => {
          const reference = qrReference(digits)
          const place = at % reference.length
          const wrong = (Number(reference[place]) + shift) % 10
          expect(isQrReference(reference)).toBe(true)
          expect(isQrReference(reference.slice(0, place) + wrong + reference.slice(place + 1))).toBe(false)
        },
      ),
    )
  })
})
