import { expect, test } from 'vitest'
import { addressIn } from '../../../lib/adapters/webmail/address'

test.each([
  ['Ella Moreau <ella@northlight.example>', 'ella@northlight.example'],
  ['ella@northlight.example - Outlook', 'ella@northlight.example'],
  ["'ella@northlight.example'", 'ella@northlight.example'],
  ["Tim (tim.o'brien@firm.example), Ann", "tim.o'brien@firm.example"],
  ['mailto:ella@northlight.example', 'ella@northlight.example'],
  ['Ella Moreau', undefined],
  ['ella@northlight', undefined],
])('the address in %s', (text, address) => {
  expect(addressIn(text)).toBe(address)
})

test.each([
  ['"nora@lindberg.example" <pay@attacker.example>'],
  ['Nora <nora@lindberg.example> <pay@attacker.example>'],
  ['nora@lindberg.example ella@northlight.example pay@attacker.example'],
])('is what stands after the name, whatever the name is: %s', (text) => {
  expect(addressIn(text)).toBe('pay@attacker.example')
})

test('is in the text that says most, where others have the name alone', () => {
  const name = 'Nora <nora@lindberg.example>'
  const whole = `${name} <pay@attacker.example>`
  expect(addressIn(name, `From: ${name}`, whole)).toBe('pay@attacker.example')
  expect(addressIn(whole, null, name)).toBe('pay@attacker.example')
})

test('is in the first of texts that say as much', () => {
  expect(addressIn(null, undefined, 'Ella', 'a@b.example', 'c@d.example')).toBe('a@b.example')
})

test('is none where one is only what stands before the @ of another', () => {
  expect(addressIn('Nora <"nora@lindberg.example"@attacker.example>')).toBeUndefined()
  expect(addressIn('"nora@lindberg.example, now "@attacker.example')).toBeUndefined()
})

// Where each letter led to a look at all others, these would take minutes.
test.each([
  ['letters', 'a'.repeat(400_000), undefined],
  ['addresses', 'a@b.example '.repeat(40_000), 'a@b.example'],
  ['quotes', '"@'.repeat(200_000), undefined],
])('is found also in a name of endless %s', (_, name, address) => {
  expect(addressIn(name)).toBe(address)
})
