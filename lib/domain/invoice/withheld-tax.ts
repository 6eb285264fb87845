import { decimal } from '../money/decimal'
import { add, type Money, percentOf, subtract, sum } from '../money/money'
import { creditable, type Invoice } from './invoice'

/**
 * What a client may keep of an invoice, at most, to pay it to the tax office for the seller. The highest rates that are
 * known: 30 % of labour (United Kingdom, Finance Act 2004 s. 61), 20 % of fees (Italy, DPR 600/1973 art. 25; India, Income
 * Tax Act s. 206AA), 15 % (Spain, RD 439/2007 art. 95), 13 % (Finland, Act 1118/1996 s. 25); 35 % leaves room for others.
 */
const MOST_PERCENT = 35

/** True where so much of a whole may be tax that was withheld: then a person may say that it was. */
export function mayBeWithheld(tax: Money, whole: Money): boolean {
  return tax.minor > 0 && tax.minor * 100 <= whole.minor * MOST_PERCENT
}

/** What a client kept of each of several sums, where they paid them less one rate, a whole per cent; undefined where none fits. */
export function withheldOfEach(wholes: readonly Money[], paid: Money): readonly Money[] | undefined {
  const missing = subtract(sum(wholes, paid.currency), paid)
  for (let percent = 1; percent <= MOST_PERCENT; percent++) {
    const taxes = wholes.map((whole) => percentOf(whole, decimal(`${percent}`)))
    if (sum(taxes, paid.currency).minor === missing.minor) return taxes
  }
  return undefined
}

/** All tax that the client withheld of an invoice. */
function withheldOf({ withheld = [], issued }: Invoice): Money {
  return sum(
    withheld.map(({ amount }) => amount),
    issued.currency,
  )
}

/** True where so much more may have been withheld of what credit notes have left of an invoice. */
export function mayWithholdMore(invoice: Invoice, tax: Money): boolean {
  return mayBeWithheld(add(withheldOf(invoice), tax), creditable(invoice))
}
