import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, plainDate } from '../../../lib/domain/calendar/plain-date'
import type { Invoice } from '../../../lib/domain/invoice/invoice'
import { fold } from '../../../lib/domain/invoice/invoice'
import {
  comingOccurrence,
  dueOccurrences,
  earliestChange,
  firstToChange,
  goingOn,
  passedInPause,
  type RecurringRecord,
  stateOf,
  withInvoice,
  withOccurrence,
  withoutSkip,
} from '../../../lib/domain/recurring/occurrences'
import { anInvoice } from '../../builders/invoice'
import { aRecurringRecord, aSchedule } from '../../builders/recurring'

const day = plainDate
const dueOn = (record: RecurringRecord, today: string) =>
  dueOccurrences(record, day(today)).map(({ date }) => date)

function invoiceIn(delivery: Invoice['delivery'], id = 'INVOICE'): Invoice {
  const invoice = fold(id, [{ type: 'issued', invoice: anInvoice() }])
  if (!invoice) throw new Error('No invoice')
  return { ...invoice, delivery }
}

describe('an occurrence', () => {
  test('waits from its day on until it is billed or skipped, however many there are', () => {
    const record = aRecurringRecord()
    expect(dueOn(record, '2026-11-30')).toEqual([])
    expect(dueOn(record, '2027-02-01')).toEqual(['2026-12-01', '2027-01-01', '2027-02-01'])
    const skipped = withOccurrence(record, day('2027-01-01'), { isSkipped: true })
    const sent = withInvoice(skipped, day('2026-12-01'), invoiceIn('confirmed'))
    expect(dueOn(sent, '2027-02-01')).toEqual(['2027-02-01'])
  })

  test.each([
    ['unsent', true],
    ['abandoned', true],
    ['likely', false],
    ['scheduled', false],
    ['confirmed', false],
  ] as const)('whose invoice is %s still waits: %s', (delivery, waits) => {
    const record = withInvoice(aRecurringRecord(), day('2026-12-01'), invoiceIn(delivery))
    expect(dueOn(record, '2026-12-01')).toEqual(waits ? ['2026-12-01'] : [])
  })

  test('waits again when its invoice came back, and keeps the one that was sent', () => {
    const date = day('2026-12-01')
    const sent = withInvoice(aRecurringRecord(), date, invoiceIn('confirmed', 'A'))
    expect(withInvoice(sent, date, invoiceIn('confirmed', 'A'))).toBe(sent)
    expect(withInvoice(sent, date, invoiceIn('confirmed', 'B'))).toBe(sent)
    expect(dueOn(withInvoice(sent, date, invoiceIn('unsent', 'A')), '2026-12-01')).toEqual([date])
  })

  test('waits again, without an invoice, when the one that was sent is made void, and not when that is taken back', () => {
    const date = day('2026-12-01')
    const invoice = invoiceIn('confirmed', 'A')
    const sent = withInvoice(aRecurringRecord(), date, invoice)
    const isVoid = withInvoice(sent, date, { ...invoice, isVoid: true })
    expect(isVoid.occurrences).toEqual([{ date }])
    expect(dueOn(isVoid, '2026-12-01')).toEqual([date])
    expect(withInvoice(isVoid, date, invoice)).toEqual(sent)
    expect(withInvoice(sent, date, { ...invoiceIn('confirmed', 'B'), isVoid: true })).toBe(sent)
  })

  test('takes the place of a draft when another invoice was sent for it', () => {
    const date = day('2026-12-01')
    const drafted = withInvoice(aRecurringRecord(), date, invoiceIn('unsent', 'A'))
    expect(withInvoice(drafted, date, invoiceIn('unsent', 'B'))).toBe(drafted)
    const sent = withInvoice(drafted, date, invoiceIn('confirmed', 'B'))
    expect(sent.occurrences).toEqual([{ date, invoice: { id: 'B', isSent: true } }])
  })
})

describe('what comes next', () => {
  test('leaves out what is skipped already', () => {
    const record = withOccurrence(aRecurringRecord(), day('2026-12-01'), { isSkipped: true })
    expect(comingOccurrence(record, day('2026-11-23'))?.date).toBe('2027-01-01')
  })

  test.each([{ pausedOn: day('2026-11-20') }, { endedOn: day('2026-11-20') }])(
    'is nothing with %o',
    (terms) => {
      const record = aRecurringRecord(terms)
      expect(comingOccurrence(record, day('2026-11-23'))).toBeUndefined()
      expect(dueOn(record, '2027-06-01')).toEqual([])
    },
  )
})

describe('the state of a plan', () => {
  const once = aRecurringRecord({ schedule: aSchedule({ end: { kind: 'count', count: 1 } }) })

  test('is finished once the last one is settled, and not before', () => {
    expect(stateOf(once, day('2026-11-23'))).toBe('active')
    expect(stateOf(once, day('2027-11-23'))).toBe('active')
    const sent = withInvoice(once, day('2026-12-01'), invoiceIn('confirmed'))
    expect(stateOf(sent, day('2026-12-02'))).toBe('finished')
  })

  test('is paused or ended as the person said', () => {
    expect(stateOf(aRecurringRecord({ pausedOn: day('2026-11-20') }), day('2026-11-23'))).toBe('paused')
    const ended = aRecurringRecord({ pausedOn: day('2026-11-20'), endedOn: day('2026-11-21') })
    expect(stateOf(ended, day('2026-11-23'))).toBe('ended')
  })
})

test('a plan that goes on passes over what fell into the pause, and nothing else', () => {
  const record = aRecurringRecord({ pausedOn: day('2026-12-15') })
  expect(passedInPause(record, day('2027-03-01'))).toEqual(['2027-01-01', '2027-02-01'])
  expect(passedInPause(aRecurringRecord(), day('2027-03-01'))).toEqual([])
})

describe('a change of a plan', () => {
  test('begins with the oldest that waits, else with the next to come', () => {
    const waits = aRecurringRecord()
    expect(firstToChange(waits, day('2026-12-04'))?.date).toBe('2026-12-01')
    expect(earliestChange(waits, day('2026-12-04'))).toBe('2026-12-01')
    expect(firstToChange(waits, day('2026-11-23'))?.date).toBe('2026-12-01')
    expect(earliestChange(waits, day('2026-11-23'))).toBe('2026-11-23')
  })

  test('that is paused begins as if it went on: with what waited before, not with what fell into the pause', () => {
    const pausedBefore = aRecurringRecord({ pausedOn: day('2026-11-20') })
    expect(firstToChange(pausedBefore, day('2027-02-05'))?.date).toBe('2027-03-01')
    expect(earliestChange(pausedBefore, day('2027-02-05'))).toBe('2027-02-05')
    const pausedAfter = aRecurringRecord({ pausedOn: day('2026-12-02') })
    expect(firstToChange(pausedAfter, day('2027-02-05'))?.date).toBe('2026-12-01')
    expect(earliestChange(pausedAfter, day('2027-02-05'))).toBe('2026-12-01')
  })

  test('may begin with a day that is over where its invoice waits for the next business day', () => {
    const record = aRecurringRecord({
      schedule: aSchedule({ firstDate: day('2027-05-01'), weekend: 'nextBusinessDay' }),
    })
    expect(earliestChange(record, day('2027-05-02'))).toBe('2027-05-01')
  })

  test('of which all is settled begins today', () => {
    const once = aRecurringRecord({ schedule: aSchedule({ end: { kind: 'count', count: 1 } }) }, [
      { date: day('2026-12-01'), isSkipped: true },
    ])
    expect(firstToChange(once, day('2026-12-04'))).toBeUndefined()
    expect(earliestChange(once, day('2026-12-04'))).toBe('2026-12-04')
  })
})

test('a plan may be changed with the same days paused as going on, whenever it was paused', () => {
  // biome-ignore lint/nursery/noFloatingPromises: a property without promises is checked at once
  fc.assert(
    fc.property(fc.nat({ max: 900 }), fc.nat({ max: 900 }), (begins, lasts) => {
      const pausedOn = addDays(day('2026-11-01'), begins)
      const today = addDays(pausedOn, lasts)
      const paused = aRecurringRecord({ pausedOn, schedule: aSchedule({ weekend: 'nextBusinessDay' }) })
      const awake = goingOn(paused, today, 'FI')
      const first = firstToChange(paused, today, 'FI')
      expect(first).toEqual(firstToChange(awake, today, 'FI'))
      expect(earliestChange(paused, today, 'FI') <= (first?.date ?? today)).toBe(true)
      const waiting = dueOccurrences(awake, today, 'FI')
      expect(waiting.every(({ on }) => on < pausedOn || on === today)).toBe(true)
    }),
  )
})

test('no day ever waits twice, and settling one leaves the others', () => {
  // biome-ignore lint/nursery/noFloatingPromises: a property without promises is checked at once
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 2000 }),
      fc.array(fc.nat({ max: 60 }), { maxLength: 8 }),
      (days, settle) => {
        const today = addDays(day('2026-12-01'), days)
        let record = aRecurringRecord()
        for (const index of settle) {
          const before = dueOccurrences(record, today)
          const chosen = before[index]
          if (!chosen) continue
          record = withOccurrence(record, chosen.date, { isSkipped: true })
          expect(dueOccurrences(record, today)).toEqual(before.filter((each) => each !== chosen))
        }
        const dates = dueOccurrences(record, today).map(({ date }) => date)
        expect(new Set(dates).size).toBe(dates.length)
      },
    ),
  )
})

test('nothing is known of an occurrence that was not passed over after all', () => {
  const [first, second] = [day('2026-12-01'), day('2027-01-01')]
  const record = aRecurringRecord({}, [{ date: first, notice: { state: 'shown', on: first } }])
  const skipped = [first, second].reduce((so, date) => withOccurrence(so, date, { isSkipped: true }), record)
  expect([first, second].reduce(withoutSkip, skipped)).toEqual(record)
})
