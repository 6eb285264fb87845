import { expect, test } from 'vitest'
import { followingForm } from '../../lib/domain/following-form'
import { formOf } from '../../lib/domain/party/read-profile'
import { aSeller } from '../builders/invoice'

const was = formOf(aSeller())

test('a form follows what was changed elsewhere, and keeps what was typed into it', () => {
  const typed = { ...was, name: 'Lehtonen Oy', city: 'Espoo' }
  const is = { ...was, phone: '+358 50 111 2222', city: 'Vantaa' }
  expect(followingForm(typed, was, is)).toEqual({ ...is, name: 'Lehtonen Oy', city: 'Espoo' })
})

test('a form follows also what was added or taken away', () => {
  const rates = { ...was, contractRate: '8' }
  expect(followingForm(was, was, rates)).toEqual(rates)
  expect(followingForm(rates, rates, was)).toEqual(was)
})

test('a form that need not follow stays the same', () => {
  expect(followingForm(was, was, { ...was })).toBe(was)
})
