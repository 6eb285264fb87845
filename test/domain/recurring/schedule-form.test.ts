import { describe, expect, test } from 'vitest'
import { plainDate } from '../../../lib/domain/calendar/plain-date'
import { isSound } from '../../../lib/domain/recurring/schedule'
import {
  asksForLastDay,
  formOf,
  proposedForm,
  readSchedule,
  type ScheduleForm,
  withFirstDate,
} from '../../../lib/domain/recurring/schedule-form'
import { aSchedule } from '../../builders/recurring'

const today = plainDate('2026-11-26')
const aForm = (changes: Partial<ScheduleForm> = {}): ScheduleForm => ({
  ...proposedForm(plainDate('2026-11-25'), today),
  ...changes,
})
const read = (form: ScheduleForm) => readSchedule(form, today, today)

describe('what is proposed', () => {
  test('is each month from the next one on', () => {
    expect(read(aForm()).schedule).toEqual({
      rhythm: { unit: 'month', every: 1, anchorDay: 25 },
      firstDate: '2026-12-25',
      end: { kind: 'open' },
      weekend: 'nextBusinessDay',
    })
  })

  test('begins on the first such day to come for an old invoice', () => {
    expect(proposedForm(plainDate('2026-01-31'), today)).toMatchObject({
      firstDate: '2026-11-30',
      anchorDay: 31,
      isLastDay: true,
    })
    expect(proposedForm(plainDate('2026-01-30'), plainDate('2026-02-15'))).toMatchObject({
      firstDate: '2026-02-28',
      anchorDay: 30,
    })
  })

  test.each(['2026-01-28', '2026-01-29', '2026-01-30', '2026-01-31', '2026-02-28'])(
    'stands on its anchor for an invoice of %s',
    (issued) => {
      for (const day of ['2026-02-10', '2026-03-10', '2028-02-10']) {
        const form = proposedForm(plainDate(issued), plainDate(day))
        const { schedule } = readSchedule(form, plainDate(day), plainDate(day))
        expect(schedule && isSound(schedule)).toBe(true)
      }
    },
  )
})

describe('the last day of a month', () => {
  test('is meant where the person leaves it so, and its number where not', () => {
    const form = withFirstDate(aForm(), '2026-11-30')
    expect(asksForLastDay(form)).toBe(true)
    expect(read(form).schedule?.rhythm).toMatchObject({ anchorDay: 31 })
    expect(read({ ...form, isLastDay: false }).schedule?.rhythm).toMatchObject({ anchorDay: 30 })
  })

  test('is not asked about on the 31st, in the middle, or by the week', () => {
    expect(asksForLastDay(withFirstDate(aForm(), '2026-12-31'))).toBe(false)
    expect(asksForLastDay(withFirstDate(aForm(), '2026-12-30'))).toBe(false)
    expect(asksForLastDay(withFirstDate(aForm({ unit: 'week' }), '2026-11-30'))).toBe(false)
  })

  test('of February keeps the day that a plan means', () => {
    const schedule = aSchedule({ rhythm: { unit: 'month', every: 1, anchorDay: 30 } })
    const form = formOf(schedule, plainDate('2027-02-28'), 1)
    expect(read(form).schedule?.rhythm).toMatchObject({ anchorDay: 30 })
    expect(read(withFirstDate(form, '2027-02-15')).schedule?.rhythm).toMatchObject({ anchorDay: 15 })
  })
})

test('a schedule to be changed goes on with as many as are left', () => {
  const form = formOf(aSchedule({ end: { kind: 'count', count: 12 } }), plainDate('2027-02-01'), 10)
  expect(read(form).schedule).toMatchObject({ firstDate: '2027-02-01', end: { kind: 'count', count: 10 } })
})

describe('what is wrong is said by its field', () => {
  test.each<[string, Partial<ScheduleForm>, object]>([
    ['no rhythm', { every: '0' }, { every: { key: 'everyBad' } }],
    ['a rhythm too long', { every: '100' }, { every: { key: 'everyBad' } }],
    ['no day', { firstDate: '' }, { firstDate: { key: 'dateMissing' } }],
    ['no such day', { firstDate: '31.2.2027' }, { firstDate: { key: 'dateImpossible' } }],
    ['a day that is over', { firstDate: '2026-11-25' }, { firstDate: { key: 'datePast' } }],
    [
      'an end before the beginning',
      { end: 'date', endDate: '2026-12-01' },
      { endDate: { key: 'endBefore' } },
    ],
    ['no count', { end: 'count', count: 'ten' }, { count: { key: 'countBad' } }],
  ])('%s', (_, changes, problems) => {
    const reading = read(aForm(changes))
    expect(reading.problems).toEqual(problems)
    expect(reading.schedule).toBeUndefined()
  })

  test('an unclear day comes with what it can mean', () => {
    const { problems, choices } = read(aForm({ firstDate: '03/04/2027' }))
    expect(problems.firstDate?.key).toBe('dateUnclear')
    expect(choices.firstDate).toEqual(['2027-04-03', '2027-03-04'])
  })

  test('what is not shown is not read', () => {
    expect(read(aForm({ endDate: 'nonsense', count: '' })).problems).toEqual({})
  })
})
