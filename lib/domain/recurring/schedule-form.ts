import { addMonths, dayOf, endOfMonth, isPlainDate, type PlainDate } from '../calendar/plain-date'
import { readDate } from '../calendar/read-date'
import { dayProblem } from '../calendar/read-day'
import type { Message } from '../message'
import { earliestChange, forgottenBy, type RecurringRecord } from './occurrences'
import type { Rhythm, Schedule, ScheduleEnd } from './schedule'

/** A schedule as it is typed. */
export interface ScheduleForm {
  readonly every: string
  readonly unit: Rhythm['unit']
  /** `YYYY-MM-DD`, or as typed. */
  readonly firstDate: string
  /** The day meant where the first month is too short for it; undefined for the day of the first date itself. */
  readonly anchorDay?: number
  /** Of a first date at the end of its month: the end of every month is meant. */
  readonly isLastDay: boolean
  readonly end: ScheduleEnd['kind']
  readonly endDate: string
  readonly count: string
  readonly weekend: Schedule['weekend']
}

/** What is wrong with a field; the words are in `lib/i18n`. */
export type ScheduleProblem = Message & {
  readonly key:
    | 'everyBad'
    | 'countBad'
    | 'dateMissing'
    | 'dateMalformed'
    | 'dateImpossible'
    | 'dateUnclear'
    | 'datePast'
    | 'dateForgets'
    | 'dateForgetsPaused'
    | 'endBefore'
}

/** A field of it that may be wrong. */
export type ScheduleField = 'every' | 'firstDate' | 'endDate' | 'count'

export interface ScheduleReading {
  /** Absent while something is wrong. */
  readonly schedule?: Schedule
  readonly problems: { readonly [Field in ScheduleField]?: ScheduleProblem }
  /** The days that an unclear one can mean. */
  readonly choices: { readonly [Field in ScheduleField]?: readonly string[] }
}

/** Each month from the month after the invoice on: on the same day, or on the last one as the invoice was. */
export function proposedForm(issueDate: PlainDate, today: PlainDate): ScheduleForm {
  const isLastDay = issueDate === endOfMonth(issueDate)
  let months = 1
  while (sameDay(issueDate, months, isLastDay) < today) months += 1
  return {
    every: '1',
    unit: 'month',
    firstDate: sameDay(issueDate, months, isLastDay),
    anchorDay: isLastDay ? 31 : dayOf(issueDate),
    isLastDay,
    end: 'open',
    endDate: '',
    count: '12',
    weekend: 'nextBusinessDay',
  }
}

function sameDay(date: PlainDate, months: number, isLastDay: boolean): PlainDate {
  const moved = addMonths(date, months)
  return isLastDay ? endOfMonth(moved) : moved
}

/** A schedule to be changed, from its next invoice on, of which so many are left where it counts. */
export function formOf(schedule: Schedule, next: PlainDate, left: number): ScheduleForm {
  const { rhythm, end, weekend } = schedule
  return {
    every: String(rhythm.every),
    unit: rhythm.unit,
    firstDate: next,
    ...(rhythm.unit === 'week' ? {} : { anchorDay: rhythm.anchorDay }),
    isLastDay: rhythm.unit !== 'week' && rhythm.anchorDay === 31,
    end: end.kind,
    endDate: end.kind === 'date' ? end.date : '',
    count: String(end.kind === 'count' ? left : 12),
    weekend,
  }
}

/** The form with another first date: the day typed is the day meant. */
export function withFirstDate(form: ScheduleForm, firstDate: string): ScheduleForm {
  const { anchorDay: _anchorDay, ...rest } = form
  return { ...rest, firstDate, isLastDay: isEndOfMonth(firstDate) }
}

/** True where the first date leaves open whether the day or the end of the month is meant. */
export function asksForLastDay({ unit, firstDate }: ScheduleForm): boolean {
  return unit === 'month' && isEndOfMonth(firstDate) && !firstDate.endsWith('-31')
}

/** Reads what a plan's schedule is changed to, by which no invoice that waits may be forgotten. */
export function readChange(
  form: ScheduleForm,
  record: RecurringRecord,
  today: PlainDate,
  country: string,
): ScheduleReading {
  const reading = readSchedule(form, earliestChange(record, today, country), today)
  const { schedule, problems, choices } = reading
  const forgotten = schedule && forgottenBy(schedule, record, today, country)
  if (!forgotten) return reading
  const key = record.plan.pausedOn ? 'dateForgetsPaused' : 'dateForgets'
  return { problems: { ...problems, firstDate: { key, params: { day: { date: forgotten.date } } } }, choices }
}

/** Reads a schedule that begins on `earliest` or later; or says by the field what is wrong. */
export function readSchedule(form: ScheduleForm, earliest: PlainDate, today: PlainDate): ScheduleReading {
  const problems: { [Field in ScheduleField]?: ScheduleProblem } = {}
  const choices: { [Field in ScheduleField]?: readonly string[] } = {}
  const readDay = (field: 'firstDate' | 'endDate'): PlainDate | undefined => {
    const reading = readDate(form[field], today)
    if (reading.kind === 'ok') return reading.value
    problems[field] = dayProblem(reading)
    if (reading.kind === 'ambiguous') choices[field] = reading.choices
    return undefined
  }
  const every = readCount(form.every, 99)
  if (every === undefined) problems.every = { key: 'everyBad' }
  const firstDate = readDay('firstDate')
  if (firstDate && firstDate < earliest) problems.firstDate = { key: 'datePast' }
  const endDate = form.end === 'date' ? readDay('endDate') : undefined
  if (firstDate && endDate && endDate < firstDate) problems.endDate = { key: 'endBefore' }
  const count = form.end === 'count' ? readCount(form.count, 999) : undefined
  if (form.end === 'count' && count === undefined) problems.count = { key: 'countBad' }
  if (every === undefined || !firstDate || Object.keys(problems).length > 0) return { problems, choices }
  const end: ScheduleEnd = endDate
    ? { kind: 'date', date: endDate }
    : count === undefined
      ? { kind: 'open' }
      : { kind: 'count', count }
  return {
    schedule: { rhythm: rhythmOf(form, every, firstDate), firstDate, end, weekend: form.weekend },
    problems,
    choices,
  }
}

function rhythmOf(form: ScheduleForm, every: number, firstDate: PlainDate): Rhythm {
  const { unit } = form
  if (unit === 'week') return { unit, every }
  const isLast = form.isLastDay && isEndOfMonth(firstDate)
  if (unit === 'month' && isLast) return { unit, every, anchorDay: 31 }
  const day = dayOf(firstDate)
  const meant = form.anchorDay ?? day
  const isShort = isEndOfMonth(firstDate) && meant > day && meant !== 31
  return { unit, every, anchorDay: isShort ? meant : day }
}

function isEndOfMonth(date: string): boolean {
  return isPlainDate(date) && endOfMonth(date) === date
}

/** A whole number from 1 to `most`. */
function readCount(text: string, most: number): number | undefined {
  const typed = text.trim()
  const count = /^\d{1,3}$/.test(typed) ? Number(typed) : 0
  return count >= 1 && count <= most ? count : undefined
}
