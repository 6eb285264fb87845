import type { PlainDate } from '../calendar/plain-date'
import type { InvoiceDraft } from '../invoice/draft'
import type { Seller } from '../party/party'
import { numberFor, patternFor } from './number-pattern'

/** The pattern of the series an invoice takes its number from: the draft's while the seller has it, else the usual. */
export function seriesOf(
  seller: Seller,
  draft: Pick<InvoiceDraft, 'client' | 'numberPattern'> | undefined,
): string {
  const chosen = draft?.numberPattern
  const pattern =
    chosen !== undefined && seller.otherPatterns?.includes(chosen) ? chosen : seller.numberPattern
  return patternFor(pattern, draft?.client.name ?? '')
}

/** A series as it is called before the counter is known: the year filled in, `…` for the counter. */
export function seriesName(pattern: string, on: PlainDate): string {
  return numberFor(pattern.replace(/#+/, '…'), 0, on)
}
