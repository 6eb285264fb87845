import { daysBetween, type PlainDate } from '../calendar/plain-date'
import type { EarlyPayment, InvoiceLine, IssuedInvoice } from '../invoice/content'
import type { Incentive } from '../invoice/incentive'
import type { Currency } from '../money/currency'
import type { Money } from '../money/money'
import { isPicture } from '../party/logo'
import { DEFAULT_LOOK, type Look, type PaperSize, paperOf } from '../party/look'
import type { Logo, PostalAddress, Seller } from '../party/party'
import { townLine } from '../party/town-line'
import type { IbanMethod } from '../payment/payment-method'
import { requestOf } from '../payment/payment-request'
import { type ScanCode, scanCode } from '../payment/scan-code'
import { virtualBarCode } from '../payment/virtual-bar-code'
import { readableWithin } from '../readable-text'
import { type OwnCurrencyVat, quoteFor, type RateQuote } from '../vat/own-currency'
import { type PaperTaxName, paperTaxNameOf } from '../vat/tax-name'
import { isInUnion, vatNumberOf } from '../vat/union'
import { type AgreementPart, agreedPart } from './agreement-rows'
import { type PaymentBlock, paymentBlocks, printReference } from './payment-blocks'
import { dateRow, moneyRow, periodRow, type Row, taxIdRow, textRow } from './rows'
import { rowsWithin, type SumRow, sumRows } from './sum-rows'
import { type VatNote, vatNotes } from './vat-notes'

/**
 * An invoice laid out for nobody in particular: what is said, in which order, as keys and values. The PDF, the block
 * in the mail and its plain text are all made from it, so that they cannot disagree.
 */
export interface InvoiceDocument {
  readonly kind: DocumentKind
  readonly number: string
  /** Which change order it is, from 1. */
  readonly ordinal?: number
  readonly currency: Currency
  readonly paper: PaperSize
  readonly look: Look
  readonly seller: DocumentSeller
  readonly buyer: DocumentBuyer
  readonly meta: readonly Row[]
  /** What a credit note takes something off. */
  readonly credited?: { readonly number: string; readonly issueDate: PlainDate }
  readonly issueDate: PlainDate
  /** The day to pay by; of an estimate the last day on which it can be agreed to. */
  readonly dueDate: PlainDate
  /** Days from invoice date to due date, where the terms are a number of days. */
  readonly termDays?: number
  readonly poNumber: string
  readonly supply?: Row
  readonly tax: PaperTaxName
  readonly hasVat: boolean
  /** The law wants it to be called a tax invoice. */
  readonly isTaxInvoice?: true
  /** Prices are with VAT: each line has its `gross`. */
  readonly pricesIncludeVat: boolean
  readonly lines: readonly InvoiceLine[]
  /** Several categories without VAT stand on it, so that each line says its own. */
  readonly linesSayCategory: boolean
  /** Between the lines and the total. */
  readonly sums: readonly SumRow[]
  readonly total: Money
  /** Below the total: the VAT that is in it. */
  readonly within: readonly SumRow[]
  readonly vatNotes: readonly VatNote[]
  /** The VAT in the currency of the seller's country, and how its rate is told. */
  readonly ownVat?: OwnCurrencyVat & RateQuote
  readonly earlyPayment?: EarlyPayment
  /** For the first mail alone: no PDF and no reminder says it. */
  readonly incentive?: Incentive
  readonly monthOffer?: NonNullable<Seller['monthOffer']>
  /** How the work was agreed, and on a change order what is to be agreed now. */
  readonly agreement: readonly AgreementPart[]
  readonly note: string
  /** Said in the mail alone. */
  readonly wish?: string
  /** The preferred way first. */
  readonly payments: readonly DocumentPayment[]
  /** When and how much, said once more beside the account. */
  readonly paymentFacts: readonly Row[]
  /** The virtual bar code of Finnish online banks, on documents in Finnish and in Swedish for a client in Finland. */
  readonly barCode?: string
}

export interface DocumentSeller {
  readonly name: string
  readonly logo?: Logo
  readonly address: DocumentAddress
  /** ISO 3166: whose habits a letter follows. */
  readonly country: string
  readonly taxId?: Row
  readonly email: string
  readonly phone: string
  readonly legalLine: string
}

export interface DocumentBuyer {
  readonly name: string
  readonly contactName: string
  readonly address: DocumentAddress
  readonly taxId?: Row
}

/** What a document is: its title, and what is said of its total and its day, follow from it. */
export type DocumentKind = 'invoice' | 'deposit' | 'final' | 'creditNote' | 'estimate' | 'changeOrder'

/** Something is to be paid by its day. */
export function isBill(kind: DocumentKind): kind is 'invoice' | 'deposit' | 'final' {
  return kind === 'invoice' || kind === 'deposit' || kind === 'final'
}

/** A bill of more than nothing: of one whose whole was paid by deposits, no payment is asked. */
export function asksForPayment({ kind, total }: Pick<InvoiceDocument, 'kind' | 'total'>): boolean {
  return isBill(kind) && total.minor > 0
}

/** A way to pay, and its code to scan where there is one. */
export interface DocumentPayment extends PaymentBlock {
  readonly code?: ScanCode
}

export interface DocumentAddress {
  /** Street, then postal code and city; empty parts left out. */
  readonly lines: readonly string[]
  /** ISO 3166, where seller and buyer are in different countries. */
  readonly country?: string
}

/** The document of an issued invoice; of an offer, what it shares with one, by the `kind` it then has. */
export function documentOf(issued: IssuedInvoice, kind: DocumentKind = kindOf(issued)): InvoiceDocument {
  const invoice = readableWithin(issued)
  const { seller, client } = invoice
  const abroad = seller.address.country !== client.address.country
  const isAsked = asksForPayment({ kind, total: invoice.totals.total })
  return {
    kind,
    number: invoice.number,
    currency: invoice.currency,
    paper: seller.look?.paper ?? paperOf(seller.address.country),
    look: seller.look ?? DEFAULT_LOOK,
    seller: {
      name: seller.name,
      ...(seller.logo && isPicture(seller.logo) && { logo: seller.logo }),
      address: addressOf(seller.address, abroad),
      country: seller.address.country,
      ...taxIdOf(
        sellerIdOf(invoice),
        // A Singaporean company without GST has an id of the same shape.
        seller.address.country !== 'SG' || invoice.totals.vat.length > 0 ? seller.address.country : '',
      ),
      email: seller.email,
      phone: seller.phone,
      legalLine: seller.legalLine ?? '',
    },
    buyer: {
      name: client.name,
      contactName: client.contactName,
      address: addressOf(client.address, abroad),
      ...taxIdOf(client.taxId, client.address.country === 'SG' ? '' : client.address.country),
    },
    meta: metaOf(invoice, isAsked),
    ...(invoice.credits ? { credited: invoice.credits } : {}),
    issueDate: invoice.issueDate,
    dueDate: invoice.dueDate,
    ...termDaysOf(invoice),
    poNumber: invoice.poNumber,
    ...supplyOf(invoice),
    tax: paperTaxNameOf(seller.address.country),
    hasVat: invoice.totals.vat.length > 0,
    ...(isTaxInvoice(invoice, kind) ? { isTaxInvoice: true } : {}),
    pricesIncludeVat: invoice.pricesIncludeVat ?? false,
    lines: invoice.lines,
    linesSayCategory: sayCategory(invoice),
    sums: sumRows(invoice),
    total: invoice.totals.total,
    within: rowsWithin(invoice),
    vatNotes: vatNotes(invoice),
    ...ownVatOf(invoice),
    ...(isAsked && invoice.earlyPayment && { earlyPayment: invoice.earlyPayment }),
    ...(invoice.incentive && { incentive: invoice.incentive }),
    ...monthOfferOf(invoice, kind),
    agreement: invoice.agreed ? [agreedPart(invoice.agreed)] : [],
    note: invoice.note.trim(),
    ...(invoice.wish ? { wish: invoice.wish } : {}),
    payments: isAsked ? paymentsOf(invoice) : [],
    paymentFacts: isAsked
      ? [dateRow('dueDate', invoice.dueDate), moneyRow('amount', invoice.totals.total)]
      : [],
    ...(isAsked ? barCodeOf(invoice) : {}),
  }
}

function ownVatOf({ vatInOwnCurrency, seller, currency }: IssuedInvoice): Pick<InvoiceDocument, 'ownVat'> {
  const quote = quoteFor(seller.address.country, currency)
  return vatInOwnCurrency && quote ? { ownVat: { ...vatInOwnCurrency, ...quote } } : {}
}

/** In the language it is written in, while it lasts, and on what is to be paid. */
function monthOfferOf(
  { seller, language, issueDate }: IssuedInvoice,
  kind: DocumentKind,
): Pick<InvoiceDocument, 'monthOffer'> {
  const { monthOffer } = seller
  const isMeant = isBill(kind) && language === seller.language
  return monthOffer && isMeant && issueDate <= monthOffer.until ? { monthOffer } : {}
}

function kindOf({ credits, deposit, deducts }: IssuedInvoice): DocumentKind {
  if (credits) return 'creditNote'
  if (deposit) return 'deposit'
  return deducts ? 'final' : 'invoice'
}

function metaOf(invoice: IssuedInvoice, isAsked: boolean): readonly Row[] {
  const { supply } = supplyOf(invoice)
  const { credits, deposit } = invoice
  return [
    ...(credits
      ? [
          dateRow('creditNoteDate', invoice.issueDate),
          textRow('creditedInvoice', credits.number),
          dateRow('creditedInvoiceDate', credits.issueDate),
        ]
      : [
          dateRow('invoiceDate', invoice.issueDate),
          ...(isAsked ? [dateRow('dueDate', invoice.dueDate)] : []),
        ]),
    ...(supply ? [supply] : []),
    ...(deposit?.estimate ? [textRow('depositFor', deposit.estimate.number)] : []),
    ...(invoice.poNumber === '' ? [] : [textRow('poNumber', invoice.poNumber)]),
    ...(invoice.reference === undefined ? [] : [textRow('reference', printReference(invoice.reference))]),
    ...(invoice.seller.contactName === '' ? [] : [textRow('contact', invoice.seller.contactName)]),
  ]
}

function supplyOf({ supply }: IssuedInvoice): { readonly supply?: Row } {
  if (!supply) return {}
  return {
    supply:
      supply.from === supply.to ? dateRow('supplyDate', supply.from) : periodRow('supplyPeriod', supply),
  }
}

/** Within the EU the buyer's books and the seller's meet by VAT numbers (Directive 2006/112/EC art. 226(3)). */
function sellerIdOf({ seller, client }: IssuedInvoice): string {
  const [from, to] = [seller.address.country, client.address.country]
  return from !== to && isInUnion(from) && isInUnion(to) ? vatNumberOf(seller.taxId, from) : seller.taxId
}

function sayCategory({ lines, charges = [] }: IssuedInvoice): boolean {
  return new Set([...lines, ...charges].flatMap(({ vatCategory }) => vatCategory ?? [])).size > 1
}

function addressOf(address: PostalAddress, abroad: boolean): DocumentAddress {
  const { street, country } = address
  return {
    lines: [street, townLine(address)]
      .flatMap((line) => line.split('\n'))
      .filter((line) => line.trim() !== ''),
    ...(abroad && country !== '' && { country }),
  }
}

function taxIdOf(taxId: string, country: string): { readonly taxId?: Row } {
  const id = taxId.trim()
  return id === '' ? {} : { taxId: taxIdRow(id, country) }
}

/**
 * A bill with GST where it must say that it is a tax invoice: Australia (GST Act 1999 s. 29-70(1)), India (CGST Act 2017
 * s. 31, CGST Rules r. 46), Singapore (GST (General) Regulations reg. 11).
 */
function isTaxInvoice({ seller, totals }: IssuedInvoice, kind: DocumentKind): boolean {
  return ['AU', 'IN', 'SG'].includes(seller.address.country) && totals.vat.length > 0 && isBill(kind)
}

function termDaysOf(invoice: IssuedInvoice): { readonly termDays?: number } {
  const days = daysBetween(invoice.issueDate, invoice.dueDate)
  return invoice.term?.kind === 'days' && invoice.term.days === days && days > 0 ? { termDays: days } : {}
}

function paymentsOf(invoice: IssuedInvoice): readonly DocumentPayment[] {
  const request = requestOf(invoice)
  return paymentBlocks(invoice).map((block, index) => {
    const method = invoice.methods[index]
    const code = method && scanCode(method, request)
    return code ? { ...block, code } : block
  })
}

function barCodeOf(invoice: IssuedInvoice): { readonly barCode?: string } {
  const account = invoice.methods.find((method): method is IbanMethod => method.kind === 'iban')
  const { language, client } = invoice
  const isRead = language === 'fi' || (language === 'sv' && client.address.country === 'FI')
  if (!isRead || !account || invoice.reference === undefined) return {}
  const barCode = virtualBarCode({
    iban: account.iban.replace(/\s/g, ''),
    amount: invoice.totals.total,
    reference: invoice.reference,
    dueDate: invoice.dueDate,
  })
  return barCode === undefined ? {} : { barCode }
}
