import { expect, test } from 'vitest'
import { isStatedAlike } from '../../../lib/domain/invoice/stated-alike'
import type { Seller } from '../../../lib/domain/party/party'
import type { PaymentMethod } from '../../../lib/domain/payment/payment-method'
import { aSeller } from '../../builders/invoice'

const ACCOUNT: PaymentMethod = { id: 'bank', kind: 'iban', iban: 'FI2112345600000785', bic: 'NDEAFIHH' }
const CARD: PaymentMethod = { id: 'card', kind: 'link', label: 'Card', url: 'https://pay.example.com/a' }
const before = aSeller({ methods: [ACCOUNT, CARD] })

test.each<[string, Partial<Seller>]>([
  ['name', { name: 'Lehtonen & Co' }],
  ['contact', { contactName: 'A. Lehtonen' }],
  ['state', { address: { ...before.address, subdivision: 'Uusimaa' } }],
  ['email address', { email: 'aino@lehtonen.example' }],
  ['phone number', { phone: '' }],
  ['tax number', { taxId: '' }],
  ['VAT', { chargesVat: false }],
  ['reason for no VAT', { isSmallBusiness: true }],
  ['line that the law wants', { legalLine: 'Approved for F-tax' }],
  ['account', { methods: [{ ...ACCOUNT, iban: 'FI5542345670000081' }, CARD] }],
  ['account, which is no more', { methods: [CARD] }],
])('a document says another %s', (_what, changes) => {
  expect(isStatedAlike(before, { ...before, ...changes }, ['bank'])).toBe(false)
})

test.each<[string, Partial<Seller>]>([
  ['nothing', {}],
  ['a line that is empty', { legalLine: '', isSmallBusiness: false }],
  ['the logo', { logo: { png: 'iVBO', width: 40, height: 20 } }],
  ['what is usual for a new invoice', { language: 'fi', currency: 'SEK', numberPattern: 'A-###' }],
  ['late interest, which stands in letters', { contractRate: '8', ownRates: [] }],
  ['the order of the ways to pay', { methods: [CARD, ACCOUNT] }],
  ['a way to pay that is not offered', { methods: [ACCOUNT] }],
])('a document says the same where this is different: %s', (_what, changes) => {
  expect(isStatedAlike(before, { ...before, ...changes }, ['bank'])).toBe(true)
})
