import { expect, test } from 'vitest'
import { composerWords } from '../../lib/i18n/composer-words'
import { exportWords } from '../../lib/i18n/export-words'
import { problemWords } from '../../lib/i18n/problem-words'
import { reportsWords } from '../../lib/i18n/reports-words'
import { taxPlaces } from '../../lib/i18n/tax-words'

test.each([
  ['vat', 'en', { tax: 'VAT', Tax: 'VAT' }],
  ['gst', 'en', { tax: 'GST', Tax: 'GST' }],
  ['salesTax', 'en', { tax: 'sales tax', Tax: 'Sales tax' }],
  ['vat', 'fi', { tax: 'ALV', Tax: 'ALV' }],
] as const)(
  'the tax is called by its name, within a text and where one begins: %s, %s',
  (name, language, places) => {
    expect(taxPlaces(name, language)).toEqual(places)
  },
)

test('the screens say VAT only of what the law of Europe alone asks for', () => {
  const tables = { ...composerWords.en, ...problemWords.en, ...reportsWords.en, ...exportWords.en }
  const named = Object.entries(tables).filter(([, text]) => /\bVAT\b/.test(JSON.stringify(text)))
  expect(named.map(([key]) => key).toSorted()).toEqual([
    'beforeVat',
    'buyerVatIdForeign',
    'clientTaxId.vat',
    'intraEuCountryHere',
    'ownVat',
    'ownVatSum',
    'vatBuyer',
    'vatInOwnCurrency',
    'vatInOwnCurrencyHere',
    'vatNotCharged',
    'why.abroad',
    'why.otherMember',
    'why.thirdCountry',
    'why.unionBusiness',
  ])
})
