import { withChangedRows } from '../../lib/domain/receivables/changed-rows'
import type { InvoiceRow } from '../../lib/domain/receivables/invoice-row'
import type { ReminderRules } from '../../lib/domain/reminders/ways'
import type { Call } from '../../lib/messaging/call'

interface Kept {
  readonly rows: readonly InvoiceRow[]
  readonly revision: number
}

/** What each page has been told, for as long as it is open. */
const kept = new WeakMap<Call, Kept>()

/**
 * All invoices, the newest first. A page that has them is told again only what has changed: ten thousand take a third of
 * a second to read and to send.
 */
export async function askInvoices(
  call: Call,
): Promise<{ readonly rows: readonly InvoiceRow[]; readonly rules: ReminderRules }> {
  const known = kept.get(call)
  const answer = await call('invoices.list', known ? { since: known.revision } : {})
  const { revision, rules } = answer
  const rows = answer.parts && known ? withChangedRows(known.rows, answer) : answer.rows
  if (revision !== undefined) kept.set(call, { rows, revision })
  return { rows, rules }
}

/** The same with what the reports need of each, which rows of earlier versions lack. */
export async function askAccounts(call: Call): Promise<{ readonly rows: readonly InvoiceRow[] }> {
  const { rows } = await askInvoices(call)
  return rows.every(({ accounts }) => accounts) ? { rows } : call('reports.load', {})
}
