import { describe, expect, it } from 'vitest'
import { categoryOf, rateOf, treatmentOf } from '../../../lib/domain/vat/category'

describe('a category', () => {
  it.each([
    [{ vatRate: '25.5' }, 'standard'],
    [{ vatRate: '0' }, 'zero'],
    [{ vatRate: '0.00' }, 'zero'],
    [{}, 'outsideScope'],
    [{ vatRate: '' }, 'outsideScope'],
    [{ vatRate: '0', vatCategory: 'reverseCharge' }, 'reverseCharge'],
  ] as const)('of %j is %s', (treatment, category) => {
    expect(categoryOf(treatment)).toBe(category)
  })

  it('other than standard taxes nothing, whatever rate was there before', () => {
    expect(rateOf({ vatRate: '25.5', vatCategory: 'standard' })).toBe('25.5')
    expect(rateOf({ vatRate: '25.5', vatCategory: 'exempt' })).toBe('0')
    expect(rateOf({ vatRate: '25.5', vatCategory: 'smallBusiness' })).toBeUndefined()
    expect(rateOf({ vatRate: '25.5', vatCategory: 'outsideScope' })).toBeUndefined()
  })

  it('is stored only where the rate does not say it', () => {
    expect(treatmentOf('25.5', 'standard')).toEqual({ vatRate: '25.5' })
    expect(treatmentOf('0')).toEqual({ vatRate: '0' })
    expect(treatmentOf('')).toEqual({})
    expect(treatmentOf('25.5', 'reverseCharge')).toEqual({ vatRate: '0', vatCategory: 'reverseCharge' })
    expect(treatmentOf('20', 'reverseCharge', { keepsBuyersRate: true })).toEqual({
      vatRate: '20',
      vatCategory: 'reverseCharge',
    })
    expect(treatmentOf('25.5', 'smallBusiness')).toEqual({ vatCategory: 'smallBusiness' })
  })
})
