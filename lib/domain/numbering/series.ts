import type { PlainDate } from '../calendar/plain-date'
import type { IssuedInvoice } from '../invoice/content'
import type { InvoiceDraft } from '../invoice/draft'
import type { Client, Seller } from '../party/party'
import { isNumberOf, numberFor, patternFor } from './number-pattern'

/**
 * The pattern of the series a draft takes its number from: its own while the seller has it, else the usual. Credit
 * notes have the seller's series for them, else one beside that of the invoice: `C-2026-001`.
 */
export function seriesOf(
  seller: Seller,
  draft: Pick<InvoiceDraft, 'client' | 'numberPattern' | 'credits'> | undefined,
): string {
  const chosen = draft?.numberPattern
  const pattern =
    chosen !== undefined && seller.otherPatterns?.includes(chosen) ? chosen : seller.numberPattern
  const ofCredit = draft?.credits ? (seller.creditPattern ?? `C-${pattern}`) : pattern
  return patternFor(ofCredit, draft?.client.name ?? '')
}

/** The pattern that gave an invoice its number, where it was one of the seller's others. */
export function otherPatternOf({
  seller,
  client,
  number,
  issueDate,
}: Pick<IssuedInvoice, 'seller' | 'client' | 'number' | 'issueDate'>): string | undefined {
  const isGivenBy = (pattern: string) => isNumberOf(patternFor(pattern, client.name), number, issueDate)
  return isGivenBy(seller.numberPattern) ? undefined : seller.otherPatterns?.find(isGivenBy)
}

/** The patterns of all series that a seller's invoices and credit notes take their numbers from. */
export function patternsOf({
  numberPattern,
  otherPatterns = [],
  creditPattern,
}: Pick<Seller, 'numberPattern' | 'otherPatterns' | 'creditPattern'>): readonly string[] {
  const ofInvoices = [numberPattern, ...otherPatterns]
  const ofCredits = creditPattern === undefined ? ofInvoices.map((each) => `C-${each}`) : [creditPattern]
  return [...ofInvoices, ...ofCredits]
}

/** The counter a series begins with: the seller's choice is for invoices. */
export function firstNumberOf(
  { numberStart = 1 }: Seller,
  draft: Pick<InvoiceDraft, 'credits'> | undefined,
): number {
  return draft?.credits ? 1 : numberStart
}

/** The number pattern of estimates unless the seller chose another, so that they share no series with invoices. */
export const ESTIMATE_PATTERN = 'E-{year}-###'

/** The pattern an estimate takes its number from. */
export function estimateSeriesOf(
  { estimatePattern = ESTIMATE_PATTERN }: Pick<Seller, 'estimatePattern'>,
  client: Pick<Client, 'name'> | undefined,
): string {
  return patternFor(estimatePattern, client?.name ?? '')
}

/** A series as it is called before the counter is known: the year filled in, `…` for the counter. */
export function seriesName(pattern: string, on: PlainDate): string {
  return numberFor(pattern.replace(/#+/, '…'), 0, on)
}
