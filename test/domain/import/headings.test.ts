import { expect, test } from 'vitest'
import { bareHeading, headingCurrency, recogniseHeadings } from '../../../lib/domain/import/headings'

test.each([
  ['Invoice No.', 'invoiceno'],
  ['  Määrä (EUR) ', 'määrä'],
  ['Arvopäivä_2', 'arvopäivä2'],
  ['Ma\u0308a\u0308ra\u0308', 'määrä'],
  ['', ''],
])('%j is read as %j', (heading, read) => {
  expect(bareHeading(heading)).toBe(read)
})

test.each([
  ['Amount (USD)', 'USD'],
  ['Balance £', 'GBP'],
  ['Total ($)', 'USD'],
  ['Määrä EUROA', 'EUR'],
  ['TotalEUR', 'EUR'],
  ['Total eur', 'EUR'],
  ['Amount (incl. VAT)', undefined],
  ['TAX', undefined],
  ['Amount', undefined],
])('%j names the currency %j', (heading, currency) => {
  expect(headingCurrency(heading, 'EUR')).toBe(currency)
})

test('a sign that several currencies share is that of the own one', () => {
  expect([headingCurrency('Total ($)', 'CAD'), headingCurrency('Total (€)', 'CAD')]).toEqual(['CAD', 'EUR'])
})

const NAMES = { total: ['total', 'amount'], open: ['open', 'amount'] }

test('the likelier name of a meaning is taken first', () => {
  expect(recogniseHeadings(NAMES, ['amount', 'total', 'open'])).toEqual({ total: 1, open: 2 })
})

test('a column has one meaning, the first that is called so', () => {
  expect(recogniseHeadings(NAMES, ['amount'])).toEqual({ total: 0 })
  expect(recogniseHeadings(NAMES, ['amount', 'amount'])).toEqual({ total: 0, open: 1 })
})

test('a column that nobody knows means nothing', () => {
  expect(recogniseHeadings(NAMES, ['colour', ''])).toEqual({})
})
