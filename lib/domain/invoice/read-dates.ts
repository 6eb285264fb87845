import { dueDateOf } from '../calendar/payment-term'
import { addDays, daysBetween, type PlainDate } from '../calendar/plain-date'
import { readDate } from '../calendar/read-date'
import type { SupplyDates } from './content'
import type { InvoiceDraft } from './draft'
import type { Report } from './problem'

/** Directive 2011/7/EU art. 3(5): longer terms between businesses need an express agreement. */
const LONGEST_USUAL_TERM_DAYS = 60

/** The due date: by the term, or as typed. `country`: the seller's, for its bank holidays. */
export function readDueDate(
  draft: InvoiceDraft,
  { today, country }: { readonly today: PlainDate; readonly country?: string },
  report: Report,
): PlainDate | undefined {
  if (draft.term) return checkedDueDate(dueDateOf(draft.term, today, country), today, report)
  const reading = readDate(draft.dueDate, today)
  switch (reading.kind) {
    case 'ok':
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
    case 'ambiguous': {
      const [dayFirst, monthFirst] = reading.choices
      report('dueDate', 'dueDateAmbiguous', {
        params: { typed: draft.dueDate.trim(), first: { date: dayFirst }, second: { date: monthFirst } },
        choices: reading.choices,
      })
      return undefined
    }
  }
}

/** The day or days of supply. A date without a year is the nearest one, as supply mostly lies behind. */
export function readSupply(
  { supply }: InvoiceDraft,
  today: PlainDate,
  report: Report,
): SupplyDates | undefined {
  if (!supply || (supply.from.trim() === '' && supply.to.trim() === '')) return undefined
  const halfAYearAgo = addDays(today, -183)
  const from = readDate(supply.from, halfAYearAgo)
  const to = supply.to.trim() === '' ? from : readDate(supply.to, halfAYearAgo)
  if (from.kind !== 'ok') report('supply.from', 'supplyMalformed')
  if (to.kind !== 'ok' && to !== from) report('supply.to', 'supplyMalformed')
  if (from.kind !== 'ok' || to.kind !== 'ok') return undefined
  if (to.value < from.value) {
    report('supply.to', 'supplyBackwards')
    return undefined
  }
  return { from: from.value, to: to.value }
}

function checkedDueDate(dueDate: PlainDate, today: PlainDate, report: Report): PlainDate {
  if (dueDate < today) report('dueDate', 'dueDatePast', { params: { date: { date: dueDate } } })
  const days = daysBetween(today, dueDate)
  if (days > LONGEST_USUAL_TERM_DAYS) {
    report('dueDate', 'dueDateFar', { severity: 'warning', params: { days } })
  }
  return dueDate
}
