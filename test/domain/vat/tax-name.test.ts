import { expect, it } from 'vitest'
import { paperTaxNameOf, taxNameOf } from '../../../lib/domain/vat/tax-name'

it.each([
  ['US', 'salesTax'],
  ['AU', 'gst'],
  ['CA', 'gstHst'],
  ['FI', 'vat'],
  ['GB', 'vat'],
  ['', 'vat'],
])('the tax of a seller in "%s" is called %s', (country, name) => {
  expect(taxNameOf(country)).toBe(name)
})

it.each([
  ['CH', 'mwst'],
  ['LI', 'mwst'],
  ['DE', 'vat'],
  ['AU', 'gst'],
])('papers of a seller in "%s" call it %s', (country, name) => {
  expect(paperTaxNameOf(country)).toBe(name)
})
