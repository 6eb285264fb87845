import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { AccountedVat } from '../../../lib/domain/receivables/row-accounts'
import { inProportion, sharedAmong, sharedInTurn, withVat } from '../../../lib/domain/receivables/shared-vat'
import { HUNDRED } from '../../builders/report-row'

const FARES: AccountedVat = { category: 'outsideScope', base: 10_000, vat: 0 }

const anyParts = fc.array(
  fc.record({ base: fc.integer({ min: 1, max: 999_999 }), vat: fc.integer({ min: 0, max: 250_000 }) }),
  { minLength: 1, maxLength: 3 },
)

const documentOf = (parts: readonly AccountedVat[], asked = withVat(parts)) => ({
  parts,
  asked,
  currency: 'EUR',
})

describe('an amount with VAT in it', () => {
  test('is shared among all parts of a document, also those without VAT', () => {
    expect(sharedAmong(451, documentOf([HUNDRED, FARES]))).toEqual([
      { base: 200, vat: 51 },
      { base: 200, vat: 0 },
    ])
  })

  test('has no share where nothing was charged', () => {
    expect(sharedAmong(100, documentOf([], 100))).toEqual([])
  })

  test('leaves out what pays for the rounding for cash', () => {
    expect(withVat(sharedAmong(12_555, documentOf([HUNDRED], 12_555)))).toBe(12_550)
  })

  test('is shared to the cent, alone and with those before it', () => {
    fc.assert(
      fc.property(anyParts, fc.array(fc.integer({ min: -9_999, max: 9_999 })), (amounts, changes) => {
        const document = documentOf(amounts.map((part) => ({ ...part, rate: '25.5', category: 'standard' })))
        const shares = sharedInTurn(changes, (so) => sharedAmong(so, document))
        expect(shares.map(withVat)).toEqual(changes)
        const so = changes.reduce((sum, change) => sum + change, 0)
        const all = document.parts.map((_, at) => ({
          base: shares.reduce((sum, share) => sum + (share[at]?.base ?? 0), 0),
          vat: shares.reduce((sum, share) => sum + (share[at]?.vat ?? 0), 0),
        }))
        expect(all).toEqual(sharedAmong(so, document))
      }),
    )
  })

  test('pays in proportion for what a rate adds and what another takes off', () => {
    const off: AccountedVat = { rate: '24', category: 'standard', base: -2_000, vat: -480 }
    expect(inProportion(5_035, documentOf([HUNDRED, off]))).toEqual([
      { base: 5_000, vat: 1_275 },
      { base: -1_000, vat: -240 },
    ])
    expect(withVat(inProportion(3_333, documentOf([HUNDRED, off])))).toBe(3_333)
    expect(inProportion(100, documentOf([off], 100))).toEqual([])
  })
})
