import { describe, expect, test } from 'vitest'
import { plainDate } from '../../../lib/domain/calendar/plain-date'
import { money } from '../../../lib/domain/money/money'
import { statusOn } from '../../../lib/domain/receivables/row-status'
import { aRow } from '../../builders/invoice-row'
import { aReportRow } from '../../builders/report-row'

const today = plainDate('2026-11-23')

describe('statusOn', () => {
  test.each([
    ['2026-11-09', { kind: 'late', days: 14, isPartPaid: false }],
    ['2026-11-22', { kind: 'late', days: 1, isPartPaid: false }],
    ['2026-11-23', { kind: 'dueSoon', days: 0, isPartPaid: false }],
    ['2026-11-30', { kind: 'dueSoon', days: 7, isPartPaid: false }],
    ['2026-12-01', { kind: 'open', days: 8, isPartPaid: false }],
  ])('tells an open invoice due on %s', (dueDate, status) => {
    expect(statusOn(aRow({ dueDate: plainDate(dueDate) }), today)).toEqual(status)
  })

  test('tells a part payment', () => {
    expect(statusOn(aRow({ open: money(1, 'EUR') }), today)).toMatchObject({ isPartPaid: true })
    const receipts = [{ on: today, amount: 5_000 }]
    expect(statusOn(aReportRow({ receipts }), today)).toMatchObject({ isPartPaid: true })
  })

  test('does not take for a part payment what a credit note took off, or an earlier invoice had paid', () => {
    const credited = { open: money(5_000, 'EUR') }
    expect(statusOn(aReportRow({}, credited), today)).toMatchObject({ isPartPaid: false })
    const before = { prepaid: 5_000, receipts: [{ on: today, amount: 5_000 }] }
    expect(statusOn(aReportRow(before, credited), today)).toMatchObject({ isPartPaid: false })
  })

  test('tells a mail that was probably sent from a draft', () => {
    expect(statusOn(aRow({ lifecycle: 'draft', delivery: 'likely' }), today)).toEqual({
      kind: 'probablySent',
    })
    expect(statusOn(aRow({ lifecycle: 'draft', delivery: 'unsent' }), today)).toEqual({ kind: 'draft' })
  })

  test.each(['paid', 'void'] as const)('does not count days on a %s invoice', (lifecycle) => {
    expect(statusOn(aRow({ lifecycle, dueDate: plainDate('2026-01-01') }), today)).toEqual({
      kind: lifecycle,
    })
  })
})
