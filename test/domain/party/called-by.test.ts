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
])('%j is called "%s" in English and "%s" in German', (name, english, german) => {
  expect(calledBy(name, 'en')).toBe(english)
  expect(calledBy(name, 'de')).toBe(german)
})
