import { fold, type Invoice } from '../../lib/domain/invoice/invoice'
import type { Call } from '../../lib/messaging/call'

/** So many invoices are asked for at once: a message stays small, and the person sees it go on. */
const PAGE = 100

/**
 * Invoices by their histories, in the order of the ids; what is not there any more is left out. Throws where the
 * background refuses or does not answer, and when `signal` says so.
 */
export async function invoicesOf(
  call: Call,
  invoiceIds: readonly string[],
  onProgress: (done: number) => void = () => {},
  signal?: AbortSignal,
): Promise<readonly Invoice[]> {
  const invoices: Invoice[] = []
  for (let at = 0; at < invoiceIds.length; at += PAGE) {
    signal?.throwIfAborted()
    const ids = invoiceIds.slice(at, at + PAGE)
    const page = await call('invoices.histories', { invoiceIds: ids })
    if (!page.ok) throw new Error(page.code)
    for (const id of ids) {
      const own = page.events.filter(({ invoiceId }) => invoiceId === id)
      const invoice = fold(
        id,
        own.map(({ event }) => event),
      )
      if (invoice) invoices.push(invoice)
    }
    onProgress(Math.min(at + PAGE, invoiceIds.length))
  }
  return invoices
}
