import { addDays, monthOf, type PlainDate, plainDate, yearOf } from '../calendar/plain-date'
import { compareText } from '../compare-text'
import type { Regime } from './regimes'

/** A yearly rate of late interest and the days it holds, both included; without a last day where a contract sets it. */
export interface Rate {
  readonly from: PlainDate
  readonly to?: PlainDate
  /** Per cent a year as canonical text: `10.5`. */
  readonly percent: string
}

/** A rate that the person has looked up. It holds to the end of its half-year, as the laws set them, and goes before ours. */
export interface OwnRate {
  readonly regime: Regime
  readonly from: PlainDate
  readonly percent: string
  /** Where it was found, in the person's words. */
  readonly source?: string
}

/** Where the coming rates are published. */
export const SOURCES = {
  euBusiness: 'https://www.ecb.europa.eu/stats/policy_and_exchange_rates/key_ecb_interest_rates',
  fiBusiness: 'https://www.suomenpankki.fi',
  fiConsumer: 'https://www.suomenpankki.fi',
  se: 'https://www.riksbank.se',
  seConsumer: 'https://www.riksbank.se',
  gb: 'https://www.bankofengland.co.uk/monetary-policy/the-interest-rate-bank-rate',
  deBusiness: 'https://www.bundesbank.de/basiszinssatz',
  deConsumer: 'https://www.bundesbank.de/basiszinssatz',
  atBusiness: 'https://www.oenb.at',
  ieBusiness: 'https://www.ecb.europa.eu/stats/policy_and_exchange_rates/key_ecb_interest_rates',
} as const satisfies Record<Exclude<Regime, 'contract'>, string>

type HalfYears = readonly (readonly [from: string, percent: string])[]

interface Table {
  readonly rates: HalfYears
  readonly end: string
}

/** Räntelagen 1975:635 § 6 knows one rate, whoever pays. */
const SWEDISH: Table = {
  rates: [
    ['2024-01-01', '12'],
    ['2024-07-01', '12'],
    ['2025-01-01', '11'],
    ['2025-07-01', '10'],
    ['2026-01-01', '10'],
  ],
  end: '2026-06-30',
}

/** The main refinancing rate of the European Central Bank + 8. */
const EUROPEAN: Table = {
  rates: [
    ['2024-01-01', '12.5'],
    ['2024-07-01', '12.25'],
    ['2025-01-01', '11.15'],
    ['2025-07-01', '10.15'],
    ['2026-01-01', '10.15'],
  ],
  end: '2026-06-30',
}

/**
 * Rates by half-years, reference rate and supplement added up.
 * EU: Directive 2011/7/EU art. 2(6), ECB main refinancing rate + 8; so in Ireland, S.I. 580/2012. Finland: Interest Act 633/1982 §§ 4, 4 a and 12,
 * reference rate + 7 and + 8, as announced by the Bank of Finland. Sweden: räntelagen 1975:635 §§ 6 and 9, reference
 * rate + 8. United Kingdom: Late Payment of Commercial Debts (Interest) Act 1998, Bank Rate + 8. Germany: §§ 247 and 288
 * BGB, base rate + 5 and + 9. Austria: § 456 UGB, base rate of the first day of the half-year + 9.2; the base rate as
 * announced by the Oesterreichische Nationalbank: 3.88 from 20 September 2023, 3.03 from 18 September and 2.53 from
 * 18 December 2024, 1.53 from 11 June 2025 (it follows the ECB's rate by half points at least, BGBl. I 125/1998).
 */
const TABLES: Readonly<Record<Exclude<Regime, 'contract'>, Table>> = {
  euBusiness: EUROPEAN,
  ieBusiness: EUROPEAN,
  fiBusiness: {
    rates: [
      ['2024-01-01', '12.5'],
      ['2024-07-01', '12.5'],
      ['2025-01-01', '11.5'],
      ['2025-07-01', '10.5'],
      ['2026-01-01', '10.5'],
    ],
    end: '2026-06-30',
  },
  fiConsumer: {
    rates: [
      ['2024-01-01', '11.5'],
      ['2024-07-01', '11.5'],
      ['2025-01-01', '10.5'],
      ['2025-07-01', '9.5'],
      ['2026-01-01', '9.5'],
    ],
    end: '2026-06-30',
  },
  se: SWEDISH,
  seConsumer: SWEDISH,
  gb: {
    rates: [
      ['2024-01-01', '13.25'],
      ['2024-07-01', '13.25'],
      ['2025-01-01', '12.75'],
      ['2025-07-01', '12.25'],
      ['2026-01-01', '11.75'],
      ['2026-07-01', '11.75'],
    ],
    end: '2026-12-31',
  },
  deBusiness: {
    rates: [
      ['2024-01-01', '12.62'],
      ['2024-07-01', '12.37'],
      ['2025-01-01', '11.27'],
      ['2025-07-01', '10.27'],
      ['2026-01-01', '10.27'],
    ],
    end: '2026-06-30',
  },
  deConsumer: {
    rates: [
      ['2024-01-01', '8.62'],
      ['2024-07-01', '8.37'],
      ['2025-01-01', '7.27'],
      ['2025-07-01', '6.27'],
      ['2026-01-01', '6.27'],
    ],
    end: '2026-06-30',
  },
  atBusiness: {
    rates: [
      ['2024-01-01', '13.08'],
      ['2024-07-01', '13.08'],
      ['2025-01-01', '11.73'],
      ['2025-07-01', '10.73'],
      ['2026-01-01', '10.73'],
    ],
    end: '2026-06-30',
  },
}

/**
 * The rates of a law, oldest first, without gaps: ours up to the end of what was known when they were written, and the
 * person's own from the day each begins.
 */
export function ratesOf(regime: Exclude<Regime, 'contract'>, own: readonly OwnRate[]): readonly Rate[] {
  const { rates, end } = TABLES[regime]
  const owned = own
    .filter((each) => each.regime === regime)
    .toSorted((a, b) => compareText(a.from, b.from))
    .map(({ from, percent }) => ({ from, percent }))
  const known = rates.map(([from, percent]) => ({ from: plainDate(from), percent }))
  const first = owned[0]?.from
  const kept = first === undefined ? known : known.filter(({ from }) => from < first)
  const starts = [...kept, ...owned]
  return starts.map((rate, index) => {
    const next = starts[index + 1]?.from
    const ends = index < kept.length ? plainDate(end) : endOfHalfYear(rate.from)
    const before = next && addDays(next, -1)
    return { ...rate, to: before !== undefined && before < ends ? before : ends }
  })
}

function endOfHalfYear(date: PlainDate): PlainDate {
  return plainDate(`${yearOf(date)}-${monthOf(date) <= 6 ? '06-30' : '12-31'}`)
}
