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

  it('is a reverse charge also for a small business in the EU, whose exemption ends at the border', () => {
    const small = aSeller({ chargesVat: false, isSmallBusiness: true })
    expect(proposedVat(small, clientIn('DE', 'DE123456789'))).toEqual({
      vatRate: '0',
      vatCategory: 'reverseCharge',
      reason: 'otherMember',
    })
    for (const client of [
      clientIn('DE'),
      clientIn('FI', 'FI20774740'),
      clientIn('US'),
      clientIn('', 'DE123456789'),
    ]) {
      expect(proposedVat(small, client).reason).toBe('smallBusiness')
    }
    const british = { ...small, address: { ...small.address, country: 'GB' } }
    expect(proposedVat(british, clientIn('DE', 'DE123456789')).reason).toBe('smallBusiness')
  })

  it('is asked for where we know no rates', () => {
    const australian = aSeller({ address: { ...aSeller().address, country: 'AU' } })
    expect(proposedVat(australian, clientIn('AU'))).toEqual({ vatRate: '' })
    expect(proposedVat(anAmericanSeller({ chargesVat: true }), clientIn('US'))).toEqual({ vatRate: '0' })
  })

  const sellerIn = (country: string) => aSeller({ address: { ...aSeller().address, country } })

  it.each(['GB', 'CH', 'LI', 'NO'])('is taxed at the client abroad for a seller in %s too', (country) => {
    expect(proposedVat(sellerIn(country), clientIn('DE', 'DE123456789'))).toEqual({
      vatRate: '0',
      vatCategory: 'reverseCharge',
      reason: 'unionBusiness',
    })
    const abroad = { vatRate: '', vatCategory: 'outsideScope', reason: 'abroad' }
    expect(proposedVat(sellerIn(country), clientIn('DE'))).toEqual(abroad)
    expect(proposedVat(sellerIn(country), clientIn('US'))).toEqual(abroad)
    expect(proposedVat(sellerIn(country), clientIn(country))).not.toHaveProperty('reason')
  })

  it('knows the countries that are one for VAT', () => {
    expect(proposedVat(sellerIn('CH'), clientIn('LI'))).toEqual({ vatRate: '8.1' })
    expect(proposedVat(sellerIn('LI'), clientIn('CH'))).toEqual({ vatRate: '8.1' })
    expect(proposedVat(sellerIn('FR'), clientIn('MC'))).toEqual({ vatRate: '20' })
    expect(proposedVat(sellerIn('DE'), clientIn('MC'))).toMatchObject({ reason: 'thirdCountry' })
  })

  it('guesses nothing across borders whose law we do not know, nor without the client’s country', () => {
    expect(proposedVat(sellerIn('AU'), clientIn('FI', 'FI20774740'))).toEqual({ vatRate: '' })
    expect(proposedVat(aSeller(), clientIn(''))).toEqual({ vatRate: '25.5' })
    expect(proposedVat(sellerIn('GB'), clientIn(''))).toEqual({ vatRate: '20' })
  })
})
