import { describe, expect, test } from 'vitest'
import { addresseesOf } from '../../../lib/domain/party/addressees'
import { aClient } from '../../builders/invoice'

const ella = aClient({ email: 'ella@northlight.example' })
const withPayer = aClient({ email: 'ella@northlight.example', payerEmail: 'ap@northlight.example' })

describe('whom a mail about an invoice has to reach', () => {
  test('is the client it was made out to, whom an answer reaches by itself', () => {
    expect(addresseesOf(ella)).toEqual({ to: ella.email, adds: [], theirs: [ella.email] })
  })

  test('is the address that the client has today, in an answer as well', () => {
    const now = aClient({ email: 'new@northlight.example' })
    expect(addresseesOf(ella, now)).toEqual({
      to: 'new@northlight.example',
      adds: ['new@northlight.example'],
      theirs: ['ella@northlight.example', 'new@northlight.example'],
    })
    expect(addresseesOf(ella, aClient({ email: 'Ella@Northlight.example ' })).adds).toEqual([])
  })

  test('is whoever pays, where it asks for money', () => {
    const theirs = ['ella@northlight.example', 'ap@northlight.example']
    expect(addresseesOf(ella, withPayer)).toEqual({ to: ella.email, adds: [], theirs })
    expect(addresseesOf(ella, withPayer, true)).toEqual({
      to: 'ap@northlight.example',
      adds: ['ap@northlight.example'],
      theirs,
    })
  })

  test('is known by the addresses an invoice named, too', () => {
    expect(addresseesOf(withPayer, aClient({ email: '' }))).toEqual({
      to: '',
      adds: [],
      theirs: ['ella@northlight.example', 'ap@northlight.example'],
    })
  })
})
