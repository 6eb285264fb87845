import { describe, expect, test } from 'vitest'
import { plainDate } from '../../../lib/domain/calendar/plain-date'
import { stepsIfOpen } from '../../../lib/domain/reminders/ladder'
import { DEFAULT_POLICY } from '../../../lib/domain/reminders/policy'
import {
  type ClientWay,
  DEFAULT_RULES,
  ladderFor,
  type ReminderRules,
  type Way,
} from '../../../lib/domain/reminders/ways'
import { aRow } from '../../builders/invoice-row'

const row = aRow({ clientId: 'northlight' })

function rules({
  client,
  invoice,
  ...rest
}: { readonly client?: ClientWay; readonly invoice?: Way } & Partial<ReminderRules> = {}): ReminderRules {
  return {
    ...DEFAULT_RULES,
    country: 'FI',
    ways: {
      clients: client ? { northlight: client } : {},
      invoices: invoice ? { [row.id]: invoice } : {},
    },
    ...rest,
  }
}

const days = (given: ReminderRules) =>
  stepsIfOpen(row, ladderFor(row, given), plainDate('2026-11-02')).map(({ stage, on }) => `${stage} ${on}`)

const stages = (given: ReminderRules) => ladderFor(row, given).rungs.map(({ stage }) => stage)

describe('the way an invoice is reminded', () => {
  test('is the usual one where nothing else is said', () => {
    expect(days(rules())).toEqual([
      'beforeDue 2026-11-13',
      'friendly 2026-11-18',
      'neutral 2026-11-23',
      'firm 2026-11-30',
      'formal 2026-12-16',
    ])
  })

  test('has fewer and later steps at a gentle pace', () => {
    expect(days(rules({ client: { pace: 'gentle' } }))).toEqual([
      'beforeDue 2026-11-13',
      'friendly 2026-11-20',
      'neutral 2026-11-30',
      'firm 2026-12-14',
    ])
  })

  test('follows what is said of the invoice before what is said of the client', () => {
    expect(stages(rules({ client: { pace: 'off' } }))).toEqual([])
    expect(stages(rules({ client: { pace: 'off' }, invoice: { pace: 'normal' } }))).toHaveLength(5)
    expect(stages(rules({ client: { beforeDue: 'never' } }))[0]).toBe('friendly')
    expect(stages(rules({ client: { beforeDue: 'never' }, invoice: { beforeDue: 'always' } }))[0]).toBe(
      'beforeDue',
    )
  })

  test('spares a client who always pays in time the note before the due date, unless told otherwise', () => {
    const habits = { northlight: { inTime: 4, late: 0 } }
    expect(stages(rules({ habits }))[0]).toBe('friendly')
    expect(stages(rules({ habits, client: { beforeDue: 'always' } }))[0]).toBe('beforeDue')
    const policy = { ...DEFAULT_POLICY, sparesPunctual: false }
    expect(stages(rules({ habits, policy }))[0]).toBe('beforeDue')
  })

  test('leaves out what is switched off', () => {
    const steps = DEFAULT_POLICY.steps.map((step) => ({ ...step, isOn: step.stage === 'neutral' }))
    expect(stages(rules({ policy: { ...DEFAULT_POLICY, steps } }))).toEqual(['neutral'])
  })

  test('lets the person put steps closer to each other than usual', () => {
    const steps = DEFAULT_POLICY.steps.map((step) => (step.stage === 'firm' ? { ...step, days: 9 } : step))
    expect(days(rules({ policy: { ...DEFAULT_POLICY, steps } }))).toContain('firm 2026-11-25')
  })

  test('gives a private person in Finland more than 14 days between reminders', () => {
    expect(days(rules({ client: { consumerIn: 'FI' } }))).toEqual([
      'beforeDue 2026-11-13',
      'friendly 2026-11-18',
      'neutral 2026-12-03',
      'firm 2026-12-18',
      'formal 2027-01-04',
    ])
    expect(days(rules({ client: { consumerIn: 'SE' } }))).toEqual(days(rules()))
  })
})
