import { describe, expect, it } from 'vitest'
import { money } from '../../../lib/domain/money/money'
import type { PaymentMethod } from '../../../lib/domain/payment/payment-method'
import { scanCode } from '../../../lib/domain/payment/scan-code'
import { aRequest } from '../../builders/payment'

const account = (iban: string): PaymentMethod => ({ id: 'a', kind: 'iban', iban, bic: '' })
const SWISS = account('CH5800791123000889012')
const QR_IBAN = account('CH4431999123000889012')
const FINNISH = account('FI2112345600000785')
const CZECH = account('CZ2806000000000168540115')
const UPI: PaymentMethod = { id: 'u', kind: 'upi', address: 'a.b@bank' }
const BITCOIN: PaymentMethod = { id: 'b', kind: 'bitcoin', address: '1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa' }

const kindOf = (method: PaymentMethod, currency: string, country: string) => {
  const address = { street: 'Weg 1', postalCode: '1000', city: 'Ort', country }
  return scanCode(method, aRequest({ amount: money(1000, currency), payer: { name: 'Ann', address } }))?.kind
}

describe('the code to scan', () => {
  it.each<[string, string, string, string | undefined, PaymentMethod]>([
    ['a Swiss account', 'CHF', 'CH', 'swiss', SWISS],
    ['a Swiss account', 'CHF', 'DE', 'swiss', SWISS],
    ['a Swiss account', 'EUR', 'LI', 'swiss', SWISS],
    ['a Swiss account', 'EUR', 'DE', 'epc', SWISS],
    ['a Swiss account', 'USD', 'CH', undefined, SWISS],
    ['a QR-IBAN', 'EUR', 'DE', undefined, QR_IBAN],
    ['a QR-IBAN', 'EUR', 'CH', undefined, QR_IBAN],
    ['a Finnish account', 'EUR', 'FI', 'epc', FINNISH],
    ['a Finnish account', 'EUR', '', 'epc', FINNISH],
    ['a Finnish account', 'EUR', 'CH', 'epc', FINNISH],
    ['a Finnish account', 'EUR', 'US', undefined, FINNISH],
    ['a Finnish account', 'SEK', 'SE', undefined, FINNISH],
    ['a Czech account', 'CZK', 'CZ', 'spayd', CZECH],
    ['a Czech account', 'EUR', 'CZ', 'spayd', CZECH],
    ['a Czech account', 'EUR', 'DE', 'epc', CZECH],
    ['UPI', 'INR', 'IN', 'upi', UPI],
    ['UPI', 'EUR', 'FI', undefined, UPI],
    ['bitcoin', 'EUR', 'FI', 'bitcoin', BITCOIN],
  ])('of %s in %s for a client in “%s” is %s', (_, currency, country, kind, method) => {
    expect(kindOf(method, currency, country)).toBe(kind)
  })

  it('is none for cash, a link, an account of another kind and words', () => {
    const methods: readonly PaymentMethod[] = [
      { id: 'c', kind: 'cash' },
      { id: 'l', kind: 'link', label: '', url: 'https://pay.example.com' },
      { id: 'd', kind: 'domesticAccount', bankCode: '1', accountNumber: '2', bankName: '' },
      { id: 'o', kind: 'other', text: 'MobilePay' },
    ]
    expect(methods.map((method) => scanCode(method, aRequest()))).toEqual(methods.map(() => undefined))
  })
})
