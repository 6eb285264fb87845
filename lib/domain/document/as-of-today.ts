import type { IssuedInvoice } from '../invoice/content'
import type { Seller } from '../party/party'
import type { PaymentMethod } from '../payment/payment-method'
import { isQrIban, isQrReference } from '../payment/references'

/**
 * What a paper or mail that is written today says of an issued invoice: its seller as known now, and in place of an
 * account that is not the seller's any more the one of today. Where none of its ways to pay is left, all that the seller has.
 */
export function asOfToday(issued: IssuedInvoice, seller: Seller): IssuedInvoice {
  const { reference, ...invoice } = issued
  const methods = waysOf(issued, seller)
  const hasPlace =
    !isQrReference(reference ?? '') ||
    methods.some((method) => method.kind === 'iban' && isQrIban(method.iban))
  return { ...invoice, ...(reference !== undefined && hasPlace ? { reference } : {}), seller, methods }
}

/** True where an account on the invoice is not the seller's any more. */
export function hasAccountMoved({ methods }: IssuedInvoice, seller: Seller): boolean {
  return methods.some((method) => isGone(method, seller))
}

function waysOf({ methods }: IssuedInvoice, seller: Seller): readonly PaymentMethod[] {
  const accounts = seller.methods.filter((method) => accountOf(method) !== undefined)
  const ways = methods.flatMap((method) => (isGone(method, seller) ? accounts : [method]))
  const different = [...new Map(ways.map((way) => [accountOf(way) ?? way, way])).values()]
  return different.length > 0 ? different : seller.methods
}

function isGone(method: PaymentMethod, { methods }: Seller): boolean {
  const account = accountOf(method)
  return account !== undefined && !methods.some((own) => accountOf(own) === account)
}

/** What tells a bank account from another. */
function accountOf(method: PaymentMethod): string | undefined {
  if (method.kind === 'iban') return method.iban.replace(/\s/g, '')
  if (method.kind !== 'domesticAccount') return undefined
  return `${method.bankCode} ${method.accountNumber}`.replace(/[\s-]/g, '')
}
