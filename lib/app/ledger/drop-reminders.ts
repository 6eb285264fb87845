import { partOf } from './index-parts'
import type { Transaction } from './transaction'

/** What is known of reminders of these invoices goes. */
export async function dropReminders(tx: Transaction, ids: ReadonlySet<string>): Promise<void> {
  for (const part of new Set([...ids].map(partOf))) {
    const rows = (await tx.load('reminders', part)) ?? []
    const left = rows.filter(({ invoiceId }) => !ids.has(invoiceId))
    if (left.length < rows.length) tx.put('reminders', part, left)
  }
}
