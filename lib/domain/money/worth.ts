import type { Currency } from './currency'

/** The currencies in use (ISO 4217), by how many major units are some 10 to 60 euros: an order of magnitude, no rate. */
const CURRENCIES_BY_WORTH: readonly (readonly [units: number, currencies: string])[] = [
  [20, 'BHD JOD KWD OMR'],
  [
    50,
    'AED AUD AZN BAM BBD BND BRL BSD BYN BZD CAD CHF EUR FJD GBP GEL ILS LYD MYR NZD PEN PGK PLN QAR RON SAR SGD TMT TND TOP USD WST XCD',
  ],
  [
    500,
    'AFN BOB BWP CNY CUP CZK DKK DOP EGP ERN GHS GMD GTQ HKD HNL LSL MAD MDL MKD MOP MRU MUR MVR MXN MZN NAD NIO NOK PHP RUB SBD SCR SEK SLE SRD STN SZL THB TJS TRY TTD TWD UAH UYU ZAR ZMW',
  ],
  [
    5_000,
    'ALL AMD BDT BTN CRC CVE DJF DZD ETB GYD HTG HUF INR ISK JMD JPY KES KGS KMF KZT LKR LRD NPR PKR RSD SDG SOS VES VUV XAF XOF YER',
  ],
  [50_000, 'AOA ARS BIF CDF CLP COP IQD KHR KRW MGA MMK MNT MWK NGN PYG RWF SSP TZS UGX'],
  [500_000, 'GNF IDR IRR LAK LBP SYP UZS VND'],
]

/** All currencies in use, in no order. One that a single country has begins with the code of that country. */
export const CURRENCIES: readonly Currency[] = CURRENCIES_BY_WORTH.flatMap(([, currencies]) =>
  currencies.split(' '),
)

/** Some 10 to 60 euros in major units of a currency; of one that is not known as of the euro. */
export function smallSum(currency: Currency): number {
  return CURRENCIES_BY_WORTH.find(([, currencies]) => currencies.includes(currency))?.[0] ?? 50
}
