import type { PlainDate } from '../calendar/plain-date'
import { type Currency, exponentOf } from '../money/currency'
import type { Money } from '../money/money'
import { type EarlyOffer, settle } from './early-payment'

/** What banks on the way may keep, at most, of what is due. */
const FEE_PERCENT = 5
/** And in major units: where these are worth far more or less than a euro, other than this many. */
const FEE_UNITS = 50
const OTHER_FEE_UNITS: readonly (readonly [units: number, currencies: string])[] = [
  [20, 'BHD JOD KWD OMR'],
  [
    500,
    'AFN BOB BWP CNY CZK DKK DOP EGP GTQ HKD HNL MAD MDL MKD MOP MUR MVR MXN MZN NAD NIO NOK PHP RUB SCR SEK SZL LSL THB TJS TRY TWD UAH UYU ZAR ZMW',
  ],
  [
    5_000,
    'ALL AMD BDT CRC CVE DJF DZD ETB GYD HTG HUF INR ISK JMD JPY KES KGS KMF KZT LKR NPR PKR RSD VUV XAF XOF XPF YER',
  ],
  [50_000, 'AOA ARS BIF CDF CLP COP IQD KHR KRW MGA MMK MNT MWK NGN PYG RWF SSP TZS UGX'],
  [500_000, 'GNF IDR LAK LBP UZS VND'],
]

/** True where what is missing of a payment may be a bank's fee: then a person may take the invoice as paid. */
export function isSmallFee(missing: Money, due: Money): boolean {
  const most = feeUnitsOf(missing.currency) * 10 ** exponentOf(missing.currency)
  return missing.minor > 0 && missing.minor <= most && missing.minor * 100 <= due.minor * FEE_PERCENT
}

function feeUnitsOf(currency: Currency): number {
  return OTHER_FEE_UNITS.find(([, currencies]) => currencies.includes(currency))?.[0] ?? FEE_UNITS
}

/** What a payment leaves open of `open`, its early-payment discount considered, where a bank may have kept it. */
export function possibleFee(
  open: Money,
  offer: EarlyOffer | undefined,
  payment: { readonly amount: Money; readonly on: PlainDate },
): Money | undefined {
  const { left } = settle(open, offer, payment)
  return isSmallFee(left, open) ? left : undefined
}
