import type { PlainDate } from '../calendar/plain-date'
import type { Money } from '../money/money'
import type { ByHandDone, ByHandStep } from '../reminders/by-hand'
import type { ReminderStage } from '../reminders/stage'
import type { IssuedInvoice } from './content'
import type { MailThread } from './mail-thread'
import type { OccurrenceKey } from './occurrence-key'
import type { TakenOff } from './taken-off'

/**
 * What can happen to an invoice. Events are never changed or removed; a correction is another event.
 * An unsent invoice may be issued again with other content and the same number.
 */
export type InvoiceEvent =
  | { readonly type: 'issued'; readonly invoice: IssuedInvoice; readonly occurrence?: OccurrenceKey }
  | {
      readonly type: 'sendReported'
      readonly certainty: Certainty
      readonly on: PlainDate
      readonly thread?: MailThread
    }
  | { readonly type: 'sendWithdrawn' }
  | { readonly type: 'abandoned' }
  | {
      readonly type: 'reminderSent'
      readonly reminderId: string
      readonly stage: ReminderStage
      readonly on: PlainDate
    }
  | { readonly type: 'reminderRetracted'; readonly reminderId: string }
  | { readonly type: 'reminderSnoozed'; readonly until: PlainDate }
  | { readonly type: 'snoozeEnded' }
  | { readonly type: 'remindersPaused' }
  | { readonly type: 'remindersResumed' }
  /** The client says that something is wrong; the note is the person's own. */
  | { readonly type: 'disputed'; readonly note: string; readonly on: PlainDate }
  | { readonly type: 'disputeResolved' }
  /** The client has promised to pay on a day. */
  | { readonly type: 'paymentPromised'; readonly day: PlainDate }
  | { readonly type: 'promiseWithdrawn' }
  /**
   * The last message in the invoice's thread is not ours. `replyId` names that message; nothing of it is kept. `threadId`
   * names the thread, where the mail site had not named it yet when the invoice left.
   */
  | {
      readonly type: 'clientReplied'
      readonly replyId: string
      readonly on: PlainDate
      readonly threadId?: string
    }
  /** The person has looked at the answer. */
  | { readonly type: 'replyRead' }
  | { readonly type: 'replyReadReversed' }
  | {
      readonly type: 'paymentRecorded'
      readonly paymentId: string
      readonly amount: Money
      readonly on: PlainDate
    }
  | { readonly type: 'paymentReversed'; readonly paymentId: string }
  /** The agreed early-payment discount, earned by a payment; it falls with that payment, and with another without which not all is paid. */
  | { readonly type: 'discountTaken'; readonly paymentId: string; readonly amount: Money }
  /** A bank on the way kept a little of a payment; the invoice is taken as paid. It falls with that payment. */
  | { readonly type: 'feeAccepted'; readonly paymentId: string; readonly amount: Money }
  /**
   * The client kept tax and pays it to the tax office for the seller. One that has the id of a payment falls with it.
   */
  | {
      readonly type: 'taxWithheld'
      readonly withheldId: string
      readonly amount: Money
      readonly on: PlainDate
    }
  | { readonly type: 'withheldTaxReversed'; readonly withheldId: string }
  /**
   * Some of what the client paid too much was given back. One that has the id of a payment falls with it.
   */
  | {
      readonly type: 'refunded'
      readonly refundId: string
      readonly amount: Money
      readonly on: PlainDate
    }
  | { readonly type: 'refundReversed'; readonly refundId: string }
  /** A credit note for this invoice has left. */
  | {
      readonly type: 'credited'
      readonly creditNoteId: string
      readonly number: string
      readonly amount: Money
      readonly on: PlainDate
      /** Where deposits were taken off: whether they stay so. Absent: until all of it is credited. */
      readonly keepsDeposits?: boolean
    }
  | { readonly type: 'creditReversed'; readonly creditNoteId: string }
  /** Another invoice that takes a deposit, a credit or an overpayment of this one off what is to be paid has left. */
  | ({ readonly type: 'takenOff' } & TakenOff)
  | { readonly type: 'takenOffReversed'; readonly what: TakenOff['what']; readonly byInvoiceId: string }
  /** After the last reminder: the person has called, written on paper and so on, or does not want to. */
  | ({ readonly type: 'stepByHand' } & ByHandDone)
  | { readonly type: 'stepByHandReversed'; readonly step: ByHandStep }
  /** A word of the person's own, to find invoices by; an empty one was erased. */
  | { readonly type: 'tagged'; readonly tag: string }
  | { readonly type: 'tagRemoved'; readonly tag: string }
  /** Given up as uncollectable: closed without payment. */
  | { readonly type: 'writtenOff'; readonly on: PlainDate }
  | { readonly type: 'writeOffReversed' }
  | { readonly type: 'voided' }
  | { readonly type: 'voidReversed' }

/** How sure we are that the mail left: shown by the host, only inferred, or set to leave later. */
export type Certainty = 'confirmed' | 'likely' | 'scheduled'

/** An event as it is kept: who it belongs to and when it happened. */
export interface StoredEvent {
  /** ULID. */
  readonly id: string
  readonly invoiceId: string
  /** Hybrid logical clock of the writing device: sorts events of one invoice, also across devices. */
  readonly clock: string
  /** Milliseconds since 1970-01-01T00:00Z. */
  readonly at: number
  readonly event: InvoiceEvent
}
