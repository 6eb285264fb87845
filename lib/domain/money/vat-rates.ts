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
