/** The id of the payment of an invoice from elsewhere that holds what was paid of it before it came in. */
export function paidBeforeId(invoiceId: string): string {
  return `${invoiceId}-before`
}
