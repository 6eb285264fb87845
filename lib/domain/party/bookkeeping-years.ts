/**
 * So many years from the end of the year an invoice belongs to, at the least, a seller keeps it as a voucher. Finland:
 * Kirjanpitolaki 2:10 (books themselves ten years). Sweden: Bokföringslagen 7:2. Germany: § 147 AO as of 2025. France:
 * Code de commerce L123-22. Netherlands: AWR art. 52. Estonia: Raamatupidamise seadus § 12. United Kingdom: VAT Notice
 * 700/21. By ISO 3166 country.
 */
const YEARS: Readonly<Record<string, number>> = { FI: 6, SE: 7, DE: 8, FR: 10, NL: 7, EE: 7, GB: 6 }

/** For how many years the law of the seller's country wants invoices kept; undefined where we do not know. */
export function bookkeepingYears(country: string): number | undefined {
  return Object.hasOwn(YEARS, country) ? YEARS[country] : undefined
}
