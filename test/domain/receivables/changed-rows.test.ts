import { describe, expect, test } from 'vitest'
import { plainDate } from '../../../lib/domain/calendar/plain-date'
import { newestFirst, rowPartOf, withChangedRows } from '../../../lib/domain/receivables/changed-rows'
import { aRow } from '../../builders/invoice-row'

const open = aRow({ id: '0A', number: '3', issueDate: plainDate('2026-11-02') })
const other = aRow({ id: '0B', number: '2', issueDate: plainDate('2026-11-01') })
const paid = aRow({ id: '0C', number: '1', issueDate: plainDate('2026-10-01'), lifecycle: 'paid' })

describe('rows that a page has', () => {
  test('are kept by the id while open, by the month after that', () => {
    expect([open, other, paid].map(rowPartOf)).toEqual(['A', 'B', '2026-10'])
  })

  test('stay as they are while nothing has changed', () => {
    const known = [open, paid]
    expect(withChangedRows(known, { rows: [], parts: [] })).toBe(known)
  })

  test('are replaced part by part, so that what was paid stands once', () => {
    const nowPaid = { ...open, lifecycle: 'paid' } as const
    expect(withChangedRows([open, other, paid], { rows: [nowPaid], parts: ['A', '2026-11'] })).toEqual([
      nowPaid,
      other,
      paid,
    ])
  })

  test('stand with the newest first, by number on one day', () => {
    const same = { ...other, number: '4', issueDate: open.issueDate }
    expect(newestFirst([paid, open, same])).toEqual([same, open, paid])
  })
})
