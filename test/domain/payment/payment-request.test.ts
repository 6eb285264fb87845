import { expect, it } from 'vitest'
import { money } from '../../../lib/domain/money/money'
import { requestOf } from '../../../lib/domain/payment/payment-request'
import { anInvoice, without } from '../../builders/invoice'

it('asks for the total of the invoice, or for what is left of it', () => {
  expect(requestOf(anInvoice())).toMatchObject({
    payee: { name: 'Lehtonen Design' },
    payer: { name: 'Northlight Studio Oy' },
    amount: money(228760, 'EUR'),
    dueDate: '2026-12-07',
    number: '2026-040',
    reference: '20260406',
  })
  expect(requestOf(without(anInvoice(), 'reference'), money(100, 'EUR'))).toMatchObject({
    amount: money(100, 'EUR'),
  })
})
