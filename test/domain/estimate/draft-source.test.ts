import { expect, test } from 'vitest'
import { plainDate } from '../../../lib/domain/calendar/plain-date'
import { type DraftSource, isSameSource } from '../../../lib/domain/estimate/draft-source'
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

test('of no estimate it is always the same, and of an unknown state of one never', () => {
  expect(isSameSource(undefined, undefined)).toBe(true)
  expect(isSameSource(undefined, source)).toBe(false)
})
