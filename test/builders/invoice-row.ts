import { plainDate } from '../../lib/domain/calendar/plain-date'
import { money } from '../../lib/domain/money/money'
import type { InvoiceRow } from '../../lib/domain/receivables/invoice-row'

/** An invoice of €1,240 sent on Monday 2 November 2026, due in 14 days on Monday the 16th. */
export function aRow(changes: Partial<InvoiceRow> = {}): InvoiceRow {
  return {
    id: '01JDXAMPLE00000000000000A0',
    number: '2026-037',
    clientName: 'Northlight Studio Oy',
    total: money(124_000, 'EUR'),
    open: money(124_000, 'EUR'),
    issueDate: plainDate('2026-11-02'),
    dueDate: plainDate('2026-11-16'),
    lifecycle: 'open',
    delivery: 'confirmed',
    sentOn: plainDate('2026-11-02'),
    paused: false,
    hasThread: true,
    ...changes,
  }
}
