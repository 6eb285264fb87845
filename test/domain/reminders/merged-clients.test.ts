import { describe, expect, test } from 'vitest'
import { EMPTY_REGISTER, withMerge } from '../../../lib/domain/party/client-register'
import { withMergedClients } from '../../../lib/domain/reminders/merged-clients'
import { DEFAULT_RULES, type ReminderRules, wayOf } from '../../../lib/domain/reminders/ways'

const rules: ReminderRules = {
  ...DEFAULT_RULES,
  ways: { clients: { old: { pace: 'off' }, now: { pace: 'gentle' } }, invoices: {} },
  habits: { old: { inTime: 3, late: 1 }, now: { inTime: 2, late: 0 } },
}

describe('reminders to clients that were merged', () => {
  test('go the way of the one they are now, who has paid what both have', () => {
    const merged = withMergedClients(rules, withMerge(EMPTY_REGISTER, 'old', 'now'))
    for (const clientId of ['old', 'now']) {
      expect(wayOf({ id: '', clientId }, merged)).toMatchObject({
        pace: 'gentle',
        habit: { inTime: 5, late: 1 },
      })
    }
  })

  test('go the usual way where that one has none of its own', () => {
    const ways = { clients: { old: { pace: 'off' } }, invoices: {} } as const
    const merged = withMergedClients({ ...rules, ways }, withMerge(EMPTY_REGISTER, 'old', 'now'))
    expect(wayOf({ id: '', clientId: 'old' }, merged).pace).toBe('normal')
  })

  test('are as they were without any', () => {
    expect(withMergedClients(rules, EMPTY_REGISTER)).toBe(rules)
  })
})
