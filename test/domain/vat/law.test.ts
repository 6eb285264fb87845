import { describe, expect, it } from 'vitest'
import { vatLawOf, wantsBuyersRate } from '../../../lib/domain/vat/law'

describe('the provision an invoice names', () => {
  it.each([
    ['reverseCharge', 'FI', 'DE', 'AVL 65 §'],
    ['reverseCharge', 'FI', 'FI', 'AVL 8 c §'],
    ['intraEu', 'FI', 'SE', 'AVL 72 a §'],
    ['smallBusiness', 'FI', 'FI', 'AVL 3 §'],
    ['reverseCharge', 'DE', 'DE', '§ 13b UStG'],
    ['smallBusiness', 'DE', 'DE', '§ 19 UStG'],
    ['export', 'DE', 'US', '§ 4 Nr. 1a UStG'],
    ['smallBusiness', 'FR', 'FR', 'art. 293 B du CGI'],
    ['reverseCharge', 'GB', 'GB', 'VAT Act 1994 s. 55A'],
  ] as const)('for %s from %s to %s is %s', (category, seller, buyer, provision) => {
    expect(vatLawOf(category, seller, buyer)).toEqual({ kind: 'national', provision })
  })

  it('is the directive’s article in a member state whose own is not known', () => {
    expect(vatLawOf('reverseCharge', 'SE', 'FI')).toEqual({ kind: 'directive', article: '196' })
    expect(vatLawOf('intraEu', 'EE', 'FI')).toEqual({ kind: 'directive', article: '138' })
  })

  it('is none where the person must name it, at home outside the scope, and outside the EU', () => {
    expect(vatLawOf('exempt', 'FI', 'FI')).toBeUndefined()
    expect(vatLawOf('outsideScope', 'FI', 'FI')).toBeUndefined()
    expect(vatLawOf('reverseCharge', 'SE', 'SE')).toBeUndefined()
    expect(vatLawOf('reverseCharge', 'NO', 'FI')).toBeUndefined()
    expect(vatLawOf('standard', 'FI', 'FI')).toBeUndefined()
  })
})

it('the rate of a reverse charge is told within the United Kingdom alone', () => {
  expect(wantsBuyersRate('GB', 'GB')).toBe(true)
  expect(wantsBuyersRate('GB', '')).toBe(true)
  expect(wantsBuyersRate('GB', 'IE')).toBe(false)
  expect(wantsBuyersRate('FI', 'FI')).toBe(false)
})
