import type { PlainDate } from '../calendar/plain-date'
import { type Currency, exponentOf } from '../money/currency'
import { type Decimal, divideHalfUp, powerOfTen } from '../money/decimal'
import { type Money, money } from '../money/money'
import { usualIn } from '../party/countries'
import { isInUnion } from './union'

/**
 * The VAT of an invoice in another currency, in that of the seller's country (Directive 2006/112/EC art. 230, EN 16931
 * BT-6 and BT-111; United Kingdom: SI 1995/2518 reg. 14; Norway: bokføringsforskriften § 5-1-1), by a rate that the person
 * has looked up.
 */
export interface OwnCurrencyVat {
  readonly amount: Money
  /** As canonical text, in the way of `quote`. */
  readonly rate: string
  readonly on: PlainDate
  /** Who published the rate. */
  readonly source: string
}

/** How a rate is told: so much of `other` for one of `one`, as the country's central bank publishes it. */
export interface RateQuote {
  readonly one: Currency
  readonly other: Currency
}

/** How the rate is told where a country wants its own currency; undefined where nothing is wanted. */
export function quoteFor(country: string, currency: Currency): RateQuote | undefined {
  const own = usualIn(country).currency
  if (!(isInUnion(country) || country === 'GB' || country === 'NO') || currency === own) return undefined
  // The European Central Bank and HMRC tell what one euro or pound is worth, the others what their currency pays.
  return own === 'EUR' || own === 'GBP' ? { one: own, other: currency } : { one: currency, other: own }
}

/** VAT in the country's own currency, rounded half up once. `rate` is above zero. */
export function vatInOwn(vat: Money, { one, other }: RateQuote, rate: Decimal): Money {
  const own = vat.currency === one ? other : one
  const scale = powerOfTen(rate.scale)
  const [times, over] = vat.currency === one ? [rate.units, scale] : [scale, rate.units]
  const up = powerOfTen(exponentOf(own))
  const down = powerOfTen(exponentOf(vat.currency))
  return money(Number(divideHalfUp(BigInt(vat.minor) * times * up, over * down)), own)
}
