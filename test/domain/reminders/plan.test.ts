import { describe, expect, test } from 'vitest'
import { addDays, plainDate } from '../../../lib/domain/calendar/plain-date'
import { DEFAULT_POLICY } from '../../../lib/domain/reminders/policy'
import { withRow } from '../../../lib/domain/reminders/reminder-row'
import { DEFAULT_RULES, type ReminderRules } from '../../../lib/domain/reminders/ways'
import { aRow } from '../../builders/invoice-row'
import { atIn, carriedOut, plan } from './planning'

const utc = atIn('UTC')
const noon = (date: string) => Date.parse(`${date}T12:00:00Z`)

describe('planning reminders', () => {
  test('offers the step of the day from nine in the morning', () => {
    expect(plan([aRow()], Date.parse('2026-11-18T08:59:59Z')).due).toEqual([])
    const { due } = plan([aRow()], Date.parse('2026-11-18T09:00:00Z'))
    expect(due.map(({ key }) => key)).toEqual([
      { invoiceId: aRow().id, stage: 'friendly', revision: '2026-11-16' },
    ])
  })

  test('wakes at nine on the day of the next step', () => {
    expect(plan([aRow()], noon('2026-11-03')).nextWake).toBe(Date.parse('2026-11-13T09:00:00Z'))
    expect(plan([aRow()], Date.parse('2026-11-18T07:00:00Z')).nextWake).toBe(
      Date.parse('2026-11-18T09:00:00Z'),
    )
  })

  test('keeps to the hours in which the person wants to be told', () => {
    const rules: ReminderRules = {
      ...DEFAULT_RULES,
      country: 'FI',
      policy: { ...DEFAULT_POLICY, noticeHours: { from: 10, until: 18 } },
    }
    const at = (time: string) => plan([aRow()], Date.parse(`2026-11-${time}:00Z`), [], utc, rules)
    expect(at('18T09:59')).toMatchObject({ due: [], nextWake: Date.parse('2026-11-18T10:00:00Z') })
    expect(at('18T17:59').due).toHaveLength(1)
    expect(at('18T18:00')).toMatchObject({ due: [], nextWake: Date.parse('2026-11-19T10:00:00Z') })
    expect(at('20T18:30')).toMatchObject({ due: [], nextWake: Date.parse('2026-11-23T10:00:00Z') })
  })

  test('says again what was said while the clock was ahead', () => {
    const ahead = plan([aRow()], noon('2027-11-18'))
    expect(ahead.due.map(({ key }) => key.stage)).toEqual(['neutral'])
    const known = carriedOut([], ahead, plainDate('2027-11-18'))
    expect(plan([aRow()], noon('2026-11-18'), known).due.map(({ key }) => key.stage)).toEqual(['friendly'])
  })

  test('comes back the day after a promise, also with a step shown before', () => {
    const shown = carriedOut([], plan([aRow()], noon('2026-11-18')), plainDate('2026-11-18'))
    const promised = aRow({ promisedFor: plainDate('2026-11-19') })
    expect(plan([promised], noon('2026-11-19'), shown)).toMatchObject({
      due: [],
      nextWake: Date.parse('2026-11-20T09:00:00Z'),
    })
    expect(plan([promised], noon('2026-11-20'), shown).due.map(({ key }) => key.stage)).toEqual(['friendly'])
  })

  test('passes over a step that was claimed and never shown once the next one is reached', () => {
    const [reached] = plan([aRow()], noon('2026-11-18')).due
    if (!reached) throw new Error('Nothing is due')
    const claimed = withRow([], reached.key, { notice: { state: 'claimed', on: plainDate('2026-11-18') } })
    expect(plan([aRow()], noon('2026-11-18'), claimed).due.map(({ key }) => key.stage)).toEqual(['friendly'])
    const { due, skipped } = plan([aRow()], noon('2026-11-24'), claimed)
    expect(due.map(({ key }) => key.stage)).toEqual(['neutral'])
    expect(skipped.map(({ stage }) => stage)).toEqual(['beforeDue', 'friendly'])
  })

  test('moves a weekend to Monday', () => {
    const saturday = plan([aRow()], noon('2026-11-21'))
    expect(saturday.due).toEqual([])
    expect(saturday.nextWake).toBe(Date.parse('2026-11-23T09:00:00Z'))
  })

  test('after weeks away offers one step for each invoice and passes over the others', () => {
    const { due, skipped } = plan([aRow()], noon('2026-12-17'))
    expect(due.map(({ key }) => key.stage)).toEqual(['neutral'])
    expect(skipped.map(({ stage }) => stage)).toEqual(['beforeDue', 'friendly'])
  })

  test.each([
    ['paid', aRow({ lifecycle: 'paid' })],
    ['void', aRow({ lifecycle: 'void' })],
    ['not known to be sent', aRow({ lifecycle: 'draft', delivery: 'likely' })],
    ['paused', aRow({ paused: true })],
    ['disputed', aRow({ disputedOn: plainDate('2026-12-01') })],
    ['answered and not read', aRow({ repliedOn: plainDate('2026-12-01') })],
    ['promised', aRow({ promisedFor: plainDate('2026-12-17') })],
    ['put off', aRow({ snoozedUntil: plainDate('2026-12-18') })],
  ])('leaves an invoice alone that is %s', (_, row) => {
    expect(plan([row], noon('2026-12-17')).due).toEqual([])
  })

  test('comes back when the person wanted, also with a step shown before', () => {
    const shown = carriedOut([], plan([aRow()], noon('2026-11-18')), plainDate('2026-11-18'))
    const asleep = aRow({ snoozedUntil: plainDate('2026-11-20') })
    expect(plan([asleep], noon('2026-11-19'), shown)).toEqual({
      due: [],
      skipped: [],
      nextWake: Date.parse('2026-11-20T09:00:00Z'),
    })
    const again = plan([asleep], noon('2026-11-20'), shown)
    expect(again.due.map(({ key }) => key.stage)).toEqual(['friendly'])
    expect(plan([asleep], noon('2026-11-20'), carriedOut(shown, again, plainDate('2026-11-20'))).due).toEqual(
      [],
    )
  })

  test('shows again what was claimed and never marked as shown', () => {
    const [first] = plan([aRow()], noon('2026-11-18')).due
    const claimed = withRow([], first?.key ?? expect.fail(), {
      notice: { state: 'claimed', on: plainDate('2026-11-18') },
    })
    expect(plan([aRow()], noon('2026-11-18'), claimed).due).toHaveLength(1)
  })

  test('does not press for a step that waits in a draft', () => {
    const key = { invoiceId: aRow().id, stage: 'friendly', revision: plainDate('2026-11-16') } as const
    const waiting = withRow([], key, {
      mail: { state: 'inserted', on: plainDate('2026-11-18'), taskId: 't', likelySent: false },
    })
    expect(plan([aRow()], noon('2026-11-18'), waiting).due).toEqual([])
    expect(plan([aRow()], noon('2026-11-23'), waiting).due.map(({ key }) => key.stage)).toEqual(['neutral'])
  })

  test('begins anew for another due date', () => {
    const shown = carriedOut([], plan([aRow()], noon('2026-11-18')), plainDate('2026-11-18'))
    const moved = aRow({ dueDate: plainDate('2026-11-23') })
    expect(plan([moved], noon('2026-11-25'), shown).due.map(({ key }) => key.revision)).toEqual([
      '2026-11-23',
    ])
  })

  test.each([
    ['Europe/Helsinki', '2026-03-27', '2026-03-30', '2026-03-30T06:00:00Z'],
    ['Europe/Berlin', '2026-10-23', '2026-10-26', '2026-10-26T08:00:00Z'],
    ['America/New_York', '2026-03-06', '2026-03-09', '2026-03-09T13:00:00Z'],
    ['Pacific/Kiritimati', '2026-11-17', '2026-11-18', '2026-11-17T19:00:00Z'],
  ])('computes nine in the morning late, over clock changes: %s', (name, friday, day, instant) => {
    const zone = atIn(name)
    const dueDate = addDays(plainDate(day), -7)
    const row = aRow({
      dueDate,
      issueDate: addDays(dueDate, -14),
      sentOn: addDays(dueDate, -14),
      remindedStage: 'friendly',
      remindedOn: addDays(dueDate, 2),
    })
    const evening = zone.at(plainDate(friday), 20)
    expect(new Date(plan([row], evening, [], zone).nextWake ?? 0).toISOString()).toBe(
      new Date(instant).toISOString(),
    )
  })
})
