import type { AmountFact } from './amounts'

/** One currency as far as the words say: "$5,085.00" may be as many of CAD. */
export function mayBeOneCurrency(a: AmountFact, b: AmountFact): boolean {
  if (a.currency === undefined || b.currency === undefined || a.currency === b.currency) return true
  return isDollarOf(a, b.currency) || isDollarOf(b, a.currency)
}

function isDollarOf({ isAnyDollar }: AmountFact, currency: string): boolean {
  return isAnyDollar && /^(?:CAD|AUD|NZD|SGD|HKD|TWD|JMD|TTD|MXN)$/.test(currency)
}
