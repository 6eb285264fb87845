import { dueDateOf, type PaymentTerm } from '../calendar/payment-term'
import { daysBetween, type PlainDate } from '../calendar/plain-date'
import { isSameData } from '../canonical-json'
import { assessDraft } from '../invoice/assess'
import type { IssuedInvoice, Totals } from '../invoice/content'
import type { DraftDiscount, InvoiceDraft } from '../invoice/draft'
import type { MailThread } from '../invoice/mail-thread'
import { discountFor, methodsFor, waysOfToday } from '../invoice/new-draft'
import { typedQuantity } from '../invoice/quantity'
import { withSaidSalesTax, withUsualVat } from '../invoice/usual-vat'
import { type Money, subtract, typedAmount } from '../money/money'
import { otherPatternOf } from '../numbering/series'
import type { Client, Seller } from '../party/party'
import type { VatTreatment } from '../vat/category'
import type { Schedule } from './schedule'

/** An invoice that comes back. Each one is prepared for the person to send; none is ever sent by itself. */
export interface RecurringPlan extends PlanTerms {
  readonly id: string
  /** The mailbox in which the first invoice was written. */
  readonly mailbox: Mailbox
}

/** What a person can change about a plan. */
export interface PlanTerms {
  readonly content: PlanContent
  /** The day for whose invoice the content was worded; absent in plans of before that was kept. */
  readonly wordedFor?: PlainDate
  /** What each invoice comes to, worked out when the content was settled. */
  readonly total: Money
  readonly schedule: Schedule
  /** Since when no invoice is offered. Those that fall between this day and the going on are passed over. */
  readonly pausedOn?: PlainDate
  /** Since when the plan is over. */
  readonly endedOn?: PlainDate
}

/** What to bill: a draft without dates. */
export type PlanContent = Omit<InvoiceDraft, 'dueDate' | 'term' | 'supply'> & { readonly term: PaymentTerm }

export type Mailbox = Pick<MailThread, 'host' | 'origin' | 'account'>

/**
 * What an issued invoice bills, to be billed again, in the same series of numbers. Its due date goes by its term, or by as
 * many days as it had; when it was delivered does not come back.
 */
export function contentOf(invoice: IssuedInvoice): PlanContent {
  const { client, poNumber, lines, charges, totals, earlyPayment, currency, language, methods, note } =
    invoice
  const numberPattern = otherPatternOf(invoice)
  return {
    client,
    poNumber,
    lines: lines.map(({ description, quantity, unit, unitPrice, discount, ...vat }, index) => ({
      id: `line-${index + 1}`,
      description,
      quantity: typedQuantity(quantity, unit),
      unit,
      unitPrice: typedAmount(unitPrice),
      ...treatmentDraft(vat),
      ...(discount ? { discount: discountDraft(discount.amount, discount.percent) } : {}),
    })),
    ...(charges
      ? {
          charges: charges.map(({ description, amount, ...vat }, index) => ({
            id: `charge-${index + 1}`,
            description,
            amount: typedAmount(amount),
            ...treatmentDraft(vat),
          })),
        }
      : {}),
    discount: discountDraft(agreedDiscount(totals), totals.discountPercent),
    ...(invoice.pricesIncludeVat ? { pricesIncludeVat: true } : {}),
    ...(totals.rounding ? { roundsForCash: true } : {}),
    ...(invoice.vatReason === undefined ? {} : { vatReason: invoice.vatReason }),
    earlyPayment: earlyPayment
      ? { percent: earlyPayment.percent, days: String(earlyPayment.days) }
      : { percent: '', days: '' },
    currency,
    language,
    term: lastingTerm(invoice),
    methodIds: methods.map(({ id }) => id),
    ...(numberPattern === undefined ? {} : { numberPattern }),
    note,
  }
}

function treatmentDraft({ vatRate = '', vatCategory }: VatTreatment) {
  return { vatRate, ...(vatCategory ? { vatCategory } : {}) }
}

/** Without a credit that was used, which does not come back. */
function agreedDiscount({ gross, discount, credit }: Totals): Money {
  const all = gross?.discount ?? discount
  return credit ? subtract(all, credit) : all
}

function discountDraft(amount: Money, percent: string | undefined): DraftDiscount {
  if (percent !== undefined) return { kind: 'percent', percent }
  return amount.minor > 0 ? { kind: 'amount', amount: typedAmount(amount) } : { kind: 'none' }
}

/**
 * The draft of an invoice dated `today`. `client`: as known now, for an address that has changed since. `country`: the
 * seller's, for its bank holidays.
 */
export function draftOf(
  content: PlanContent,
  client: Client | undefined,
  today: PlainDate,
  country?: string,
): InvoiceDraft {
  return { ...content, client: client ?? content.client, dueDate: dueDateOf(content.term, today, country) }
}

/**
 * The draft of an invoice dated `today`, for the client as known now: with the tax, term, PO number, language, discount
 * and way to pay that are theirs by now, where the content has what was theirs when it was written. An account of the
 * seller's that was replaced since is followed.
 */
export function draftForClientOfToday(
  content: PlanContent,
  client: Client | undefined,
  today: PlainDate,
  seller: Seller | undefined,
): InvoiceDraft {
  const draft = draftOf(
    client ? agreedWith(client, content, seller) : content,
    client,
    today,
    seller?.address.country,
  )
  if (!seller) return draft
  const payable = { ...draft, methodIds: waysOfToday(draft.methodIds, seller) }
  return withUsualVat(withSaidSalesTax(payable, seller), content.client, seller)
}

/** As `draftForClientOfToday`, for an invoice of a plan: its discount for early payment fits each month. */
export function draftOfPlan(
  content: PlanContent,
  client: Client | undefined,
  today: PlainDate,
  seller: Seller | undefined,
): InvoiceDraft {
  const draft = draftForClientOfToday(content, client, today, seller)
  return withFittingDiscount(draft, today, seller?.address.country)
}

/**
 * Terms by the month are shorter in some months. A discount for early payment that would run until the due date or past
 * it ends on the day before, or is left out where there is none.
 */
export function withFittingDiscount(draft: InvoiceDraft, today: PlainDate, country?: string): InvoiceDraft {
  const { term, earlyPayment } = draft
  if (term?.kind !== 'endOfMonth' && term?.kind !== 'dayOfMonth') return draft
  const most = daysBetween(today, dueDateOf(term, today, country)) - 1
  if (Number(earlyPayment.days) <= most) return draft
  return {
    ...draft,
    earlyPayment: most > 0 ? { ...earlyPayment, days: String(most) } : { percent: '', days: '' },
  }
}

/** The plan as its next invoice will be, for the client as known now: what it bills them, and what that comes to. */
export function planOfToday(
  plan: RecurringPlan,
  client: Client | undefined,
  today: PlainDate,
  seller: Seller,
): RecurringPlan {
  const draft = draftForClientOfToday(plan.content, client, today, seller)
  const { dueDate: _dueDate, term = plan.content.term, ...content } = draft
  const fitting = withFittingDiscount(draft, today, seller.address.country)
  const total = assessDraft(fitting, { seller, today }).content?.totals.total ?? plan.total
  return { ...plan, content: { ...content, term }, total }
}

function agreedWith(client: Client, content: PlanContent, seller: Seller | undefined): PlanContent {
  const { client: before, poNumber, language, discount, term, methodIds } = content
  const usualTerm = (whose: Client) => whose.term ?? seller?.defaultTerm
  return {
    ...content,
    poNumber: poNumber === before.poNumber ? client.poNumber : poNumber,
    language: language === before.language ? client.language : language,
    discount: isSameData(discount, discountFor(before)) ? discountFor(client) : discount,
    term: (isSameData(term, usualTerm(before)) && usualTerm(client)) || term,
    methodIds: before.facts?.methodId === client.facts?.methodId ? methodIds : methodsFor(client, methodIds),
  }
}

/** A term that can be used again: a fixed date cannot. */
function lastingTerm({ term, issueDate, dueDate }: IssuedInvoice): PaymentTerm {
  return term && term.kind !== 'date'
    ? term
    : { kind: 'days', days: Math.max(0, daysBetween(issueDate, dueDate)) }
}
