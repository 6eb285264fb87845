import { dueDateOf, type PaymentTerm } from '../calendar/payment-term'
import { addDays, daysBetween, type PlainDate } from '../calendar/plain-date'
import { type DateReading, readDate, readNearDate } from '../calendar/read-date'
import type { SupplyDates } from './content'
import type { InvoiceDraft } from './draft'
import { dueDateIn } from './draft-due-date'
import type { Report } from './problem'

/** Directive 2011/7/EU art. 3(5): longer terms between businesses need an express agreement. */
const LONGEST_USUAL_TERM_DAYS = 60

const FAR_DAYS = 92

/** A client who pays on one day of the month has mostly made up its payments some days before. */
const DAYS_BEFORE_RUN = 5

interface Place {
  readonly today: PlainDate
  readonly country?: string
}

/** The due date: by the term, or as typed. `country`: the seller's, for its bank holidays. */
export function readDueDate(draft: InvoiceDraft, place: Place, report: Report): PlainDate | undefined {
  const { today, country } = place
  const dueDate = dueDateIn(draft, today, country)
  const reading = readDate(dueDate, today)
  switch (reading.kind) {
    case 'ok':
      if (draft.term) warnOfSoonDay(draft.term, reading.value, place, report)
      return checkedDueDate(reading.value, today, report)
    case 'empty':
      report('dueDate', 'dueDateMissing')
      return undefined
    case 'malformed':
      report('dueDate', 'dueDateMalformed')
      return undefined
    case 'impossible':
      report('dueDate', 'dueDateImpossible')
      return undefined
    case 'ambiguous':
      reportAmbiguous('dueDate', dueDate, reading, report)
      return undefined
  }
}

/** The day or days of supply. A date without a year is the nearest one, as supply mostly lies behind. */
export function readSupply(
  { supply }: InvoiceDraft,
  today: PlainDate,
  report: Report,
): SupplyDates | undefined {
  if (!supply || (supply.from.trim() === '' && supply.to.trim() === '')) return undefined
  const from = readSupplyDay('supply.from', supply.from, today, report)
  const to = supply.to.trim() === '' ? from : readSupplyDay('supply.to', supply.to, today, report)
  if (!from || !to) return undefined
  if (to < from) {
    report('supply.to', 'supplyBackwards')
    return undefined
  }
  warnOfFarDay('supply.from', from, today, report)
  return { from, to }
}

/** Says of a date that can be read in two ways what these are. */
export function reportAmbiguous(
  field: string,
  typed: string,
  { choices }: Extract<DateReading, { kind: 'ambiguous' }>,
  report: Report,
): void {
  const [dayFirst, monthFirst] = choices
  report(field, 'dayAmbiguous', {
    params: { typed: typed.trim(), first: { date: dayFirst }, second: { date: monthFirst } },
    choices,
  })
}

/** Warns of a day that usually lies behind and is months ahead: its year may be a slip. */
export function warnOfFarDay(field: string, day: PlainDate, today: PlainDate, report: Report): void {
  if (day > addDays(today, FAR_DAYS))
    report(field, 'dayFar', { severity: 'warning', params: { date: { date: day } } })
}

function warnOfSoonDay(
  term: PaymentTerm,
  dueDate: PlainDate,
  { today, country }: Place,
  report: Report,
): void {
  if (term.kind !== 'dayOfMonth' || daysBetween(today, dueDate) >= DAYS_BEFORE_RUN) return
  const next = dueDateOf(term, dueDate, country)
  report('dueDate', 'dueDateSoon', {
    severity: 'warning',
    params: { next: { date: next } },
    choices: [next],
  })
}

function readSupplyDay(field: string, typed: string, today: PlainDate, report: Report) {
  const reading = readNearDate(typed, today)
  if (reading.kind === 'ok') return reading.value
  if (reading.kind === 'ambiguous') reportAmbiguous(field, typed, reading, report)
  else report(field, 'supplyMalformed')
  return undefined
}

function checkedDueDate(dueDate: PlainDate, today: PlainDate, report: Report): PlainDate {
  if (dueDate < today) report('dueDate', 'dueDatePast', { params: { date: { date: dueDate } } })
  const days = daysBetween(today, dueDate)
  if (days > LONGEST_USUAL_TERM_DAYS) {
    report('dueDate', 'dueDateFar', { severity: 'warning', params: { days } })
  }
  return dueDate
}
