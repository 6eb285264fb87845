import { expect, test } from 'vitest'
import { plainDate } from '../../../lib/domain/calendar/plain-date'
import { type DraftSource, hasMoved, isSameSource } from '../../../lib/domain/estimate/draft-source'
import { money } from '../../../lib/domain/money/money'

const deposit = {
  invoiceId: 'D',
  number: '2026-001',
  issueDate: plainDate('2026-11-23'),
  net: money(30_600, 'EUR'),
  vat: [],
  total: money(38_403, 'EUR'),
}
const source: DraftSource = { version: 0, deducts: [deposit] }

test('a draft says the same as long as version and deposits are the same', () => {
  const { total, ...rest } = deposit
  expect(isSameSource(source, { deducts: [{ total, ...rest }], version: 0 })).toBe(true)
  expect(isSameSource(source, { ...source, version: 1 })).toBe(false)
  expect(isSameSource(source, { ...source, deducts: [] })).toBe(false)
  expect(isSameSource(source, { ...source, deducts: [{ ...deposit, total: money(1, 'EUR') }] })).toBe(false)
})

test('of no estimate it is always the same, and so it is where nobody noted what it was prepared from', () => {
  expect(isSameSource(undefined, undefined)).toBe(true)
  expect(isSameSource(undefined, source)).toBe(true)
  expect(isSameSource(source, undefined)).toBe(false)
})

test('an invoice has to know what was agreed last and each deposit that was sent', () => {
  const another = { ...deposit, invoiceId: 'E' }
  expect(hasMoved(source, source)).toBe(false)
  expect(hasMoved(source, { ...source, version: 1 })).toBe(true)
  expect(hasMoved(source, { ...source, deducts: [deposit, another] })).toBe(true)
  expect(hasMoved(source, { ...source, deducts: [deposit, another] }, [another])).toBe(false)
})

test('a deposit that changed or is gone is no news to it: what it takes off is looked at by itself', () => {
  expect(hasMoved(source, { ...source, deducts: [{ ...deposit, total: money(1, 'EUR') }] })).toBe(false)
  expect(hasMoved(source, { ...source, deducts: [] })).toBe(false)
})
