import type { PlainDate } from '../calendar/plain-date'
import type { Money } from '../money/money'
import { type EarlyOffer, settle } from './early-payment'

/**
 * What a client may keep of what is due, at most, to pay it to the tax office for the seller. The highest rates that are
 * known: 30 % of labour (United Kingdom, Finance Act 2004 s. 61), 20 % of fees (Italy, DPR 600/1973 art. 25; India, Income
 * Tax Act s. 206AA), 15 % (Spain, RD 439/2007 art. 95), 13 % (Finland, Act 1118/1996 s. 25); 35 % leaves room for others.
 */
const MOST_PERCENT = 35

/** True where what is missing of a payment may be tax that the client withheld: then a person may take the invoice as paid. */
export function mayBeWithheld(missing: Money, due: Money): boolean {
  return missing.minor > 0 && missing.minor * 100 <= due.minor * MOST_PERCENT
}

/** What a payment leaves open of `open`, its early-payment discount considered, where it may be tax that was withheld. */
export function possibleTax(
  open: Money,
  offer: EarlyOffer | undefined,
  payment: { readonly amount: Money; readonly on: PlainDate },
): Money | undefined {
  const { left } = settle(open, offer, payment)
  return mayBeWithheld(left, open) ? left : undefined
}
