import { expect, test } from 'vitest'
import { invoiceStatus } from '../../../lib/domain/import/invoice-status'

test.each([
  ['Paid', 'paid'],
  ['PAID (14 Sep)', 'paid'],
  ['Kuitattu', 'paid'],
  ['Partially paid', 'partPaid'],
  ['Osin maksettu', 'partPaid'],
  ['Written-off', 'notOpen'],
  ['Mitätöity', 'notOpen'],
  ['Unpaid', undefined],
  ['Not paid', undefined],
  ['Maksamatta', undefined],
  ['Ei', undefined],
  ['', undefined],
])('the status %j of an invoice says that it is %s', (text, expected) => {
  expect(invoiceStatus(text)).toBe(expected)
})
