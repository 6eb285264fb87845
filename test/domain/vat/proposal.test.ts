import { describe, expect, it } from 'vitest'
import { proposedVat } from '../../../lib/domain/vat/proposal'
import { aClient, anAmericanSeller, aSeller } from '../../builders/invoice'

const clientIn = (country: string, taxId = '') =>
  aClient({ taxId, address: { street: '', postalCode: '', city: '', country } })

describe('what a line for a client is taxed with', () => {
  it('is the usual rate at home', () => {
    expect(proposedVat(aSeller(), clientIn('FI', 'FI20774740'))).toEqual({ vatRate: '25.5' })
  })

  it('is a reverse charge for a business in another EU country, once its VAT number is there', () => {
    expect(proposedVat(aSeller(), clientIn('DE', 'DE123456789'))).toEqual({
      vatRate: '0',
      vatCategory: 'reverseCharge',
      reason: 'otherMember',
    })
    expect(proposedVat(aSeller(), clientIn('GR', 'EL123456789')).reason).toBe('otherMember')
    expect(proposedVat(aSeller(), clientIn('DE'))).toEqual({ vatRate: '25.5' })
    expect(proposedVat(aSeller(), clientIn('DE', '12 345'))).toEqual({ vatRate: '25.5' })
  })

  it('is nothing for a client outside the EU', () => {
    expect(proposedVat(aSeller(), clientIn('US'))).toMatchObject({
      vatCategory: 'outsideScope',
      reason: 'thirdCountry',
    })
  })

  it('is nothing for a seller who charges none, with a reason for a small business', () => {
    expect(proposedVat(anAmericanSeller(), clientIn('DE', 'DE123456789'))).toEqual({ vatRate: '' })
    expect(proposedVat(aSeller({ chargesVat: false, isSmallBusiness: true }), clientIn('FI'))).toEqual({
      vatRate: '',
      vatCategory: 'smallBusiness',
      reason: 'smallBusiness',
    })
  })

  it('guesses nothing across borders that are not the EU’s', () => {
    const british = aSeller({ address: { street: '', postalCode: '', city: '', country: 'GB' } })
    expect(proposedVat(british, clientIn('FI', 'FI20774740'))).toEqual({ vatRate: '20' })
    expect(proposedVat(aSeller(), clientIn(''))).toEqual({ vatRate: '25.5' })
  })
})
