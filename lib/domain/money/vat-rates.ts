import type { PlainDate } from '../calendar/plain-date'

/**
 * The VAT rates in force by country (ISO 3166-1 alpha-2), per cent as canonical text, the standard rate first.
 * Checked November 2026; Finland: 25.5 % since 1 September 2024, 13.5 % since 1 January 2026;
 * Switzerland and Liechtenstein: 8.1 % since 1 January 2024 (MWSTG art. 25); Czechia: 12 % since 1 January 2024;
 * Malta: 12 % since 1 January 2024; Slovakia: 23, 19 and 5 % since 1 January 2025; Romania: 21 and 11 % since 1 August
 * 2025 (Legea 141/2025); Lithuania: 12 % for 9 % since 1 January 2026 (Law XV-287).
 */
const VAT_RATES: Readonly<Record<string, readonly string[]>> = {
  AT: ['20', '13', '10', '0'],
  BE: ['21', '12', '6', '0'],
  BG: ['20', '9', '0'],
  CH: ['8.1', '3.8', '2.6', '0'],
  CY: ['19', '9', '5', '3', '0'],
  CZ: ['21', '12', '0'],
  DE: ['19', '7', '0'],
  DK: ['25', '0'],
  EE: ['24', '13', '9', '0'],
  ES: ['21', '10', '4', '0'],
  FI: ['25.5', '13.5', '10', '0'],
  FR: ['20', '10', '5.5', '0'],
  GB: ['20', '5', '0'],
  GR: ['24', '13', '6', '0'],
  HR: ['25', '13', '5', '0'],
  HU: ['27', '18', '5', '0'],
  IE: ['23', '13.5', '9', '0'],
  IT: ['22', '10', '5', '4', '0'],
  LI: ['8.1', '3.8', '2.6', '0'],
  LT: ['21', '12', '5', '0'],
  LU: ['17', '14', '8', '3', '0'],
  LV: ['21', '12', '5', '0'],
  MT: ['18', '12', '7', '5', '0'],
  NL: ['21', '9', '0'],
  NO: ['25', '15', '12', '0'],
  PL: ['23', '8', '5', '0'],
  PT: ['23', '13', '6', '0'],
  RO: ['21', '11', '0'],
  SE: ['25', '12', '6', '0'],
  SI: ['22', '9.5', '5', '0'],
  SK: ['23', '19', '5', '0'],
}

/** The rates a seller in this country chooses from; empty where we know of none there. */
export function vatRatesOf(country: string): readonly string[] {
  return VAT_RATES[country] ?? []
}

/**
 * What was in force until a day, oldest first, as far back as 2024. Finland: 24 % until 31 August 2024, 14 % until
 * 31 December 2025; Estonia: 5 % until 31 December 2024, 22 % until 30 June 2025 (käibemaksuseadus § 15); Slovakia until
 * 31 December 2024 (zákon 222/2004 § 27); Romania until 31 July 2025; Lithuania until 31 December 2025.
 */
const FORMER_RATES: Readonly<
  Record<string, readonly { readonly until: string; readonly rates: readonly string[] }[]>
> = {
  EE: [
    { until: '2024-12-31', rates: ['22', '9', '5', '0'] },
    { until: '2025-06-30', rates: ['22', '13', '9', '0'] },
  ],
  FI: [
    { until: '2024-08-31', rates: ['24', '14', '10', '0'] },
    { until: '2025-12-31', rates: ['25.5', '14', '10', '0'] },
  ],
  LT: [{ until: '2025-12-31', rates: ['21', '9', '5', '0'] }],
  RO: [{ until: '2025-07-31', rates: ['19', '9', '5', '0'] }],
  SK: [{ until: '2024-12-31', rates: ['20', '10', '5', '0'] }],
}

/**
 * Rates of parts of a country, which few of its sellers use: the Canary Islands (IGIC, Ley 4/2012), the French overseas
 * departments (code général des impôts art. 296), Madeira and the Azores (Directive 2006/112/EC art. 105(2)), Greek
 * islands (art. 120).
 */
const REGIONAL_RATES: Readonly<Record<string, readonly string[]>> = {
  ES: ['20', '15', '9.5', '7', '5', '3'],
  FR: ['8.5', '2.1'],
  GR: ['17', '9', '4'],
  PT: ['22', '16', '12', '9', '5', '4'],
}

/** False where a country's rates are known and this was none of them on the day of a supply (art. 63 and 93). */
export function mayBeRateOn(rate: string, country: string, day: PlainDate): boolean {
  const former = FORMER_RATES[country]?.find(({ until }) => day <= until)
  const rates = former?.rates ?? vatRatesOf(country)
  return rates.length === 0 || rates.includes(rate) || (REGIONAL_RATES[country]?.includes(rate) ?? false)
}
