import { describe, expect, test } from 'vitest'
import { type PlainDate, plainDate } from '../../../lib/domain/calendar/plain-date'
import { type DuePlan, dueInvoices, planInvoices } from '../../../lib/domain/recurring/due-invoices'
import { type RecurringRecord, withOccurrence } from '../../../lib/domain/recurring/occurrences'
import { contentOf } from '../../../lib/domain/recurring/plan'
import { aClient, anInvoice } from '../../builders/invoice'
import { aRecurringRecord } from '../../builders/recurring'

const at = (date: PlainDate, hour: number) => Date.parse(`${date}T${String(hour).padStart(2, '0')}:00Z`)

function planAt(records: readonly RecurringRecord[], moment: string, noticeHours = { from: 9, until: 24 }) {
  const today = plainDate(moment.slice(0, 10))
  return planInvoices({ records, today, now: Date.parse(`${moment}Z`), at, noticeHours })
}

const told = ({ toTell }: DuePlan) => toTell.map(({ date }) => date)

test('the invoices that wait stand by their day, then by client', () => {
  const zenith = contentOf(anInvoice({ client: aClient({ name: 'Zenith' }) }))
  const records = [aRecurringRecord({ id: 'Z', content: zenith }), aRecurringRecord({ id: 'N' })]
  const due = dueInvoices({ records, today: plainDate('2027-01-02') })
  expect(due.map(({ on, clientName }) => `${on} ${clientName}`)).toEqual([
    '2026-12-01 Northlight Studio Oy',
    '2026-12-01 Zenith',
    '2027-01-01 Northlight Studio Oy',
    '2027-01-01 Zenith',
  ])
})

test('one in a draft says so', () => {
  const record = withOccurrence(aRecurringRecord(), plainDate('2026-12-01'), {
    invoice: { id: 'INVOICE', isSent: false },
  })
  const [due] = dueInvoices({ records: [record], today: plainDate('2026-12-01') })
  expect(due?.isInDraft).toBe(true)
})

test('one of a plan that was ended since says so', () => {
  const endedOn = plainDate('2026-12-02')
  const [due] = dueInvoices({ records: [aRecurringRecord({ endedOn })], today: plainDate('2026-12-03') })
  expect(due?.hasEnded).toBe(true)
  const [running] = dueInvoices({ records: [aRecurringRecord()], today: plainDate('2026-12-03') })
  expect(running?.hasEnded).toBe(false)
})

describe('the plan', () => {
  const records = [aRecurringRecord()]

  test('wakes at the hour of the next day that matters', () => {
    expect(planAt(records, '2026-11-23T10:00').nextWake).toBe(at(plainDate('2026-12-01'), 9))
    expect(planAt(records, '2026-12-01T08:00').nextWake).toBe(at(plainDate('2026-12-01'), 9))
    expect(planAt([], '2026-12-01T08:00').nextWake).toBeUndefined()
  })

  test('tells in the hours the person chose, and has the invoice wait before', () => {
    const early = planAt(records, '2026-12-01T08:00')
    expect(early.due).toHaveLength(1)
    expect(told(early)).toEqual([])
    expect(told(planAt(records, '2026-12-01T09:00'))).toEqual(['2026-12-01'])
    const late = planAt(records, '2026-12-01T19:00', { from: 8, until: 18 })
    expect(told(late)).toEqual([])
    expect(late.nextWake).toBe(at(plainDate('2026-12-02'), 8))
  })

  test.each([
    ['claimed', '2026-12-01', true],
    ['shown', '2026-12-01', false],
    ['shown', '2028-12-01', true],
  ] as const)('tells again of one %s on %s: %s', (state, on, again) => {
    const notice = { state, on: plainDate(on) }
    const record = withOccurrence(aRecurringRecord(), plainDate('2026-12-01'), { notice })
    expect(told(planAt([record], '2026-12-02T10:00'))).toEqual(again ? ['2026-12-01'] : [])
  })
})
