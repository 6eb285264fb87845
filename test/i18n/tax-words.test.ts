import { expect, test } from 'vitest'
import { composerWords } from '../../lib/i18n/composer-words'
import { dashboardWords } from '../../lib/i18n/dashboard-words'
import { exportWords } from '../../lib/i18n/export-words'
import { problemWords } from '../../lib/i18n/problem-words'
import { receivablesWords } from '../../lib/i18n/receivables-words'
import { reportsWords } from '../../lib/i18n/reports-words'
import { taxPlaces } from '../../lib/i18n/tax-words'

test.each([
  ['vat', 'en', { tax: 'VAT', Tax: 'VAT' }],
  ['gst', 'en', { tax: 'GST', Tax: 'GST' }],
  ['salesTax', 'en', { tax: 'sales tax', Tax: 'Sales tax' }],
  ['salesTax', 'fi', { tax: 'myyntivero', Tax: 'Myyntivero' }],
  ['vat', 'fi', { tax: 'ALV', Tax: 'ALV' }],
] as const)(
  'the tax is called by its name, within a text and where one begins: %s, %s',
  (name, language, places) => {
    expect(taxPlaces(name, language)).toEqual(places)
  },
)

test('Finnish hangs no ending on the name of a tax, which only abbreviations would take', () => {
  const tables = { ...composerWords.fi, ...problemWords.fi, ...reportsWords.fi, ...exportWords.fi }
  const bent = Object.entries(tables).filter(([, text]) => /\{tax\}:\p{L}/u.test(JSON.stringify(text)))
  expect(bent).toEqual([])
})

test('an early payment discount has one name in Finnish, in plain words', () => {
  const tables = [composerWords.fi, problemWords.fi, exportWords.fi, receivablesWords.fi, dashboardWords.fi]
  expect(JSON.stringify(tables)).not.toMatch(/käteisalennu/i)
  expect(composerWords.fi.early).toBe('Alennus nopeasta maksusta')
})

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
