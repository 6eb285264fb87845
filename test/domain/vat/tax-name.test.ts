import { expect, it } from 'vitest'
import { taxNameOf } from '../../../lib/domain/vat/tax-name'

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
