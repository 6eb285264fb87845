import { expect, test } from 'vitest'
import { asOfToday, hasAccountMoved } from '../../../lib/domain/document/as-of-today'
import type { PaymentMethod } from '../../../lib/domain/payment/payment-method'
import { anInvoice, aSeller } from '../../builders/invoice'

const OLD = { id: 'iban', kind: 'iban', iban: 'FI2112345600000785', bic: 'NDEAFIHH' } as const
const NEW = { id: 'iban', kind: 'iban', iban: 'EE382200221020145685', bic: '' } as const
const CARD = { id: 'link', kind: 'link', label: 'Card', url: 'https://pay.example.com/a' } as const

const waysOf = (methods: readonly PaymentMethod[], ofToday: readonly PaymentMethod[]) =>
  asOfToday(anInvoice({ methods }), aSeller({ methods: ofToday })).methods

test('an account that is not the seller’s any more gives way to the one of today, each once', () => {
  expect(waysOf([OLD, CARD], [NEW, CARD])).toEqual([NEW, CARD])
  expect(waysOf([CARD, OLD], [NEW])).toEqual([CARD, NEW])
  expect(waysOf([OLD, NEW], [NEW])).toEqual([NEW])
  expect(waysOf([OLD], [CARD])).toEqual([CARD])
  expect(hasAccountMoved(anInvoice({ methods: [OLD] }), aSeller({ methods: [NEW] }))).toBe(true)
})

test('an account that is still the seller’s stays alone, however it is written', () => {
  const spaced = { ...OLD, id: 'bank', iban: 'FI21 1234 5600 0007 85' }
  expect(waysOf([OLD], [NEW, spaced])).toEqual([OLD])
  expect(hasAccountMoved(anInvoice({ methods: [OLD, CARD] }), aSeller({ methods: [NEW, spaced] }))).toBe(
    false,
  )
})

test('the seller is the one of today, and the reference stays, but for one that the account does not take', () => {
  const seller = aSeller({ name: 'Aino Virta Oy', methods: [NEW] })
  const invoice = anInvoice({ methods: [OLD] })
  expect(asOfToday(invoice, seller)).toEqual({ ...invoice, seller, methods: [NEW] })
  const reference = '210000000003139471430009017'
  expect(asOfToday(anInvoice({ methods: [OLD], reference }), seller)).not.toHaveProperty('reference')
})
