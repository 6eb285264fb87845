import type { PlainDate } from '../calendar/plain-date'
import { add, type Money, subtract } from '../money/money'
import type { ByHandDone, ByHandStep } from '../reminders/by-hand'
import type { ReminderStage } from '../reminders/stage'
import type { IssuedInvoice } from './content'
import { earlyOffer, settle } from './early-payment'
import type { Certainty, InvoiceEvent } from './events'
import type { Excess } from './excess'
import {
  evolve,
  givenAway,
  type Invoice,
  isPaidOf,
  isSameTakeOff,
  lifecycleOf,
  openAmount,
  overpaid,
  type Payment,
  standsVoid,
} from './invoice'
import type { MailThread } from './mail-thread'
import type { OccurrenceKey } from './occurrence-key'
import { acceptable } from './small-fee'
import type { TakenOff } from './taken-off'
import { mayWithholdMore } from './withheld-tax'

export type InvoiceCommand =
  /** `occurrence`: of a recurring invoice, where it is one. */
  | { readonly type: 'issue'; readonly invoice: IssuedInvoice; readonly occurrence?: OccurrenceKey }
  | {
      readonly type: 'reportSend'
      readonly certainty: Certainty
      readonly on: PlainDate
      readonly thread?: MailThread
    }
  /** The mail did not go out after all: undo send, or the person says so. */
  | { readonly type: 'withdrawSend' }
  /** The draft was thrown away before it was sent. */
  | { readonly type: 'abandon' }
  | {
      readonly type: 'recordReminder'
      readonly reminderId: string
      readonly stage: ReminderStage
      readonly on: PlainDate
      /** A mail page saw it go out: it is noted in every state. */
      readonly wasSeen?: true
    }
  | { readonly type: 'retractReminder'; readonly reminderId: string }
  | { readonly type: 'snooze'; readonly until: PlainDate }
  | { readonly type: 'endSnooze' }
  | { readonly type: 'pauseReminders' }
  | { readonly type: 'resumeReminders' }
  | { readonly type: 'dispute'; readonly note: string; readonly on: PlainDate }
  | { readonly type: 'resolveDispute' }
  /** `today` tells a promise from a day that is over. */
  | { readonly type: 'promisePayment'; readonly day: PlainDate; readonly today: PlainDate }
  | { readonly type: 'withdrawPromise' }
  /** The thread was seen to end with a message of somebody else. `threadId`: by which it is known from then on. */
  | {
      readonly type: 'noteReply'
      readonly replyId: string
      readonly on: PlainDate
      readonly threadId?: string
    }
  | { readonly type: 'readReply' }
  | { readonly type: 'reverseReadReply' }
  | {
      readonly type: 'recordPayment'
      readonly paymentId: string
      readonly amount: Money
      readonly on: PlainDate
      /** What little is missing is a bank's fee: the invoice is taken as paid. */
      readonly acceptsFee?: true
      /** What the client kept of it as tax. */
      readonly withheldTax?: Money
      /** What becomes of what is too much; without it, more than is to be paid is refused. */
      readonly excess?: Excess
    }
  | { readonly type: 'reversePayment'; readonly paymentId: string }
  /** A payment that was taken back stands again, as it did, whatever the state of the invoice. */
  | ({ readonly type: 'restorePayment' } & TakenBack)
  /** A discount that fell with another payment, or with tax, stands again as they do. */
  | { readonly type: 'restoreDiscount'; readonly paymentId: string; readonly amount: Money }
  /** The client kept tax of what was paid before. */
  | {
      readonly type: 'recordWithheldTax'
      readonly withheldId: string
      readonly amount: Money
      readonly on: PlainDate
    }
  | { readonly type: 'reverseWithheldTax'; readonly withheldId: string }
  /** Some of what was paid too much was given back. */
  | {
      readonly type: 'recordRefund'
      readonly refundId: string
      readonly amount: Money
      readonly on: PlainDate
    }
  | { readonly type: 'reverseRefund'; readonly refundId: string }
  /** A credit note for this invoice has left, or is gone again. */
  | {
      readonly type: 'credit'
      readonly creditNoteId: string
      readonly number: string
      readonly amount: Money
      readonly on: PlainDate
      /** The deposits that the invoice took off wait again. */
      readonly givesDepositsBack?: true
    }
  | { readonly type: 'reverseCredit'; readonly creditNoteId: string }
  /** An invoice that takes a deposit, a credit or an overpayment of this one off has left, or is gone again. */
  | ({ readonly type: 'takeOff' } & TakenOff)
  | { readonly type: 'reverseTakeOff'; readonly what: TakenOff['what']; readonly byInvoiceId: string }
  /** The person has done a step that comes after the reminders, or leaves it out. */
  | ({ readonly type: 'recordByHand' } & ByHandDone)
  | { readonly type: 'reverseByHand'; readonly step: ByHandStep }
  /** A word of the person's own; allowed in every state, as it changes nothing else. */
  | { readonly type: 'tag'; readonly tag: string }
  | { readonly type: 'removeTag'; readonly tag: string }
  | { readonly type: 'writeOff'; readonly on: PlainDate }
  | { readonly type: 'reverseWriteOff' }
  | { readonly type: 'void' }
  | { readonly type: 'reverseVoid' }

/** A payment with all that went with it: the discount it earned, a bank's fee, tax that was withheld, and what was given back of it. */
export interface TakenBack extends Payment {
  readonly discount?: Money
  readonly fee?: Money
  readonly withheldTax?: Money
  readonly refund?: { readonly amount: Money; readonly on: PlainDate }
}

/** Why a command is not carried out. */
export const COMMAND_REFUSALS = [
  'unknownInvoice',
  'alreadySent',
  'notOpen',
  'otherCurrency',
  'amountNotPositive',
  'amountAboveOpen',
  'feeTooLarge',
  'withheldTooLarge',
  'refundTooLarge',
  'excessGiven',
  'unknownPayment',
  'unknownReminder',
  'promiseInPast',
  'depositDeducted',
  'partPaid',
  'creditNoteSent',
  'notWrittenOff',
  'notVoid',
] as const

export type CommandRefusal = (typeof COMMAND_REFUSALS)[number]

export type Decision =
  | { readonly ok: true; readonly events: readonly InvoiceEvent[] }
  | { readonly ok: false; readonly code: CommandRefusal }

/** What a command makes happen to an invoice, or why it may not. Saying again what is so already makes no event. */
export function decide(command: InvoiceCommand, invoice: Invoice | undefined): Decision {
  if (command.type === 'issue') {
    if (invoice && invoice.delivery !== 'unsent' && invoice.delivery !== 'abandoned')
      return refuse('alreadySent')
    if (invoice && isPaidOf(invoice)) return refuse('partPaid')
    const { occurrence } = command
    return events({ type: 'issued', invoice: command.invoice, ...(occurrence ? { occurrence } : {}) })
  }
  if (!invoice) return refuse('unknownInvoice')
  switch (command.type) {
    case 'reportSend':
      return reportSend(command, invoice)
    case 'withdrawSend':
      if (invoice.delivery === 'unsent') return nothing
      return isPaidOf(invoice) ? refuse('partPaid') : events({ type: 'sendWithdrawn' })
    case 'abandon':
      if (invoice.delivery === 'abandoned') return nothing
      if (invoice.delivery !== 'unsent') return refuse('alreadySent')
      return isPaidOf(invoice) ? refuse('partPaid') : events({ type: 'abandoned' })
    case 'recordReminder': {
      const { reminderId, stage, on, wasSeen } = command
      if (invoice.reminders.some((reminder) => reminder.reminderId === reminderId)) return nothing
      const sent: InvoiceEvent = { type: 'reminderSent', reminderId, stage, on }
      return wasSeen ? events(sent) : whenOpen(invoice, sent)
    }
    case 'retractReminder':
      return invoice.reminders.some((reminder) => reminder.reminderId === command.reminderId)
        ? events({ type: 'reminderRetracted', reminderId: command.reminderId })
        : refuse('unknownReminder')
    case 'snooze':
      return whenOpen(invoice, { type: 'reminderSnoozed', until: command.until })
    case 'endSnooze':
      return invoice.snoozedUntil ? events({ type: 'snoozeEnded' }) : nothing
    case 'pauseReminders':
      return invoice.paused ? nothing : whenOpen(invoice, { type: 'remindersPaused' })
    case 'resumeReminders':
      return invoice.paused ? events({ type: 'remindersResumed' }) : nothing
    case 'dispute': {
      const { note, on } = command
      return invoice.dispute?.note === note ? nothing : whenOpen(invoice, { type: 'disputed', note, on })
    }
    case 'resolveDispute':
      return invoice.dispute ? events({ type: 'disputeResolved' }) : nothing
    case 'promisePayment': {
      const { day, today } = command
      if (invoice.promisedFor === day) return nothing
      return day < today ? refuse('promiseInPast') : whenOpen(invoice, { type: 'paymentPromised', day })
    }
    case 'withdrawPromise':
      return invoice.promisedFor ? events({ type: 'promiseWithdrawn' }) : nothing
    case 'noteReply': {
      const { replyId, on, threadId } = command
      if (lifecycleOf(invoice) !== 'open' || invoice.reply?.replyId === replyId) return nothing
      const isNews = threadId !== undefined && invoice.thread?.threadId === undefined
      return events({ type: 'clientReplied', replyId, on, ...(isNews ? { threadId } : {}) })
    }
    case 'readReply':
      return invoice.reply && !invoice.reply.isRead ? events({ type: 'replyRead' }) : nothing
    case 'reverseReadReply':
      return invoice.reply?.isRead ? events({ type: 'replyReadReversed' }) : nothing
    case 'recordPayment':
      return recordPayment(command, invoice)
    case 'reversePayment':
      return reversePayment(command, invoice)
    case 'restorePayment':
      return restorePayment(command, invoice)
    case 'restoreDiscount': {
      const { paymentId, amount } = command
      const isPaid = invoice.payments.some((payment) => payment.paymentId === paymentId)
      return isPaid && invoice.discounts.length === 0
        ? events({ type: 'discountTaken', paymentId, amount })
        : nothing
    }
    case 'recordWithheldTax':
      return recordWithheldTax(command, invoice)
    case 'reverseWithheldTax':
      return invoice.withheld?.some(({ withheldId }) => withheldId === command.withheldId)
        ? events({ type: 'withheldTaxReversed', withheldId: command.withheldId })
        : nothing
    case 'recordRefund': {
      const { refundId, amount, on } = command
      if (invoice.refunds?.some((refund) => refund.refundId === refundId)) return nothing
      const excess = overpaid(invoice)
      if (amount.currency !== excess.currency) return refuse('otherCurrency')
      if (amount.minor <= 0) return refuse('amountNotPositive')
      return amount.minor > excess.minor
        ? refuse('refundTooLarge')
        : events({ type: 'refunded', refundId, amount, on })
    }
    case 'reverseRefund':
      return invoice.refunds?.some(({ refundId }) => refundId === command.refundId)
        ? events({ type: 'refundReversed', refundId: command.refundId })
        : nothing
    case 'credit': {
      const { type: _type, givesDepositsBack, ...credit } = command
      const { creditNoteId, number, amount } = credit
      if (amount.currency !== invoice.issued.currency) return refuse('otherCurrency')
      const keepsDeposits = invoice.issued.deducts && !givesDepositsBack
      const known = invoice.credits?.find((each) => each.creditNoteId === creditNoteId)
      const isSame = known?.amount.minor === amount.minor && known.number === number
      if (isSame && known.keepsDeposits === keepsDeposits) return nothing
      return events({
        type: 'credited',
        ...credit,
        ...(keepsDeposits === undefined ? {} : { keepsDeposits }),
      })
    }
    case 'reverseCredit':
      return invoice.credits?.some(({ creditNoteId }) => creditNoteId === command.creditNoteId)
        ? events({ type: 'creditReversed', creditNoteId: command.creditNoteId })
        : nothing
    case 'takeOff': {
      const { type: _type, ...takenOff } = command
      const known = invoice.takenOff?.find((each) => isSameTakeOff(each, takenOff))
      if (known?.amount.minor === takenOff.amount.minor && known.number === takenOff.number) return nothing
      return events({ type: 'takenOff', ...takenOff })
    }
    case 'reverseTakeOff': {
      const { what, byInvoiceId } = command
      return invoice.takenOff?.some((each) => isSameTakeOff(each, command))
        ? events({ type: 'takenOffReversed', what, byInvoiceId })
        : nothing
    }
    case 'recordByHand': {
      const { step, outcome, on } = command
      const known = invoice.byHand?.some((done) => done.step === step && done.outcome === outcome)
      return known ? nothing : whenOpen(invoice, { type: 'stepByHand', step, outcome, on })
    }
    case 'reverseByHand':
      return invoice.byHand?.some(({ step }) => step === command.step)
        ? events({ type: 'stepByHandReversed', step: command.step })
        : nothing
    case 'tag':
      return invoice.tags?.includes(command.tag) ? nothing : events({ type: 'tagged', tag: command.tag })
    case 'removeTag':
      return invoice.tags?.includes(command.tag) ? events({ type: 'tagRemoved', tag: command.tag }) : nothing
    case 'writeOff':
      return invoice.writtenOffOn ? nothing : whenOpen(invoice, { type: 'writtenOff', on: command.on })
    case 'reverseWriteOff':
      return invoice.writtenOffOn ? events({ type: 'writeOffReversed' }) : refuse('notWrittenOff')
    case 'void':
      if (standsVoid(invoice)) return nothing
      if (invoice.takenOff?.some(({ what }) => what === 'deposit')) return refuse('depositDeducted')
      if (invoice.credits) return refuse('creditNoteSent')
      if (lifecycleOf(invoice) === 'paid') return refuse('notOpen')
      return invoice.payments.length > 0 ? refuse('partPaid') : events({ type: 'voided' })
    case 'reverseVoid':
      return invoice.isVoid ? events({ type: 'voidReversed' }) : refuse('notVoid')
  }
}

const nothing: Decision = { ok: true, events: [] }

function events(...happened: readonly InvoiceEvent[]): Decision {
  return { ok: true, events: happened }
}

function refuse(code: CommandRefusal): Decision {
  return { ok: false, code }
}

function whenOpen(invoice: Invoice, event: InvoiceEvent): Decision {
  return lifecycleOf(invoice) === 'open' ? events(event) : refuse('notOpen')
}

/** A sure report is never replaced by a less sure one. */
function reportSend(
  { certainty, on, thread }: Extract<InvoiceCommand, { type: 'reportSend' }>,
  invoice: Invoice,
): Decision {
  if (invoice.delivery === 'confirmed' || invoice.delivery === certainty) return nothing
  return events({ type: 'sendReported', certainty, on, ...(thread ? { thread } : {}) })
}

function isLikelySent(invoice: Invoice): boolean {
  return invoice.delivery === 'likely' && lifecycleOf(invoice) === 'draft'
}

/**
 * A payment that earns the agreed early-payment discount settles the whole, as does one whose `acceptable` rest is accepted. What
 * the client withheld as tax pays as what came does. Where it is said what becomes of what is too much, an invoice may be
 * paid by more than is asked for, or once more. One that was written off may be paid after all.
 */
function recordPayment(
  {
    paymentId,
    amount,
    on,
    acceptsFee,
    withheldTax,
    excess,
  }: Extract<InvoiceCommand, { type: 'recordPayment' }>,
  invoice: Invoice,
): Decision {
  if (invoice.payments.some((payment) => payment.paymentId === paymentId)) return nothing
  if (!isPayable(invoice) && !(excess && lifecycleOf(invoice) === 'paid')) return refuse('notOpen')
  const open = openAmount(invoice)
  if (amount.currency !== open.currency) return refuse('otherCurrency')
  if (amount.minor <= 0) return refuse('amountNotPositive')
  const recorded: InvoiceEvent = { type: 'paymentRecorded', paymentId, amount, on }
  if (amount.minor > open.minor) {
    if (!excess) return refuse('amountAboveOpen')
    if (excess.goes === 'credit') return events(recorded)
    const over = subtract(amount, open)
    return events(recorded, { type: 'refunded', refundId: paymentId, amount: over, on: excess.on })
  }
  const offer = earlyOffer(invoice)
  if (withheldTax) {
    const code = refusalOfTax(withheldTax, subtract(open, amount), invoice)
    if (code) return refuse(code)
    const { discount } = settle(open, offer, { amount: add(amount, withheldTax), on })
    return events(
      recorded,
      { type: 'taxWithheld', withheldId: paymentId, amount: withheldTax, on },
      ...(discount.minor > 0 ? [{ type: 'discountTaken', paymentId, amount: discount } as const] : []),
    )
  }
  const { discount, left } = settle(open, offer, { amount, on })
  if (discount.minor > 0) return events(recorded, { type: 'discountTaken', paymentId, amount: discount })
  if (!acceptsFee || left.minor === 0) return events(recorded)
  const missing = acceptable(open, offer, { amount, on })
  if (!missing) return refuse('feeTooLarge')
  return events(
    recorded,
    ...(missing.discount.minor > 0
      ? [{ type: 'discountTaken', paymentId, amount: missing.discount } as const]
      : []),
    ...(missing.fee.minor > 0 ? [{ type: 'feeAccepted', paymentId, amount: missing.fee } as const] : []),
  )
}

function isPayable(invoice: Invoice): boolean {
  const lifecycle = lifecycleOf(invoice)
  return lifecycle === 'open' || lifecycle === 'writtenOff' || isLikelySent(invoice)
}

/** Why so much tax cannot have been withheld of what is left to pay. */
function refusalOfTax(tax: Money, left: Money, invoice: Invoice): CommandRefusal | undefined {
  if (tax.currency !== left.currency) return 'otherCurrency'
  if (tax.minor <= 0) return 'amountNotPositive'
  if (tax.minor > left.minor) return 'amountAboveOpen'
  return mayWithholdMore(invoice, tax) ? undefined : 'withheldTooLarge'
}

function recordWithheldTax(
  { withheldId, amount, on }: Extract<InvoiceCommand, { type: 'recordWithheldTax' }>,
  invoice: Invoice,
): Decision {
  if (invoice.withheld?.some((tax) => tax.withheldId === withheldId)) return nothing
  if (!isPayable(invoice)) return refuse('notOpen')
  const code = refusalOfTax(amount, openAmount(invoice), invoice)
  return code ? refuse(code) : events({ type: 'taxWithheld', withheldId, amount, on })
}

/** What was given back or taken off elsewhere has to be taken back first, where it would no longer have been too much. */
function reversePayment(
  { paymentId }: Extract<InvoiceCommand, { type: 'reversePayment' }>,
  invoice: Invoice,
): Decision {
  if (!invoice.payments.some((payment) => payment.paymentId === paymentId)) return refuse('unknownPayment')
  const reversed: InvoiceEvent = { type: 'paymentReversed', paymentId }
  const after = evolve(invoice, invoice.id, reversed)
  const isGiven = after !== undefined && givenAway(after).minor > 0 && openAmount(after).minor > 0
  return isGiven ? refuse('excessGiven') : events(reversed)
}

function restorePayment(
  {
    paymentId,
    amount,
    on,
    discount,
    fee,
    withheldTax,
    refund,
  }: Extract<InvoiceCommand, { type: 'restorePayment' }>,
  invoice: Invoice,
): Decision {
  if (invoice.payments.some((payment) => payment.paymentId === paymentId)) return nothing
  return events(
    { type: 'paymentRecorded', paymentId, amount, on },
    ...(discount ? [{ type: 'discountTaken', paymentId, amount: discount } as const] : []),
    ...(fee ? [{ type: 'feeAccepted', paymentId, amount: fee } as const] : []),
    ...(withheldTax
      ? [{ type: 'taxWithheld', withheldId: paymentId, amount: withheldTax, on } as const]
      : []),
    ...(refund ? [{ type: 'refunded', refundId: paymentId, ...refund } as const] : []),
  )
}
