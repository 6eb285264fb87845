import { expect, test } from 'vitest'
import { plainDate } from '../../../lib/domain/calendar/plain-date'
import { byInvoice, isUnsettled, type ReminderRow, withRow } from '../../../lib/domain/reminders/reminder-row'

const on = plainDate('2026-11-18')
const key = { invoiceId: 'a', stage: 'friendly', revision: plainDate('2026-11-16') } as const
const mail = { state: 'intent', on, taskId: 't', likelySent: false } as const

test('a key has one row, whose parts change apart', () => {
  const once = withRow([], key, { notice: { state: 'shown', on } })
  const twice = withRow(once, key, { mail })
  expect(twice).toEqual([{ ...key, notice: { state: 'shown', on }, mail }])
})

test('another due date is another key', () => {
  const rows = withRow(withRow([], key, {}), { ...key, revision: plainDate('2026-12-01') }, {})
  expect(rows).toHaveLength(2)
})

test('a reminder is unsettled while it stands in a draft', () => {
  const states = ['intent', 'inserted', 'sendSeen', 'abandoned'] as const
  expect(states.map((state) => isUnsettled({ ...key, mail: { ...mail, state } }))).toEqual([
    true,
    true,
    false,
    false,
  ])
  expect(isUnsettled(key)).toBe(false)
})

test('rows are found by invoice', () => {
  const rows: readonly ReminderRow[] = [key, { ...key, invoiceId: 'b' }, { ...key, stage: 'firm' }]
  const rowsOf = byInvoice(rows)
  expect(rowsOf('a')).toEqual([rows[0], rows[2]])
  expect(rowsOf('c')).toEqual([])
})
