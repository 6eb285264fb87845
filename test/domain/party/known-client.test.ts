import { describe, expect, test } from 'vitest'
import { EMPTY_REGISTER } from '../../../lib/domain/party/client-register'
import { clientAt, clientCalled, isAnother, withAddress } from '../../../lib/domain/party/known-client'
import { aClient } from '../../builders/invoice'

const northlight = aClient({ payerEmail: 'payables@northlight.example' })
const lux = aClient({ id: 'lux', name: 'Lux Studio', contactName: 'Otso Halla', email: '' })

test('an address is that of a client or of who pays for them, however it is written', () => {
  expect(
    clientAt([{ email: 'x@else.example' }, { email: ' Payables@Northlight.example' }], [lux, northlight]),
  ).toBe(northlight)
  expect(clientAt([{ name: 'Ella Moreau' }, { email: '' }], [lux, northlight])).toBeUndefined()
})

describe('who is shown by name alone', () => {
  test.each([
    ['the only client of that name', 'lux  studio', 'lux'],
    ['the only client with that contact', 'Ella Moreau', 'northlight'],
    ['nobody, without a name', ' ', undefined],
    ['nobody who is called otherwise', 'Ella', undefined],
  ])('is %s', (_, name, id) => {
    expect(clientCalled([{ name }], [northlight, lux], EMPTY_REGISTER)?.id).toBe(id)
  })

  test('is nobody where two are called so, unless these are one', () => {
    const other = { ...northlight, id: 'other' }
    const addressees = [{ name: 'Ella Moreau' }]
    expect(clientCalled(addressees, [northlight, other], EMPTY_REGISTER)).toBeUndefined()
    const register = { archived: [], mergedInto: { other: 'northlight' } }
    expect(clientCalled(addressees, [northlight, other], register)?.id).toBe('northlight')
  })
})

test('who has an address is the one of that name who has none, and no client with another', () => {
  const otso = { name: 'Otso Halla', email: 'otso@lux.example' }
  expect(clientCalled([otso], [northlight, lux], EMPTY_REGISTER)).toBe(lux)
  expect(clientCalled([{ ...otso, name: 'Ella Moreau' }], [northlight, lux], EMPTY_REGISTER)).toBeUndefined()
})

test('a client without an address gets that of the one who is called so', () => {
  const addressees = [
    { name: 'Mika', email: 'mika@lux.example' },
    { name: 'otso halla', email: 'otso@lux.example' },
  ]
  expect(withAddress(lux, addressees).email).toBe('otso@lux.example')
  expect(withAddress(lux, addressees.slice(0, 1))).toBe(lux)
  expect(withAddress(northlight, [{ name: northlight.name, email: 'new@northlight.example' }])).toBe(
    northlight,
  )
})

test('a new client is another than one in the book where both were given names that differ', () => {
  const before = aClient({ name: 'Ella Moreau' })
  const named = (name: string) => aClient({ name })
  expect(isAnother(before, named('Kulma Oy'), named('Halla Oy'))).toBe(true)
  expect(isAnother(before, named('Kulma Oy'), named('kulma  oy'))).toBe(false)
  expect(isAnother(before, before, named('Halla Oy'))).toBe(false)
  expect(isAnother(before, named('Kulma Oy'), before)).toBe(false)
})
