/** How well seller and client know each other. A reminder to a new client offers what a first payment often waits for. */
export type Relation = 'newClient' | 'regular'

export const RELATIONS: readonly Relation[] = ['newClient', 'regular']

/**
 * One paid invoice makes a client a regular one: from then on their books know the seller, and "earlier invoices went
 * well" is true.
 */
export function relationOf(paidInvoices: number): Relation {
  return paidInvoices > 0 ? 'regular' : 'newClient'
}
