import type { PlainDate } from '../calendar/plain-date'
import { readNearDate } from '../calendar/read-date'
import { decimalText, readDecimal } from '../money/decimal'
import { sum } from '../money/money'
import type { Seller } from '../party/party'
import { type OwnCurrencyVat, quoteFor, type RateQuote, vatInOwn } from '../vat/own-currency'
import type { Totals } from './content'
import { vatCharged } from './deposit'
import type { InvoiceDraft } from './draft'
import type { Report } from './problem'
import { reportAmbiguous, warnOfFarDay } from './read-dates'

interface About {
  readonly totals: Pick<Totals, 'vat' | 'total'>
  readonly seller: Seller
  readonly today: PlainDate
}

/** How the rate is told that an invoice needs; undefined while its VAT need not be told in another currency. */
export function ownVatWanted(
  draft: InvoiceDraft,
  { totals, seller }: Pick<About, 'totals' | 'seller'>,
): RateQuote | undefined {
  if (draft.kind === 'estimate' || totals.vat.every(({ vat }) => vat.minor === 0)) return undefined
  return quoteFor(seller.address.country, draft.currency)
}

/** The VAT that the invoice charges in the currency of the seller's country, by the rate as typed. */
export function readOwnVat(draft: InvoiceDraft, about: About, report: Report): OwnCurrencyVat | undefined {
  const quote = ownVatWanted(draft, about)
  const { ownVat, currency, deducts } = draft
  if (!quote || !ownVat || ownVat.rate.trim() === '') return undefined
  const reading = readDecimal(ownVat.rate)
  const rate =
    reading.kind === 'ok' ? reading.value : reading.kind === 'ambiguous' ? reading.asFraction : undefined
  const on = readNearDate(ownVat.on, about.today)
  const isRate = rate !== undefined && rate.units > 0n && rate.scale <= 6
  if (!isRate)
    report('ownVat.rate', 'ownVatRateMalformed', { params: { one: quote.one, other: quote.other } })
  if (on.kind === 'ok') warnOfFarDay('ownVat.on', on.value, about.today, report)
  else if (on.kind === 'ambiguous') reportAmbiguous('ownVat.on', ownVat.on, on, report)
  else report('ownVat.on', 'ownVatDayMalformed')
  if (!isRate || on.kind !== 'ok') return undefined
  const charged = sum(
    vatCharged(about.totals, deducts).map(({ vat }) => vat),
    currency,
  )
  return {
    amount: vatInOwn(charged, quote, rate),
    rate: decimalText(rate),
    on: on.value,
    source: ownVat.source.trim(),
  }
}
