import { describe, expect, test } from 'vitest'
import { addDays, plainDate } from '../../../lib/domain/calendar/plain-date'
import { dueDateIn } from '../../../lib/domain/invoice/draft-due-date'
import { aDraft, aDraftDue, TODAY } from '../../builders/draft'

describe('the due date of a draft', () => {
  test('goes with the day while a term stands, whatever day was kept with it', () => {
    expect(dueDateIn(aDraft(), TODAY, 'FI')).toBe('2026-12-09')
    expect(dueDateIn(aDraft(), addDays(TODAY, 4), 'FI')).toBe('2026-12-13')
    expect(dueDateIn(aDraft({ dueDate: 'soon' }), TODAY, 'FI')).toBe('2026-12-09')
  })

  test('stays as it was typed', () => {
    expect(dueDateIn(aDraftDue('24.12.2026'), addDays(TODAY, 4), 'FI')).toBe('24.12.2026')
  })

  test('is a day on which the banks of the seller are open, where the term says so', () => {
    const draft = aDraft({ term: { kind: 'days', days: 31, moves: 'nextBusinessDay' } })
    expect(dueDateIn(draft, plainDate('2026-11-23'), 'FI')).toBe('2026-12-28')
    expect(dueDateIn(draft, plainDate('2026-11-23'), undefined)).toBe('2026-12-24')
  })
})
