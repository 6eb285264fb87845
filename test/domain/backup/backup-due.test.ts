import { expect, test } from 'vitest'
import { isBackupDue, isScheduledBackupDue } from '../../../lib/domain/backup/backup-due'
import { plainDate } from '../../../lib/domain/calendar/plain-date'

const today = plainDate('2026-11-26')

test.each([
  ['nothing to lose yet', { changes: 0 }, false],
  ['one invoice and no backup', { changes: 3 }, false],
  ['a few invoices and no backup', { changes: 6 }, true],
  ['an old backup, nothing since', { changes: 0, lastMadeOn: plainDate('2026-01-01') }, false],
  ['a change since a backup of 30 days', { changes: 1, lastMadeOn: plainDate('2026-10-27') }, false],
  ['a change since a backup of 31 days', { changes: 1, lastMadeOn: plainDate('2026-10-26') }, true],
  ['a backup of today', { changes: 50, lastMadeOn: today }, false],
  [
    'a backup of next year, made while the clock was wrong',
    { changes: 6, lastMadeOn: plainDate('2027-11-26') },
    true,
  ],
])('with %s', (_, facts, isDue) => {
  expect(isBackupDue({ today, ...facts })).toBe(isDue)
})

test('an old backup is not spoken of before the day the person chose', () => {
  const facts = { today, changes: 6, remindFrom: plainDate('2026-11-27') }
  expect(isBackupDue(facts)).toBe(false)
  expect(isBackupDue({ ...facts, today: plainDate('2026-11-27') })).toBe(true)
})

test('a word put off while the clock was wrong comes when it is due', () => {
  expect(isBackupDue({ today, changes: 6, remindFrom: plainDate('2026-12-03') })).toBe(false)
  expect(isBackupDue({ today, changes: 6, remindFrom: plainDate('2026-12-04') })).toBe(true)
})

test.each([
  ['week', { changes: 1 }, true],
  ['week', { changes: 0 }, false],
  ['week', { changes: 1, lastMadeOn: plainDate('2026-11-19') }, true],
  ['week', { changes: 1, lastMadeOn: plainDate('2026-11-20') }, false],
  ['month', { changes: 1, lastMadeOn: plainDate('2026-10-26') }, true],
  ['month', { changes: 1, lastMadeOn: plainDate('2026-10-27') }, false],
  ['week', { changes: 1, lastMadeOn: plainDate('2027-11-26') }, true],
  ['month', { changes: 9, lastMadeOn: plainDate('2026-12-01') }, true],
] as const)('by itself each %s, with %o', (kind, facts, isDue) => {
  expect(isScheduledBackupDue({ kind }, { today, newInvoices: 0, ...facts })).toBe(isDue)
})

test.each([
  [9, false],
  [10, true],
])('by itself after ten invoices: %i', (newInvoices, isDue) => {
  const facts = { today, changes: 30, newInvoices, lastMadeOn: today }
  expect(isScheduledBackupDue({ kind: 'invoices', count: 10 }, facts)).toBe(isDue)
})
