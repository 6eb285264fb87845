import { isFromStatement } from '../bank/payment-id'
import type { PlainDate } from '../calendar/plain-date'
import { type EarlyOffer, earlyOffer } from '../invoice/early-payment'
import { type Invoice, type Lifecycle, lifecycleOf, openAmount } from '../invoice/invoice'
import { type Overdrawn, overdrawnOf } from '../invoice/overdrawn'
import { threadName } from '../invoice/thread-name'
import { type Money, money } from '../money/money'
import type { ByHandDone } from '../reminders/by-hand'
import { REMINDER_STAGES, type ReminderStage } from '../reminders/stage'
import { accountsOf, type RowAccounts } from './row-accounts'

/** What a list shows of an invoice, and all that the reminders need: small, so that one index holds every open one. */
export interface InvoiceRow {
  readonly id: string
  readonly number: string
  /** Absent in rows that were written before clients were noted in them. */
  readonly clientId?: string
  readonly clientName: string
  /** What the client goes by now, who was several once and was invoiced by another name; worked out and never kept. */
  readonly currentName?: string
  /** What else the client is called, who was several once; worked out as rows are read, and never kept. */
  readonly otherNames?: readonly string[]
  /** Of a credit note: positive, and taken off the invoice that `creditedNumber` names. */
  readonly total: Money
  readonly creditedNumber?: string
  readonly open: Money
  /** What later invoices take off too much because of it. */
  readonly overdrawn?: Overdrawn
  readonly issueDate: PlainDate
  readonly dueDate: PlainDate
  readonly lifecycle: Lifecycle
  readonly delivery: Invoice['delivery']
  readonly sentOn?: PlainDate
  /** The furthest reminder that went out, and the day of the last one. */
  readonly remindedStage?: ReminderStage
  readonly remindedOn?: PlainDate
  /** How many reminders went out. */
  readonly remindedTimes?: number
  /** What a person has done or left out after the reminders. */
  readonly byHand?: readonly ByHandDone[]
  readonly snoozedUntil?: PlainDate
  /** The early-payment discount that can still be earned. */
  readonly earlyOffer?: EarlyOffer
  readonly paused: boolean
  /** Since when the client says that something is wrong. */
  readonly disputedOn?: PlainDate
  /** The day on which the client has promised to pay. */
  readonly promisedFor?: PlainDate
  /** The day of an answer that the person has not looked at yet. */
  readonly repliedOn?: PlainDate
  readonly tags?: readonly string[]
  readonly writtenOffOn?: PlainDate
  /** The payments that came from bank statements, so that none is recorded again. */
  readonly bankPayments?: readonly string[]
  /** True when the mail thread can be opened again. */
  readonly hasThread: boolean
  /** As `threadName` writes it. */
  readonly threadName?: string
  /** Absent in rows that were written before there were reports. */
  readonly accounts?: RowAccounts
}

/** The row of an invoice. A function of the invoice alone, so that an index can always be made again. */
export function rowOf(invoice: Invoice): InvoiceRow {
  const furthest = Math.max(-1, ...invoice.reminders.map(({ stage }) => REMINDER_STAGES.indexOf(stage)))
  const remindedStage = REMINDER_STAGES[furthest]
  const remindedOn = invoice.reminders
    .map(({ on }) => on)
    .toSorted()
    .at(-1)
  const lifecycle = lifecycleOf(invoice)
  const offer = earlyOffer(invoice)
  const overdrawn = overdrawnOf(invoice)
  const bankPayments = invoice.payments.map(({ paymentId }) => paymentId).filter(isFromStatement)
  return {
    id: invoice.id,
    number: invoice.issued.number,
    clientId: invoice.issued.client.id,
    clientName: invoice.issued.client.name,
    total: invoice.issued.totals.total,
    ...(invoice.issued.credits ? { creditedNumber: invoice.issued.credits.number } : {}),
    open: lifecycle === 'void' ? money(0, invoice.issued.currency) : openAmount(invoice),
    ...(overdrawn ? { overdrawn } : {}),
    issueDate: invoice.issued.issueDate,
    dueDate: invoice.issued.dueDate,
    lifecycle,
    delivery: invoice.delivery,
    ...(invoice.sentOn ? { sentOn: invoice.sentOn } : {}),
    ...(remindedStage ? { remindedStage } : {}),
    ...(remindedOn ? { remindedOn, remindedTimes: invoice.reminders.length } : {}),
    ...(invoice.byHand ? { byHand: invoice.byHand } : {}),
    ...(invoice.snoozedUntil ? { snoozedUntil: invoice.snoozedUntil } : {}),
    ...(offer && lifecycle === 'open' ? { earlyOffer: offer } : {}),
    paused: invoice.paused,
    ...(invoice.dispute ? { disputedOn: invoice.dispute.on } : {}),
    ...(invoice.promisedFor ? { promisedFor: invoice.promisedFor } : {}),
    ...(invoice.reply && !invoice.reply.isRead ? { repliedOn: invoice.reply.on } : {}),
    ...(invoice.tags ? { tags: invoice.tags } : {}),
    ...(invoice.writtenOffOn ? { writtenOffOn: invoice.writtenOffOn } : {}),
    ...(bankPayments.length > 0 ? { bankPayments } : {}),
    hasThread: invoice.thread !== undefined,
    ...(invoice.thread ? { threadName: threadName(invoice.thread) } : {}),
    accounts: accountsOf(invoice),
  }
}

/** What the client is called where it is about the client rather than the invoice: in filters and reports. */
export function nameNow({ currentName, clientName }: Pick<InvoiceRow, 'currentName' | 'clientName'>): string {
  return currentName ?? clientName
}

/** True while the invoice still wants something from somebody: it stays in the open index. */
export function isOutstanding(row: InvoiceRow): boolean {
  const { lifecycle, delivery, overdrawn } = row
  return lifecycle === 'open' || (lifecycle === 'draft' && delivery === 'likely') || overdrawn !== undefined
}
