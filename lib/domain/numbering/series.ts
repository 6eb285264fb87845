import type { PlainDate } from '../calendar/plain-date'
import type { InvoiceDraft } from '../invoice/draft'
import type { Seller } from '../party/party'
import { numberFor, patternFor } from './number-pattern'

/**
 * The pattern of the series a draft takes its number from: its own while the seller has it, else the usual. Credit
 * notes have a series beside it: `C-2026-001`.
 */
export function seriesOf(
  seller: Seller,
  draft: Pick<InvoiceDraft, 'client' | 'numberPattern' | 'credits'> | undefined,
): string {
  const chosen = draft?.numberPattern
  const pattern =
    chosen !== undefined && seller.otherPatterns?.includes(chosen) ? chosen : seller.numberPattern
  return `${draft?.credits ? 'C-' : ''}${patternFor(pattern, draft?.client.name ?? '')}`
}

/** The counter a series begins with: the seller's choice is for invoices. */
export function firstNumberOf(
  { numberStart = 1 }: Seller,
  draft: Pick<InvoiceDraft, 'credits'> | undefined,
): number {
  return draft?.credits ? 1 : numberStart
}

/** A series as it is called before the counter is known: the year filled in, `…` for the counter. */
export function seriesName(pattern: string, on: PlainDate): string {
  return numberFor(pattern.replace(/#+/, '…'), 0, on)
}
