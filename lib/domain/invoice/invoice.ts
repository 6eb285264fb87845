import type { PlainDate } from '../calendar/plain-date'
import { type Money, money, negated, subtract, sum } from '../money/money'
import type { ByHandDone } from '../reminders/by-hand'
import type { ReminderStage } from '../reminders/stage'
import type { IssuedInvoice } from './content'
import type { Certainty, InvoiceEvent } from './events'
import type { MailThread } from './mail-thread'
import type { OccurrenceKey } from './occurrence-key'
import type { TakenOff } from './taken-off'
import { askedOf } from './totals'

/** An invoice with its history folded up. What people call its status is derived from this and today's date. */
export interface Invoice {
  readonly id: string
  readonly issued: IssuedInvoice
  /** The occurrence of a recurring invoice that this is. */
  readonly occurrence?: OccurrenceKey
  readonly delivery: 'unsent' | Certainty | 'abandoned'
  readonly sentOn?: PlainDate
  readonly thread?: MailThread
  readonly payments: readonly Payment[]
  readonly discounts: readonly DiscountTaken[]
  /** What banks kept of payments, where the invoice was taken as paid all the same. */
  readonly fees?: readonly AcceptedFee[]
  /** Tax that the client kept, and pays for the seller. */
  readonly withheld?: readonly WithheldTax[]
  /** What was given back of what was paid too much. */
  readonly refunds?: readonly Refund[]
  /** Credit notes that have left. */
  readonly credits?: readonly Credit[]
  /** What later invoices that have left take off because of this one. */
  readonly takenOff?: readonly TakenOff[]
  readonly reminders: readonly SentReminder[]
  readonly snoozedUntil?: PlainDate
  readonly paused: boolean
  /** What the client says is wrong, until it is resolved. */
  readonly dispute?: Dispute
  /** The day on which the client has promised to pay. */
  readonly promisedFor?: PlainDate
  /** The client's last answer in the thread. */
  readonly reply?: ClientReply
  /** What a person has done or left out after the reminders. */
  readonly byHand?: readonly ByHandDone[]
  /** Words of the person's own, in the order they were given. */
  readonly tags?: readonly string[]
  readonly writtenOffOn?: PlainDate
  readonly isVoid: boolean
}

export interface Dispute {
  readonly note: string
  readonly on: PlainDate
}

export interface ClientReply {
  readonly replyId: string
  readonly on: PlainDate
  /** The person has looked at it. */
  readonly isRead: boolean
}

export interface Payment {
  readonly paymentId: string
  readonly amount: Money
  readonly on: PlainDate
}

export interface DiscountTaken {
  readonly paymentId: string
  readonly amount: Money
}

export interface AcceptedFee {
  readonly paymentId: string
  readonly amount: Money
}

export interface WithheldTax {
  readonly withheldId: string
  readonly amount: Money
  readonly on: PlainDate
}

export interface Refund {
  readonly refundId: string
  readonly amount: Money
  readonly on: PlainDate
}

export interface Credit {
  readonly creditNoteId: string
  readonly number: string
  readonly amount: Money
  readonly on: PlainDate
  /** Where deposits were taken off: whether they stay so. Absent: until all of it is credited. */
  readonly keepsDeposits?: boolean
}

export interface SentReminder {
  readonly reminderId: string
  readonly stage: ReminderStage
  readonly on: PlainDate
}

/**
 * The invoice after one more event. Total: any event is accepted in any state, so that merged histories never fail;
 * whether an event may happen is `decide`'s business. An event before the first `issued` changes nothing.
 */
export function evolve(invoice: Invoice | undefined, id: string, event: InvoiceEvent): Invoice | undefined {
  if (event.type === 'issued') {
    const { invoice: issued, occurrence } = event
    const delivery = invoice?.delivery === 'abandoned' ? 'unsent' : (invoice?.delivery ?? 'unsent')
    return {
      ...(invoice ?? newInvoice(id, issued)),
      issued,
      delivery,
      isVoid: false,
      ...(occurrence ? { occurrence } : {}),
    }
  }
  return invoice && happened(invoice, event)
}

/** Folds a history, oldest first. Undefined without an `issued` event. */
export function fold(id: string, events: readonly InvoiceEvent[]): Invoice | undefined {
  return events.reduce<Invoice | undefined>((invoice, event) => evolve(invoice, id, event), undefined)
}

function newInvoice(id: string, issued: IssuedInvoice): Invoice {
  return {
    id,
    issued,
    delivery: 'unsent',
    payments: [],
    discounts: [],
    reminders: [],
    paused: false,
    isVoid: false,
  }
}

function happened(invoice: Invoice, event: Exclude<InvoiceEvent, { type: 'issued' }>): Invoice {
  switch (event.type) {
    case 'sendReported':
      return {
        ...invoice,
        delivery: event.certainty,
        sentOn: event.on,
        ...(event.thread ? { thread: event.thread } : {}),
      }
    case 'sendWithdrawn': {
      const { sentOn: _sentOn, ...unsent } = invoice
      return { ...unsent, delivery: 'unsent' }
    }
    case 'abandoned':
      return { ...invoice, delivery: 'abandoned' }
    case 'reminderSent': {
      const { reminderId, stage, on } = event
      if (invoice.reminders.some((reminder) => reminder.reminderId === reminderId)) return invoice
      const { snoozedUntil: _snoozedUntil, ...awake } = withReplyRead(invoice)
      return { ...awake, reminders: [...invoice.reminders, { reminderId, stage, on }] }
    }
    case 'reminderRetracted':
      return {
        ...invoice,
        reminders: invoice.reminders.filter((reminder) => reminder.reminderId !== event.reminderId),
      }
    case 'reminderSnoozed':
      return { ...invoice, snoozedUntil: event.until }
    case 'snoozeEnded': {
      const { snoozedUntil: _snoozedUntil, ...awake } = invoice
      return awake
    }
    case 'remindersPaused':
      return { ...invoice, paused: true }
    case 'remindersResumed':
      return { ...invoice, paused: false }
    case 'disputed':
      return { ...withReplyRead(invoice), dispute: { note: event.note, on: event.on } }
    case 'disputeResolved': {
      const { dispute: _dispute, ...agreed } = invoice
      return agreed
    }
    case 'paymentPromised':
      return { ...withReplyRead(invoice), promisedFor: event.day }
    case 'promiseWithdrawn': {
      const { promisedFor: _promisedFor, ...rest } = invoice
      return rest
    }
    case 'clientReplied': {
      const { replyId, on, threadId } = event
      const { thread } = invoice
      return {
        ...invoice,
        ...(thread && threadId !== undefined ? { thread: { ...thread, threadId } } : {}),
        reply: { replyId, on, isRead: false },
      }
    }
    case 'replyRead':
      return withReplyRead(invoice)
    case 'replyReadReversed':
      return invoice.reply ? { ...invoice, reply: { ...invoice.reply, isRead: false } } : invoice
    case 'paymentRecorded': {
      const { paymentId, amount, on } = event
      if (invoice.payments.some((payment) => payment.paymentId === paymentId)) return invoice
      return { ...invoice, payments: [...invoice.payments, { paymentId, amount, on }] }
    }
    case 'discountTaken': {
      const { paymentId, amount } = event
      if (invoice.discounts.some((discount) => discount.paymentId === paymentId)) return invoice
      return { ...invoice, discounts: [...invoice.discounts, { paymentId, amount }] }
    }
    case 'feeAccepted': {
      const { paymentId, amount } = event
      const { fees, ...rest } = withoutFee(invoice, paymentId)
      return { ...rest, fees: [...(fees ?? []), { paymentId, amount }] }
    }
    case 'taxWithheld': {
      const { withheldId, amount, on } = event
      const { withheld, ...rest } = withoutTax(invoice, withheldId)
      return { ...rest, withheld: [...(withheld ?? []), { withheldId, amount, on }] }
    }
    case 'withheldTaxReversed':
      return withEarnedDiscounts(withoutTax(invoice, event.withheldId))
    case 'paymentReversed':
      return withEarnedDiscounts({
        ...withoutRefund(withoutTax(withoutFee(invoice, event.paymentId), event.paymentId), event.paymentId),
        payments: invoice.payments.filter((payment) => payment.paymentId !== event.paymentId),
        discounts: invoice.discounts.filter((discount) => discount.paymentId !== event.paymentId),
      })
    case 'refunded': {
      const { refundId, amount, on } = event
      const rest = withoutRefund(invoice, refundId)
      return { ...rest, refunds: [...(rest.refunds ?? []), { refundId, amount, on }] }
    }
    case 'refundReversed':
      return withoutRefund(invoice, event.refundId)
    case 'credited': {
      const { type: _type, ...credit } = event
      return { ...withoutCredit(invoice, credit.creditNoteId), ...creditsWith(invoice, credit) }
    }
    case 'creditReversed':
      return withoutCredit(invoice, event.creditNoteId)
    case 'takenOff': {
      const { type: _type, ...takenOff } = event
      const rest = withoutTakeOff(invoice, takenOff)
      return { ...rest, takenOff: [...(rest.takenOff ?? []), takenOff] }
    }
    case 'takenOffReversed':
      return withoutTakeOff(invoice, event)
    case 'stepByHand': {
      const { step, outcome, on } = event
      const others = (invoice.byHand ?? []).filter((done) => done.step !== step)
      return { ...invoice, byHand: [...others, { step, outcome, on }] }
    }
    case 'stepByHandReversed': {
      const { byHand = [], ...rest } = invoice
      const others = byHand.filter(({ step }) => step !== event.step)
      return others.length === 0 ? rest : { ...rest, byHand: others }
    }
    case 'tagged':
      return withTags(invoice, [...tagsWithout(invoice, event.tag), event.tag])
    case 'tagRemoved':
      return withTags(invoice, tagsWithout(invoice, event.tag))
    case 'writtenOff':
      return { ...invoice, writtenOffOn: event.on }
    case 'writeOffReversed': {
      const { writtenOffOn: _writtenOffOn, ...open } = invoice
      return open
    }
    case 'voided':
      return { ...invoice, isVoid: true }
    case 'voidReversed':
      return { ...invoice, isVoid: false }
  }
}

/** Whoever writes to the client again, or says what the client has said, has looked at the answer. */
function withReplyRead(invoice: Invoice): Invoice {
  return invoice.reply ? { ...invoice, reply: { ...invoice.reply, isRead: true } } : invoice
}

function tagsWithout({ tags = [] }: Invoice, tag: string): readonly string[] {
  return tags.filter((other) => other !== tag)
}

/** The empty tag is what erasing leaves of one. */
function withTags(invoice: Invoice, tags: readonly string[]): Invoice {
  const { tags: _tags, ...rest } = invoice
  const left = tags.filter((tag) => tag !== '')
  return left.length === 0 ? rest : { ...rest, tags: left }
}

function creditsWith(invoice: Invoice, credit: Credit): Pick<Invoice, 'credits'> {
  return { credits: [...otherCredits(invoice, credit.creditNoteId), credit] }
}

/** A discount is for whoever pays everything else in time: where some of that is open again, it is to be earned anew. */
function withEarnedDiscounts(invoice: Invoice): Invoice {
  const isEarned = invoice.discounts.length === 0 || openAmount(invoice).minor === 0
  return isEarned ? invoice : { ...invoice, discounts: [] }
}

function withoutFee({ fees = [], ...rest }: Invoice, paymentId: string): Invoice {
  const others = fees.filter((fee) => fee.paymentId !== paymentId)
  return others.length === 0 ? rest : { ...rest, fees: others }
}

function withoutTax({ withheld = [], ...rest }: Invoice, withheldId: string): Invoice {
  const others = withheld.filter((tax) => tax.withheldId !== withheldId)
  return others.length === 0 ? rest : { ...rest, withheld: others }
}

function withoutRefund({ refunds = [], ...rest }: Invoice, refundId: string): Invoice {
  const others = refunds.filter((refund) => refund.refundId !== refundId)
  return others.length === 0 ? rest : { ...rest, refunds: others }
}

function withoutCredit(invoice: Invoice, creditNoteId: string): Invoice {
  const { credits: _credits, ...rest } = invoice
  const others = otherCredits(invoice, creditNoteId)
  return others.length === 0 ? rest : { ...rest, credits: others }
}

function otherCredits({ credits = [] }: Invoice, creditNoteId: string): readonly Credit[] {
  return credits.filter((credit) => credit.creditNoteId !== creditNoteId)
}

type TakeOffKey = Pick<TakenOff, 'what' | 'byInvoiceId'>

/** True when the same invoice takes the same off: a deposit, a credit or an overpayment. */
export function isSameTakeOff(a: TakeOffKey, b: TakeOffKey): boolean {
  return a.what === b.what && a.byInvoiceId === b.byInvoiceId
}

function withoutTakeOff({ takenOff = [], ...rest }: Invoice, key: TakeOffKey): Invoice {
  const others = takenOff.filter((each) => !isSameTakeOff(each, key))
  return others.length === 0 ? rest : { ...rest, takenOff: others }
}

/** How much of an invoice no credit note has taken off yet; of a credit note nothing. */
export function creditable({ issued, credits = [] }: Invoice): Money {
  const asked = askedOf(issued.totals)
  if (issued.credits) return money(0, asked.currency)
  const credited = credits.map(({ amount }) => amount)
  return atLeastZero(subtract(asked, sum(credited, asked.currency)))
}

/** Total less payments, discounts taken, fees accepted, tax withheld and credit notes; never negative. Of a credit note nothing is to be paid. */
export function openAmount(invoice: Invoice): Money {
  return atLeastZero(balanceOf(invoice))
}

/**
 * What the client has paid too much: by more than was asked for, twice, or before a credit note. Less what was given back
 * or taken off another invoice. A discount that was taken was never paid, and tax that was withheld never came.
 */
export function overpaid(invoice: Invoice): Money {
  const { payments, fees = [], issued } = invoice
  const { prepaid, total } = issued.totals
  const amounts = [...payments, ...fees].map(({ amount }) => amount)
  const paid = sum(prepaid ? [...amounts, prepaid] : amounts, total.currency)
  const kept = subtract(paid, givenAway(invoice))
  const over = negated(balanceOf(invoice))
  return atLeastZero(over.minor < kept.minor ? over : kept)
}

/** What is to be paid; below zero what was paid too much. */
function balanceOf(invoice: Invoice): Money {
  const { payments, discounts, fees = [], withheld = [], issued } = invoice
  const { prepaid, total } = issued.totals
  const amounts = [...payments, ...discounts, ...fees, ...withheld].map(({ amount }) => amount)
  const settled = sum(prepaid ? [...amounts, prepaid] : amounts, total.currency)
  return subtract(creditable(invoice), subtract(settled, givenAway(invoice)))
}

/** What was given back of an overpayment, or taken off another invoice. */
export function givenAway({ refunds = [], takenOff = [], issued }: Invoice): Money {
  const used = takenOff.filter(({ what }) => what === 'overpayment')
  return sum(
    [...refunds, ...used].map(({ amount }) => amount),
    issued.totals.total.currency,
  )
}

function atLeastZero(amount: Money): Money {
  return amount.minor < 0 ? money(0, amount.currency) : amount
}

/** Its mail has left, or is taken to have left until the person says otherwise. */
export function mayHaveLeft({ delivery }: Pick<Invoice, 'delivery'>): boolean {
  return delivery !== 'unsent' && delivery !== 'abandoned'
}

/** Made void. Where a credit note of it has left all the same, the client has both, and both count. */
export function standsVoid({ isVoid, credits }: Pick<Invoice, 'isVoid' | 'credits'>): boolean {
  return isVoid && !credits
}

/** What its credit notes have left of it is what deposits asked for, and these stay taken off. */
function keepsDeposits({ credits = [] }: Invoice): boolean {
  return credits.length > 0 && credits.every((credit) => credit.keepsDeposits)
}

/** Nothing of it stands any more: it was made void, or credited as a whole. */
export function isTakenBack(invoice: Invoice): boolean {
  const isCredited = invoice.credits !== undefined && creditable(invoice).minor === 0
  return standsVoid(invoice) || (isCredited && !keepsDeposits(invoice))
}

/** It has left, and stands: neither void nor credited as a whole. */
export function isInForce(invoice: Invoice): boolean {
  const lifecycle = lifecycleOf(invoice)
  const hasLeft = lifecycle === 'open' || lifecycle === 'paid' || lifecycle === 'writtenOff'
  return hasLeft && !isTakenBack(invoice)
}

/**
 * `draft`: not known to have left, and nothing paid. `open`: sent and something is still to pay. `paid`, `credited`, `writtenOff`, `void`:
 * closed. `creditNote`: a credit note that has left. Whether it is late follows from the due date and today.
 */
export type Lifecycle = 'draft' | 'open' | 'paid' | 'credited' | 'creditNote' | 'writtenOff' | 'void'

/** Something was paid of it: by the client, or as tax that they withheld. */
export function isPaidOf({ payments, withheld }: Invoice): boolean {
  return payments.length > 0 || withheld !== undefined
}

/** Where an invoice stands by all that has happened to it. Whoever pays has it, though it was never seen to leave. */
export function lifecycleOf(invoice: Invoice): Lifecycle {
  const { delivery } = invoice
  const hasLeft = delivery === 'confirmed' || delivery === 'scheduled' || isPaidOf(invoice)
  if (standsVoid(invoice)) return 'void'
  if (invoice.issued.credits) return hasLeft ? 'creditNote' : 'draft'
  if (openAmount(invoice).minor === 0) {
    if (invoice.payments.length > 0) return 'paid'
    if (invoice.credits && !invoice.issued.totals.prepaid && !keepsDeposits(invoice)) return 'credited'
    // A deposit, a discount or what was paid too much before left nothing to pay.
    if (hasLeft) return 'paid'
  }
  if (invoice.writtenOffOn) return 'writtenOff'
  return hasLeft ? 'open' : 'draft'
}
