/** What the ids of payments that come from a bank statement begin with. */
export const BANK_PREFIX = 'bank-'

/** True for the id of a payment that came from a bank statement. */
export function isFromStatement(paymentId: string): boolean {
  return paymentId.startsWith(BANK_PREFIX)
}
