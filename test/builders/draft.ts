import { plainDate } from '../../lib/domain/calendar/plain-date'
import type { DraftLine, InvoiceDraft } from '../../lib/domain/invoice/draft'
import { newDraft } from '../../lib/domain/invoice/new-draft'
import { aClient, aSeller } from './invoice'

export const TODAY = plainDate('2026-11-25')

export function aDraftLine(changes: Partial<DraftLine> = {}): DraftLine {
  return {
    id: 'line-1',
    description: 'Website copy editing',
    quantity: '12',
    unit: 'hour',
    unitPrice: '85',
    vatRate: '25.5',
    ...changes,
  }
}

/** A complete draft of €1,280.10 for Northlight, due in 14 days. */
export function aDraft(changes: Partial<InvoiceDraft> = {}): InvoiceDraft {
  return { ...newDraft(aSeller(), aClient(), TODAY, 'line-1'), lines: [aDraftLine()], ...changes }
}

/** The same draft with a due date typed instead of a term. */
export function aDraftDue(dueDate: string): InvoiceDraft {
  const { term: _term, ...draft } = aDraft()
  return { ...draft, dueDate }
}
