import { describe, expect, test } from 'vitest'
import { type PlainDate, plainDate } from '../../../lib/domain/calendar/plain-date'
import { money } from '../../../lib/domain/money/money'
import type { InvoiceRow } from '../../../lib/domain/receivables/invoice-row'
import { BY_HAND_STEPS } from '../../../lib/domain/reminders/by-hand'
import { nextStep } from '../../../lib/domain/reminders/next-step'
import { DEFAULT_POLICY } from '../../../lib/domain/reminders/policy'
import { DEFAULT_RULES, type ReminderRules } from '../../../lib/domain/reminders/ways'
import { aRow } from '../../builders/invoice-row'

const RULES: ReminderRules = { ...DEFAULT_RULES, country: 'FI' }
const on = (date: string): PlainDate => plainDate(date)

function next(changes: Partial<InvoiceRow>, today: string, rules: Partial<ReminderRules> = {}) {
  return nextStep(aRow({ clientId: 'c', ...changes }), { ...RULES, ...rules }, on(today))
}

describe('the next step', () => {
  test.each([
    ['2026-11-03', 'beforeDue', '2026-11-13', { code: 'beforeDue', days: 3 }],
    ['2026-11-16', 'friendly', '2026-11-18', { code: 'afterDue', days: 2, unit: 'banking' }],
    ['2026-11-20', 'friendly', '2026-11-18', { code: 'afterDue', days: 2, unit: 'banking' }],
    ['2026-11-24', 'neutral', '2026-11-23', { code: 'afterDue', days: 7, unit: 'calendar' }],
  ])('on %s is %s on %s', (today, stage, day, why) => {
    expect(next({}, today)).toEqual({ kind: 'remind', stage, on: day, why })
  })

  test('says when it keeps its distance from the sending and from the reminder before', () => {
    expect(next({ sentOn: on('2026-11-23') }, '2026-11-23')).toMatchObject({
      stage: 'neutral',
      on: '2026-11-25',
      why: { code: 'afterSending' },
    })
    expect(next({ remindedStage: 'friendly', remindedOn: on('2026-11-23') }, '2026-11-24')).toMatchObject({
      on: '2026-11-27',
      why: { code: 'afterReminder', days: 4 },
    })
  })

  test('says which day was moved on because the banks are closed', () => {
    expect(next({ dueDate: on('2026-11-28'), issueDate: on('2026-11-14') }, '2026-12-04')).toEqual({
      kind: 'remind',
      stage: 'friendly',
      on: '2026-12-01',
      why: { code: 'afterDue', days: 2, unit: 'banking' },
    })
    const soft = { remindedStage: 'friendly' as const, remindedOn: on('2026-12-01') }
    expect(next({ dueDate: on('2026-11-28'), ...soft }, '2026-12-02')).toMatchObject({
      on: '2026-12-07',
      movedFrom: '2026-12-05',
    })
  })

  test('waits as long as the person wished', () => {
    const until = on('2026-11-25')
    expect(next({ snoozedUntil: until }, '2026-11-24')).toEqual({
      kind: 'remind',
      stage: 'neutral',
      on: until,
      why: { code: 'snoozed', until },
    })
    expect(next({ snoozedUntil: until }, '2026-11-25')).toMatchObject({ on: '2026-11-23' })
  })

  test('waits for a promised payment until the day after', () => {
    expect(next({ promisedFor: on('2026-12-15') }, '2026-12-01')).toEqual({
      kind: 'remind',
      stage: 'neutral',
      on: '2026-12-16',
      why: { code: 'promised', until: '2026-12-16' },
    })
  })

  test('goes on after a wait on a day on which banks are open', () => {
    expect(next({ promisedFor: on('2026-12-18') }, '2026-12-19')).toEqual({
      kind: 'remind',
      stage: 'neutral',
      on: '2026-12-21',
      why: { code: 'promised', until: '2026-12-19' },
      movedFrom: '2026-12-19',
    })
    expect(next({ snoozedUntil: on('2026-12-24') }, '2026-12-16')).toMatchObject({
      on: '2026-12-28',
      why: { code: 'snoozed', until: '2026-12-24' },
      movedFrom: '2026-12-24',
    })
    const row = { remindedStage: 'formal' as const, remindedOn: on('2026-12-10') }
    expect(next({ ...row, snoozedUntil: on('2026-12-25') }, '2026-12-20')).toMatchObject({
      kind: 'byHand',
      on: '2026-12-28',
      movedFrom: '2026-12-25',
    })
  })

  test('after a broken promise is a calm one first, and says why', () => {
    expect(next({ promisedFor: on('2026-12-15') }, '2026-12-16')).toEqual({
      kind: 'remind',
      stage: 'neutral',
      on: '2026-11-23',
      why: { code: 'calmFirst' },
    })
  })

  test.each([
    ['paused', { paused: true }, {}, { code: 'paused' }],
    ['held by a dispute', { disputedOn: on('2026-11-30') }, {}, { code: 'disputed', on: on('2026-11-30') }],
    ['held by an answer', { repliedOn: on('2026-11-30') }, {}, { code: 'replied', on: on('2026-11-30') }],
    [
      'off for the client',
      {},
      { ways: { clients: { c: { pace: 'off' } }, invoices: {} } },
      { code: 'off', of: 'client' },
    ],
    [
      'off for the invoice',
      {},
      { ways: { clients: {}, invoices: { [aRow().id]: { pace: 'off' } } } },
      { code: 'off', of: 'invoice' },
    ],
    [
      'below the least sum',
      { open: money(1_999, 'EUR') },
      { policy: { ...DEFAULT_POLICY, least: [money(2_000, 'EUR')] } },
      { code: 'belowLeast', least: money(2_000, 'EUR') },
    ],
    [
      'without a step that is on',
      {},
      {
        policy: { ...DEFAULT_POLICY, steps: DEFAULT_POLICY.steps.map((step) => ({ ...step, isOn: false })) },
      },
      { code: 'off', of: 'policy' },
    ],
  ] as const)('is none while reminders are %s', (_, changes, rules, why) => {
    expect(next(changes, '2026-12-01', rules as Partial<ReminderRules>)).toEqual({ kind: 'none', why })
  })

  test('has no least sum in another currency', () => {
    const policy = { ...DEFAULT_POLICY, least: [money(2_000, 'EUR')] }
    expect(next({ open: money(100, 'SEK') }, '2026-12-01', { policy })).toMatchObject({ kind: 'remind' })
  })

  test('is for a person when the last reminder was given its time', () => {
    const row = { remindedStage: 'formal' as const, remindedOn: on('2026-12-16') }
    const call = { kind: 'byHand', step: 'call', on: '2026-12-23' }
    expect(next(row, '2026-12-17')).toEqual({ ...call, why: { code: 'afterLastReminder', days: 7 } })
    expect(next({ ...row, snoozedUntil: on('2027-01-04') }, '2026-12-28')).toMatchObject({
      ...call,
      on: '2027-01-04',
    })
  })

  test('is for a person once as many reminders went out as the policy allows', () => {
    const row = { remindedStage: 'friendly' as const, remindedOn: on('2026-11-18'), remindedTimes: 2 }
    const policy = { ...DEFAULT_POLICY, mostReminders: 2 }
    expect(next(row, '2026-11-19', { policy })).toMatchObject({ kind: 'byHand', step: 'call' })
  })

  test('ends when everything on the list is done', () => {
    const byHand = BY_HAND_STEPS.map((step) => ({ step, outcome: 'done' as const, on: on('2027-01-15') }))
    const row = { remindedStage: 'formal' as const, remindedOn: on('2026-12-16'), byHand }
    expect(next(row, '2027-02-01')).toEqual({ kind: 'none', why: { code: 'atEnd' } })
  })

  test('is nothing for an invoice that is not open', () => {
    expect(next({ lifecycle: 'paid' }, '2026-12-01')).toBeUndefined()
    expect(next({ lifecycle: 'draft', delivery: 'likely' }, '2026-12-01')).toBeUndefined()
  })
})
