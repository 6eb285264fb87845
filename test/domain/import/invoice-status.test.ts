import { describe, expect, test } from 'vitest'
import { documentKind, invoiceStatus } from '../../../lib/domain/import/invoice-status'

describe('the status of an invoice says', () => {
  test.each([
    'Paid',
    'PAID (14 Sep)',
    'auto-paid',
    'Paid late',
    'Paid 12.9.2026',
    'Paid elsewhere',
    'Overpaid',
    'Marked as paid',
    'Deposited',
    'Not deposited',
    'Kuitattu',
    'Maksettu 12.9.2026',
    'Maksettu ajoissa',
    'Maksettu muualla',
    'Ylisuoritettu',
  ])('that nothing is left to pay: %j', (text) => {
    expect(invoiceStatus(text)).toBe('paid')
  })

  test.each([
    'Partially paid',
    'PARTIALLY_PAID',
    'Partly paid',
    'Partial payment',
    'Paid in part',
    'Paid (partially)',
    'deposit-paid',
    'Osin maksettu',
    'Maksettu osittain',
    'Osittain maksettu 12.9.2026',
    'Osasuoritettu',
  ])('that a part was paid: %j', (text) => {
    expect(invoiceStatus(text)).toBe('partPaid')
  })

  test.each([
    'Written-off',
    'uncollectible',
    'Bad debt',
    'Credit loss',
    'Credit note',
    'Not sent',
    'Unsent',
    'Awaiting approval',
    'Invalidated',
    'Mitätöity',
    'Hyvityslasku',
    'Kesken',
    'Lähettämätön',
  ])('that it is no open invoice: %j', (text) => {
    expect(invoiceStatus(text)).toBe('notOpen')
  })

  test.each([
    'Open',
    'Sent',
    'Sent 12.9.2026',
    'viewed',
    'Overdue',
    'Overdue by 12 days',
    'Due in 3 days',
    'Past due',
    'Awaiting Payment',
    'AUTHORISED',
    'Outstanding',
    'Unpaid',
    'Not paid',
    'Maksamatta',
    'Ei maksettu',
    'Ei',
    'Avoin',
    'Lähetetty',
    'Erääntynyt',
  ])('that it is open: %j', (text) => {
    expect(invoiceStatus(text)).toBe('open')
  })

  // Each of these is open with one program and not with another, or says that reminding is not for us.
  test.each([
    'Approved',
    'Pending',
    'Declined',
    'Collected',
    'Disputed',
    'Perinnässä',
    'Overdue, refunded',
    '?',
  ])('nothing that is known: %j', (text) => {
    expect(invoiceStatus(text)).toBe('unknown')
  })

  test('nothing where it is empty', () => {
    expect(invoiceStatus('')).toBeUndefined()
  })
})

test.each([
  ['Invoice', 'invoice'],
  ['Sales Invoice', 'invoice'],
  ['ACCREC', 'invoice'],
  ['Myyntilasku', 'invoice'],
  ['Credit note', 'notOpen'],
  ['Credit Memo', 'notOpen'],
  ['Payment', 'notOpen'],
  ['Hyvityslasku', 'notOpen'],
  ['Ostolasku', 'notOpen'],
  ['Consulting', 'unknown'],
  ['', undefined],
])('a document of the type %j is %s', (text, kind) => {
  expect(documentKind(text)).toBe(kind)
})
