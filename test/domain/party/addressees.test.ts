import { describe, expect, test } from 'vitest'
import { addresseesOf } from '../../../lib/domain/party/addressees'
import { aClient } from '../../builders/invoice'

const ella = aClient({ email: 'ella@northlight.example' })
const { id, name, contactName } = ella
const client = { id, name, contactName }
const withPayer = aClient({ email: 'ella@northlight.example', payerEmail: 'ap@northlight.example' })

describe('whom a mail about an invoice has to reach', () => {
  test('is the client it was made out to, whom an answer reaches by itself', () => {
    expect(addresseesOf(ella)).toEqual({ to: ella.email, adds: [], theirs: [ella.email], client })
  })

  test('is the address that the client has today, in an answer as well', () => {
    const now = aClient({ email: 'new@northlight.example' })
    expect(addresseesOf(ella, now)).toEqual({
      to: 'new@northlight.example',
      adds: ['new@northlight.example'],
      theirs: ['ella@northlight.example', 'new@northlight.example'],
      client,
    })
    expect(addresseesOf(ella, aClient({ email: 'Ella@Northlight.example ' })).adds).toEqual([])
  })

  test('is whoever pays, where it asks for money', () => {
    const theirs = ['ella@northlight.example', 'ap@northlight.example']
    expect(addresseesOf(ella, withPayer)).toEqual({ to: ella.email, adds: [], theirs, client })
    expect(addresseesOf(ella, withPayer, true)).toEqual({
      to: 'ap@northlight.example',
      adds: ['ap@northlight.example'],
      theirs,
      client,
    })
  })

  test('is the client of today, as they are called now', () => {
    const now = aClient({ id: 'merged', name: 'Northlight Group', contactName: 'Bo Berg' })
    expect(addresseesOf(ella, now).client).toEqual({
      id: 'merged',
      name: 'Northlight Group',
      contactName: 'Bo Berg',
    })
  })

  test('is known by the addresses an invoice named, too', () => {
    expect(addresseesOf(withPayer, aClient({ email: '' }))).toEqual({
      to: '',
      adds: [],
      theirs: ['ella@northlight.example', 'ap@northlight.example'],
      client,
    })
  })
})
