import type { PaymentTerm } from '../calendar/payment-term'
import { isSameData } from '../canonical-json'
import type { Client, ClientFacts, PostalAddress, Seller } from '../party/party'
import type { LineVat } from '../vat/proposal'
import type { DeductedDeposit } from './deducted-deposit'
import type { DraftCharge, DraftDiscount, DraftLine, InvoiceDraft } from './draft'
import type { DraftIncentive, UsedCredit } from './incentive'
import { discountFor, methodsFor } from './new-draft'
import { taxed, withUsualVat } from './usual-vat'

/** What a person can do to a draft. */
export type DraftEdit =
  /** Changes nothing in a credit note, whose client is that of its invoice. */
  | {
      readonly type: 'chooseClient'
      readonly client: Client
      readonly seller: Seller
    }
  /** The draft takes over a language or a currency that is chosen here; of other changes it keeps its own. */
  | { readonly type: 'editClient'; readonly changes: Partial<Omit<Client, 'id' | 'address'>> }
  /** The same client, with what else is known of them. */
  | { readonly type: 'writeClient'; readonly client: Client }
  | { readonly type: 'editFacts'; readonly changes: ClientFacts }
  /** Undefined: the client has none of their own, and `usual` holds. */
  | {
      readonly type: 'setClientTerm'
      readonly term: PaymentTerm | undefined
      readonly usual: PaymentTerm
    }
  | { readonly type: 'editAddress'; readonly changes: Partial<PostalAddress> }
  | { readonly type: 'setPoNumber'; readonly poNumber: string }
  | { readonly type: 'addLine'; readonly line: DraftLine }
  | { readonly type: 'editLine'; readonly id: string; readonly changes: Partial<Omit<DraftLine, 'id'>> }
  | { readonly type: 'removeLine'; readonly id: string }
  | { readonly type: 'restoreLine'; readonly line: DraftLine; readonly index: number }
  | { readonly type: 'taxLine'; readonly id: string; readonly vat: LineVat }
  | { readonly type: 'taxCharge'; readonly id: string; readonly vat: LineVat }
  /** Lines and charges. */
  | { readonly type: 'taxAll'; readonly vat: LineVat }
  | { readonly type: 'addCharge'; readonly charge: DraftCharge }
  | { readonly type: 'editCharge'; readonly id: string; readonly changes: Partial<Omit<DraftCharge, 'id'>> }
  | { readonly type: 'removeCharge'; readonly id: string }
  | { readonly type: 'setPricesIncludeVat'; readonly pricesIncludeVat: boolean }
  | { readonly type: 'setRoundsForCash'; readonly roundsForCash: boolean }
  | { readonly type: 'setSupply'; readonly supply: InvoiceDraft['supply'] | undefined }
  | { readonly type: 'setNumberPattern'; readonly numberPattern: string | undefined }
  | { readonly type: 'setVatReason'; readonly vatReason: string }
  | { readonly type: 'setDiscount'; readonly discount: DraftDiscount }
  | { readonly type: 'setEarlyPayment'; readonly changes: Partial<InvoiceDraft['earlyPayment']> }
  | { readonly type: 'chooseTerm'; readonly term: PaymentTerm }
  | { readonly type: 'typeDueDate'; readonly dueDate: string }
  /** The preferred one first. */
  | { readonly type: 'chooseMethods'; readonly ids: readonly string[] }
  | { readonly type: 'setIsDeposit'; readonly isDeposit: boolean }
  | { readonly type: 'deductDeposit'; readonly deposit: DeductedDeposit; readonly isDeducted: boolean }
  | { readonly type: 'useCredit'; readonly credit: UsedCredit | undefined }
  | { readonly type: 'useOverpayment'; readonly overpayment: UsedCredit | undefined }
  | { readonly type: 'setIncentive'; readonly incentive: DraftIncentive | undefined }
  | { readonly type: 'setOwnVat'; readonly ownVat: NonNullable<InvoiceDraft['ownVat']> }
  | { readonly type: 'setNote'; readonly note: string }
  | { readonly type: 'setWish'; readonly wish: string | undefined }
  /** `term`: until it is to be paid, or until it is valid. */
  | {
      readonly type: 'chooseKind'
      readonly kind: 'invoice' | 'estimate'
      readonly term: PaymentTerm
    }

/** The draft after one edit. */
export function editDraft(draft: InvoiceDraft, edit: DraftEdit): InvoiceDraft {
  switch (edit.type) {
    case 'chooseClient':
      return draft.credits ? draft : withClient(draft, edit)
    case 'editClient': {
      const { language = draft.language, currency = draft.currency } = edit.changes
      return { ...draft, client: { ...draft.client, ...edit.changes }, language, currency }
    }
    case 'writeClient':
      return { ...draft, client: edit.client }
    case 'editFacts':
      return { ...draft, client: { ...draft.client, facts: { ...draft.client.facts, ...edit.changes } } }
    case 'setClientTerm': {
      const { term: _before, ...client } = draft.client
      const term = edit.term ?? edit.usual
      return {
        ...draft,
        client: edit.term ? { ...client, term: edit.term } : client,
        term,
      }
    }
    case 'setNumberPattern': {
      const { numberPattern: _before, ...rest } = draft
      return edit.numberPattern === undefined ? rest : { ...rest, numberPattern: edit.numberPattern }
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
    case 'taxLine':
      return {
        ...draft,
        lines: draft.lines.map((line) => (line.id === edit.id ? taxed(line, edit.vat) : line)),
      }
    case 'taxAll': {
      const { charges } = draft
      const tax = <Amount extends LineVat>(amount: Amount) => taxed(amount, edit.vat)
      return { ...draft, lines: draft.lines.map(tax), ...(charges ? { charges: charges.map(tax) } : {}) }
    }
    case 'addCharge':
      return { ...draft, charges: [...(draft.charges ?? []), edit.charge] }
    case 'editCharge':
      return {
        ...draft,
        charges: (draft.charges ?? []).map((charge) =>
          charge.id === edit.id ? { ...charge, ...edit.changes } : charge,
        ),
      }
    case 'taxCharge':
      return {
        ...draft,
        charges: (draft.charges ?? []).map((charge) =>
          charge.id === edit.id ? taxed(charge, edit.vat) : charge,
        ),
      }
    case 'removeCharge':
      return { ...draft, charges: (draft.charges ?? []).filter(({ id }) => id !== edit.id) }
    case 'setPricesIncludeVat':
      return { ...draft, pricesIncludeVat: edit.pricesIncludeVat }
    case 'setRoundsForCash':
      return { ...draft, roundsForCash: edit.roundsForCash }
    case 'setSupply': {
      const { supply: _supply, ...rest } = draft
      return edit.supply ? { ...rest, supply: edit.supply } : rest
    }
    case 'setVatReason':
      return { ...draft, vatReason: edit.vatReason }
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
      return { ...draft, term: edit.term }
    case 'typeDueDate':
      return { ...withoutTerm(draft), dueDate: edit.dueDate }
    case 'chooseMethods':
      return { ...draft, methodIds: edit.ids }
    case 'chooseKind': {
      const { kind: _kind, ...invoice } = edit.kind === 'estimate' ? asOffer(draft) : draft
      const { term } = edit
      return edit.kind === 'estimate' ? { ...invoice, term, kind: 'estimate' } : { ...invoice, term }
    }
    case 'setIsDeposit':
      if (edit.isDeposit) return { ...withoutDeducts(draft), deposit: {} }
      return withoutDeposit(draft)
    case 'deductDeposit': {
      const { deducts = [], ...rest } = draft
      const others = deducts.filter(({ invoiceId }) => invoiceId !== edit.deposit.invoiceId)
      const left = edit.isDeducted ? [...others, edit.deposit] : others
      return left.length === 0 ? rest : { ...rest, deducts: left }
    }
    case 'useCredit': {
      const { usesCredit: _before, ...rest } = draft
      return edit.credit ? { ...rest, usesCredit: edit.credit } : rest
    }
    case 'useOverpayment': {
      const { usesOverpayment: _before, ...rest } = draft
      return edit.overpayment ? { ...rest, usesOverpayment: edit.overpayment } : rest
    }
    case 'setIncentive': {
      const { incentive: _before, ...rest } = draft
      return edit.incentive ? { ...rest, incentive: edit.incentive } : rest
    }
    case 'setOwnVat':
      return { ...draft, ownVat: edit.ownVat }
    case 'setNote':
      return { ...draft, note: edit.note }
    case 'setWish': {
      const { wish: _before, ...rest } = draft
      return edit.wish === undefined ? rest : { ...rest, wish: edit.wish }
    }
  }
}

/**
 * A chosen client brings what is usual with them: language, currency, term, PO number, discount, VAT and way to pay. What
 * was usual with the client before goes with them; what was decided for this invoice stays.
 */
function withClient(
  draft: InvoiceDraft,
  { client, seller }: Extract<DraftEdit, { type: 'chooseClient' }>,
): InvoiceDraft {
  const before = draft.client
  const chosen = {
    ...(client.id === before.id ? draft : withoutDeducts(draft)),
    client,
    poNumber: client.poNumber,
    language: client.language,
    currency: client.currency,
    ...(isSameData(draft.discount, discountFor(before)) ? { discount: discountFor(client) } : {}),
    methodIds: methodsFor(client, draft.methodIds),
  }
  const isTheirs = before.term !== undefined && isSameData(draft.term, before.term)
  const term = client.term ?? (isTheirs ? seller.defaultTerm : undefined)
  return withUsualVat(term && draft.kind !== 'estimate' ? { ...chosen, term } : chosen, before, seller)
}

/** Deposits, credits and overpayments of another client, and what is wished them. */
function withoutDeducts({
  deducts: _deducts,
  usesCredit: _usesCredit,
  wish: _wish,
  usesOverpayment: _usesOverpayment,
  ...draft
}: InvoiceDraft): InvoiceDraft {
  return draft
}

function withoutDeposit({ deposit: _deposit, ...draft }: InvoiceDraft): InvoiceDraft {
  return draft
}

/** An estimate takes nothing off, and offers nothing beyond itself. */
function asOffer({ incentive: _incentive, ...draft }: InvoiceDraft): InvoiceDraft {
  return withoutDeposit(withoutDeducts(draft))
}

function withoutTerm(draft: InvoiceDraft): InvoiceDraft {
  const { term: _term, ...rest } = draft
  return rest
}
