import { expect, test } from 'vitest'
import { creditingSeller } from '../../../lib/domain/invoice/credited-seller'
import { aSeller } from '../../builders/invoice'

const ESTONIAN = aSeller({
  name: 'Virta OÜ',
  contactName: 'Aino Virta',
  phone: '+372 5555 0142',
  address: { street: 'Pikk 1', postalCode: '10123', city: 'Tallinn', country: 'EE' },
  taxId: 'EE101234563',
  chargesVat: false,
  isSmallBusiness: true,
  legalLine: 'Registry code 12345678',
})

test('who has moved gives tax back under the name, address and id that it was charged under, reached as today', () => {
  const { isSmallBusiness: _small, legalLine: _line, ...rest } = ESTONIAN
  const { name, address, taxId, chargesVat } = aSeller()
  expect(creditingSeller(aSeller(), ESTONIAN)).toEqual({ ...rest, name, address, taxId, chargesVat })
  expect(creditingSeller(ESTONIAN, aSeller())).toMatchObject({
    taxId: 'EE101234563',
    isSmallBusiness: true,
    legalLine: 'Registry code 12345678',
    phone: '+358 40 555 0142',
  })
})

test('who kept country and tax id is the seller of today, however the id is written', () => {
  const today = aSeller({ name: 'Aino Virta', taxId: 'FI29483018' })
  expect(creditingSeller(aSeller(), today)).toBe(today)
  expect(creditingSeller(aSeller({ taxId: '' }), ESTONIAN)).toBe(ESTONIAN)
})
