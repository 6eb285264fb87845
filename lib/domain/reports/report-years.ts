import { type PlainDate, yearOf } from '../calendar/plain-date'
import type { InvoiceRow } from '../receivables/invoice-row'

/**
 * The years of which there is something to report, by whatever day it is counted, and this one; the last first. Work may
 * be done in the year before its invoice, and be paid in the year after it.
 */
export function reportYears(rows: readonly InvoiceRow[], today: PlainDate): readonly number[] {
  const years = new Set([today, ...rows.flatMap(daysOf)].map(yearOf))
  return [...years].toSorted((a, b) => b - a)
}

function daysOf({ issueDate, writtenOffOn, accounts }: InvoiceRow): readonly PlainDate[] {
  const {
    suppliedOn,
    receipts = [],
    toGiveBack = [],
    discountsBack = [],
    withheldTaxBack = [],
  } = accounts ?? {}
  const moved = [...receipts, ...toGiveBack, ...discountsBack, ...withheldTaxBack].map(({ on }) => on)
  return [issueDate, suppliedOn, writtenOffOn, ...moved].filter((day) => day !== undefined)
}
