import { expect, test } from 'vitest'
import { plainDate } from '../../../lib/domain/calendar/plain-date'
import { money } from '../../../lib/domain/money/money'
import { formsOf } from '../../../lib/domain/receivables/forms-of'
import { aRow } from '../../builders/invoice-row'

test('an open invoice takes a payment, a dispute and a promise', () => {
  expect(formsOf(aRow())).toEqual(['payment', 'dispute', 'promise'])
  expect(formsOf(aRow({ disputedOn: plainDate('2026-11-20') }))).toEqual(['payment', 'promise'])
})

test('what is left of one that was paid in part may be tax, where it is no more than the law knows', () => {
  expect(formsOf(aRow({ open: money(24_800, 'EUR') }))).toContain('tax')
  expect(formsOf(aRow({ open: money(100_000, 'EUR') }))).not.toContain('tax')
})

test('one that is written off takes a payment alone, and one that is closed or never left nothing', () => {
  expect(formsOf(aRow({ lifecycle: 'writtenOff' }))).toEqual(['payment'])
  expect(formsOf(aRow({ lifecycle: 'paid' }))).toEqual([])
  expect(formsOf(aRow({ lifecycle: 'draft' }))).toEqual([])
})
