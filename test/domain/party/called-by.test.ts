import { expect, test } from 'vitest'
import { calledBy } from '../../../lib/domain/party/called-by'

test.each([
  ['Ella Moreau', 'Ella', 'Ella Moreau'],
  ['  Ella   Moreau ', 'Ella', 'Ella Moreau'],
  ['Dr Moreau', 'Dr Moreau', 'Dr Moreau'],
  ['Frau Moreau', 'Frau Moreau', 'Frau Moreau'],
  ['Ella', 'Ella', 'Ella'],
  ['Moreau, Ella', 'Ella', 'Ella Moreau'],
  ['Moreau,Ella Maria', 'Ella', 'Ella Maria Moreau'],
  ['van der Berg, Jan', 'Jan', 'Jan van der Berg'],
  ['De la Cruz, María José', 'María', 'María José De la Cruz'],
  ['Berg, Jan van der', 'Jan', 'Jan van der Berg'],
  ['Ella,', 'Ella', 'Ella'],
  ['Moreau, Dr.', 'Dr. Moreau', 'Dr. Moreau'],
  ['Ella Moreau, CFO', 'Ella', 'Ella Moreau, CFO'],
  ['ella@northlight.example', '', ''],
  ['Ella <ella@northlight.example>', 'Ella', 'Ella <ella@northlight.example>'],
  [' ', '', ''],
  ['Jan van der Berg', 'Jan', 'Jan van der Berg'],
  ['Andy Theroux', 'Andy', 'Andy Theroux'],
  ['Laskari Kirjavainen', 'Laskari', 'Laskari Kirjavainen'],
])('%j is called "%s" in English and "%s" in German', (name, english, german) => {
  expect(calledBy(name, 'en')).toBe(english)
  expect(calledBy(name, 'de')).toBe(german)
})

test.each([
  ...['J. Smith', 'J Smith', 'J. P. Smith', 'J.-P. Smith', 'J.P. Smith', 'Å. Berg'],
  ...['van der Berg', 'De Vries', 'von Trapp', 'Al Green'],
  ...['Accounts Payable', 'The Bookkeeper', 'Northlight accounts', 'Finance team', 'Billing department'],
  ...['Ella & Jan', 'Ella ja Jan Moreau', 'Ostoreskontra Northlight', 'Kirjanpito / Aino', 'Laskutus Oy'],
  ...['Ekonomiavdelningen Norr', 'Fakturor Norr'],
])('%j is called by the whole, as its first word may be no first name', (name) => {
  expect(calledBy(name, 'en')).toBe(name)
  expect(calledBy(name, 'fi')).toBe(name)
})

test('an initial that stands last is turned round with its surname', () => {
  expect(calledBy('Smith, J.', 'en')).toBe('J. Smith')
})
