import { addMonths, dateOf, endOfMonth, type PlainDate } from '../calendar/plain-date'

/** How long a period of the tax return is. */
export const TAX_PERIODS = ['month', 'twoMonths', 'quarter', 'year'] as const

export type TaxPeriodLength = (typeof TAX_PERIODS)[number]

const MONTHS: Readonly<Record<TaxPeriodLength, number>> = { month: 1, twoMonths: 2, quarter: 3, year: 12 }

export interface TaxPeriod {
  readonly from: PlainDate
  readonly to: PlainDate
}

/** The calendar periods of a year, the first one first. */
export function taxPeriodsOf(year: number, length: TaxPeriodLength): readonly TaxPeriod[] {
  const months = MONTHS[length]
  return Array.from({ length: 12 / months }, (_, index) => {
    const from = dateOf(year, index * months + 1, 1)
    return { from, to: endOfMonth(addMonths(from, months - 1)) }
  })
}

/** Monthly by default: Finland (L 768/2016, 11 §), Estonia (KMS § 27). Every two months: Ireland (VATCA 2010, s. 76), Norway. */
const USUAL: Readonly<Record<string, TaxPeriodLength>> = {
  FI: 'month',
  EE: 'month',
  IE: 'twoMonths',
  NO: 'twoMonths',
}

/** The period most sellers in a country (ISO 3166) have, by which the choice begins; a quarter where we do not know. */
export function usualTaxPeriod(country: string | undefined): TaxPeriodLength {
  return (country === undefined ? undefined : USUAL[country]) ?? 'quarter'
}
