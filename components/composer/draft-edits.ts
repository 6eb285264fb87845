import { dueDateOf, type PaymentTerm } from '../../lib/domain/calendar/payment-term'
import type { PlainDate } from '../../lib/domain/calendar/plain-date'
import type { DraftDiscount, DraftLine, InvoiceDraft } from '../../lib/domain/invoice/draft'
import type { Client, PostalAddress } from '../../lib/domain/party/party'

/** What a person can do to a draft. */
export type DraftEdit =
  | { readonly type: 'chooseClient'; readonly client: Client; readonly today: PlainDate }
  | { readonly type: 'editClient'; readonly changes: Partial<Omit<Client, 'id' | 'address'>> }
  | { readonly type: 'editAddress'; readonly changes: Partial<PostalAddress> }
  | { readonly type: 'setPoNumber'; readonly poNumber: string }
  | { readonly type: 'addLine'; readonly line: DraftLine }
  | { readonly type: 'editLine'; readonly id: string; readonly changes: Partial<Omit<DraftLine, 'id'>> }
  | { readonly type: 'removeLine'; readonly id: string }
  | { readonly type: 'restoreLine'; readonly line: DraftLine; readonly index: number }
  | { readonly type: 'setDiscount'; readonly discount: DraftDiscount }
  | { readonly type: 'setEarlyPayment'; readonly changes: Partial<InvoiceDraft['earlyPayment']> }
  | { readonly type: 'chooseTerm'; readonly term: PaymentTerm; readonly today: PlainDate }
  | { readonly type: 'typeDueDate'; readonly dueDate: string }
  | { readonly type: 'offerMethod'; readonly id: string; readonly isOffered: boolean }
  | { readonly type: 'preferMethod'; readonly id: string }
  | { readonly type: 'setNote'; readonly note: string }

/** The draft after one edit. */
export function editDraft(draft: InvoiceDraft, edit: DraftEdit): InvoiceDraft {
  switch (edit.type) {
    case 'chooseClient':
      return withClient(draft, edit.client, edit.today)
    case 'editClient': {
      const client = { ...draft.client, ...edit.changes }
      return { ...draft, client, language: client.language, currency: client.currency }
    }
    case 'editAddress': {
      const address = { ...draft.client.address, ...edit.changes }
      return { ...draft, client: { ...draft.client, address } }
    }
    case 'setPoNumber':
      return { ...draft, poNumber: edit.poNumber }
    case 'addLine':
      return { ...draft, lines: [...draft.lines, edit.line] }
    case 'editLine':
      return {
        ...draft,
        lines: draft.lines.map((line) => (line.id === edit.id ? { ...line, ...edit.changes } : line)),
      }
    case 'removeLine':
      return { ...draft, lines: draft.lines.filter((line) => line.id !== edit.id) }
    case 'restoreLine':
      return draft.lines.some((line) => line.id === edit.line.id)
        ? draft
        : { ...draft, lines: draft.lines.toSpliced(edit.index, 0, edit.line) }
    case 'setDiscount':
      return { ...draft, discount: edit.discount }
    case 'setEarlyPayment':
      return { ...draft, earlyPayment: { ...draft.earlyPayment, ...edit.changes } }
    case 'chooseTerm':
      return { ...draft, term: edit.term, dueDate: dueDateOf(edit.term, edit.today) }
    case 'typeDueDate':
      return { ...withoutTerm(draft), dueDate: edit.dueDate }
    case 'offerMethod': {
      const others = draft.methodIds.filter((id) => id !== edit.id)
      return { ...draft, methodIds: edit.isOffered ? [...others, edit.id] : others }
    }
    case 'preferMethod':
      return { ...draft, methodIds: [edit.id, ...draft.methodIds.filter((id) => id !== edit.id)] }
    case 'setNote':
      return { ...draft, note: edit.note }
  }
}

/** A chosen client brings what is usual with them: language, currency, term and PO number. */
function withClient(draft: InvoiceDraft, client: Client, today: PlainDate): InvoiceDraft {
  const chosen = {
    ...draft,
    client,
    poNumber: client.poNumber,
    language: client.language,
    currency: client.currency,
  }
  return client.term ? { ...chosen, term: client.term, dueDate: dueDateOf(client.term, today) } : chosen
}

function withoutTerm(draft: InvoiceDraft): InvoiceDraft {
  const { term: _term, ...rest } = draft
  return rest
}
