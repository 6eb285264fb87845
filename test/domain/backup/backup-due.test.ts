import { expect, test } from 'vitest'
import { isBackupDue } from '../../../lib/domain/backup/backup-due'
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
    'a backup of tomorrow, the clock having been set back',
    { changes: 5, lastMadeOn: plainDate('2026-11-27') },
    false,
  ],
])('with %s', (_, facts, isDue) => {
  expect(isBackupDue({ today, ...facts })).toBe(isDue)
})
