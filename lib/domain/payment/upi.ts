import { clipped, oneLine, plainAmount } from './code-text'
import type { PaymentRequest } from './payment-request'

const MAX_MINOR = 99_999_999_999

/** True for a UPI id (virtual payment address, NPCI): `name@bank`. */
export function isUpiAddress(text: string): boolean {
  return /^[A-Za-z0-9][A-Za-z0-9._-]{1,254}@[A-Za-z][A-Za-z0-9]{1,63}$/.test(text)
}

/**
 * The UPI link of a payment in rupees (NPCI, UPI Linking Specification 1.6), spaces as `%20`. Undefined in another
 * currency, for an amount outside 0.01 to 999 999 999.99 and for an address of the wrong shape.
 */
export function upiLink(address: string, { amount, payee, number }: PaymentRequest): string | undefined {
  if (amount.currency !== 'INR' || amount.minor < 1 || amount.minor > MAX_MINOR) return undefined
  if (!isUpiAddress(address)) return undefined
  const parameters = {
    pa: address,
    pn: clipped(oneLine(payee.name), 99),
    am: plainAmount(amount),
    cu: 'INR',
    tn: clipped(oneLine(number), 50),
  }
  const query = Object.entries(parameters).map(
    ([key, value]) => `${key}=${encodeURIComponent(value).replace(/%40/g, '@')}`,
  )
  return `upi://pay?${query.join('&')}`
}
