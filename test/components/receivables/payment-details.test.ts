import { expect, test } from 'vitest'
import { paymentDetails } from '../../../components/receivables/payment-details'
import { money } from '../../../lib/domain/money/money'
import { anInvoice, aSeller } from '../../builders/invoice'

test('how to pay what is left is written in the client’s language, to be sent in another way', () => {
  const text = paymentDetails(anInvoice({ language: 'fi' }), money(40_000, 'EUR')).replace(/\u00A0/g, ' ')
  expect(text).toContain('2026-040')
  expect(text).toContain('400,00 €')
  expect(text).toMatch(/Eräpäivä: \d+\.\d+\.2026/)
  expect(text).toMatch(/FI21 1234 5600 0007 85/)
})

test('what is left is paid to the account that the seller has today', () => {
  const methods = [{ id: 'iban', kind: 'iban', iban: 'EE382200221020145685', bic: '' } as const]
  const seller = aSeller({ name: 'Aino Virta Oy', methods })
  const text = paymentDetails(anInvoice(), money(40_000, 'EUR'), seller)
  expect(text).toContain('Aino Virta Oy, 2026-040')
  expect(text).toContain('EE38 2200 2210 2014 5685')
  expect(text).not.toContain('FI21')
})
