import type { PlainDate } from '../calendar/plain-date'
import { isSameData } from '../canonical-json'
import type { InvoiceContent } from '../invoice/content'
import type { Certainty } from '../invoice/events'
import { type ClientReply, type Invoice, isTakenBack, mayHaveLeft } from '../invoice/invoice'
import type { MailThread } from '../invoice/mail-thread'
import type { Notice } from '../reminders/notice'

/** What the work will cost, told before it is done. A changed job gets another version: a change order. */
export interface Estimate {
  readonly id: string
  readonly number: string
  /** The original first. Only the last one may be unsent; a version that was sent never changes. */
  readonly versions: readonly EstimateVersion[]
  /** The client's last answer in the thread of the last version that was sent. */
  readonly reply?: ClientReply
  /** The invoice made of what was agreed. Sent, it closes the estimate, unless it was made void or wholly credited. */
  readonly invoice?: { readonly id: string; readonly isSent: boolean; readonly isTakenBack?: true }
}

export interface EstimateVersion {
  readonly content: EstimateContent
  /** What stands in its mail, while that is not the content: a change that has not come there. */
  readonly inMail?: EstimateContent
  readonly delivery: Invoice['delivery']
  readonly sentOn?: PlainDate
  readonly thread?: MailThread
  readonly answer?: EstimateAnswer
  /** The person was told that nobody has answered. */
  readonly notice?: Notice
  /** The task that opened a mail for the kind question last, whether or not that came into it. */
  readonly asking?: string
  /** The kind question was written, which is offered once. */
  readonly askedOn?: PlainDate
}

/** What an invoice would say, without when and how to pay. */
export interface EstimateContent
  extends Omit<
    InvoiceContent,
    | 'dueDate'
    | 'term'
    | 'earlyPayment'
    | 'methods'
    | 'supply'
    | 'credits'
    | 'deposit'
    | 'deducts'
    | 'usesCredit'
    | 'usesOverpayment'
    | 'incentive'
    | 'vatInOwnCurrency'
  > {
  /** The last day on which the client can agree. */
  readonly validUntil: PlainDate
}

/** What the client answered, and where that can be read. */
export interface EstimateAnswer {
  readonly kind: 'agreed' | 'declined'
  readonly on: PlainDate
  /** The conversation that has the answer. */
  readonly thread?: MailThread
  /** The person's own words. */
  readonly note: string
}

/** A draft that is a version of an estimate; without `version` it invoices one. */
export interface EstimateKey {
  readonly estimateId: string
  /** Its place among the versions, from 0. */
  readonly version?: number
}

/** `draft`: nothing of it is known to have left. `lapsed`: unanswered on its last day. */
export type EstimateState = 'draft' | 'waiting' | 'agreed' | 'declined' | 'lapsed' | 'invoiced'

/** A change order that was declined or has lapsed leaves in force what was agreed before. */
export function stateOf(estimate: Estimate, today: PlainDate): EstimateState {
  if (estimate.invoice?.isSent) return 'invoiced'
  const offered = estimate.versions[lastOffered(estimate)]
  if (!offered) return 'draft'
  const { answer, content } = offered
  if (!answer && today <= content.validUntil) return 'waiting'
  if (lastAgreed(estimate) !== -1) return 'agreed'
  return answer ? 'declined' : 'lapsed'
}

/** The place of the last version that has left; -1 for none. */
export function lastOffered({ versions }: Estimate): number {
  return versions.findLastIndex(mayHaveLeft)
}

/** The place of the offer that is open to an answer again since the change to it was declined; -1 for none. */
export function leftOpen(estimate: Estimate): number {
  const { versions } = estimate
  const isDeclined = versions[lastOffered(estimate)]?.answer?.kind === 'declined'
  if (!isDeclined || lastAgreed(estimate) !== -1) return -1
  return versions.findLastIndex((version) => mayHaveLeft(version) && !version.answer)
}

/**
 * The place of the answer that was given last, which can be taken back; -1 for none. It is to an earlier offer where
 * that was agreed to once the change to it had been sent, and so declined.
 */
export function lastAnswered(estimate: Estimate): number {
  const { versions } = estimate
  const offered = lastOffered(estimate)
  const { answer, sentOn } = versions[offered] ?? {}
  if (!answer) return -1
  const agreed = lastAgreed(estimate)
  const on = versions[agreed]?.answer?.on
  if (on === undefined || typeof withAnswer(estimate, agreed, undefined) === 'string') return offered
  return on >= answer.on || (sentOn !== undefined && on > sentOn) ? agreed : offered
}

/** The version that nobody saw leave its draft, which is the last one if any. */
export function unsentVersion({ versions }: Estimate): EstimateVersion | undefined {
  const last = versions.at(-1)
  return last?.delivery === 'unsent' ? last : undefined
}

/** The last version while it is not known to have left, also where its draft was thrown away. */
export function versionToSend({ versions }: Estimate): EstimateVersion | undefined {
  const last = versions.at(-1)
  return last && !mayHaveLeft(last) ? last : undefined
}

/** The conversation in which the last versions stand, as far as it is known. */
export function threadOf({ versions }: Estimate): MailThread | undefined {
  return versions.findLast(({ thread }) => thread)?.thread
}

/** The place of the version in force; -1 while nothing is agreed. */
export function lastAgreed({ versions }: Estimate): number {
  return versions.findLastIndex(({ answer }) => answer?.kind === 'agreed')
}

/** Why an estimate is not changed as asked. */
export const ESTIMATE_REFUSALS = ['estimateMoved', 'estimateCurrency', 'nothingChanged'] as const

export type EstimateRefusal = (typeof ESTIMATE_REFUSALS)[number]

/** The place the next version gets: that of an unsent one, which it replaces. */
export function nextVersion(estimate: Estimate): number {
  const { length } = estimate.versions
  return versionToSend(estimate) ? length - 1 : length
}

/**
 * The estimate with a version at its place, new or in place of the unsent one, which may stand in its mail. Refusals:
 * `estimateMoved` where that version has left or the work is invoiced, `estimateCurrency` where a change is not in the
 * original's currency.
 */
export function withVersion(
  estimate: Estimate,
  version: number,
  content: EstimateContent,
  isInMail = false,
): Estimate | EstimateRefusal {
  if (estimate.invoice?.isSent || version !== nextVersion(estimate)) return 'estimateMoved'
  const [original] = estimate.versions
  if (version > 0 && original && original.content.currency !== content.currency) return 'estimateCurrency'
  const before = estimate.versions[version]
  const inMail = before?.inMail ?? (isInMail ? before?.content : undefined)
  const unsent = { content, delivery: 'unsent', ...(inMail ? { inMail } : {}) } as const
  return { ...estimate, versions: [...estimate.versions.slice(0, version), unsent] }
}

/** The estimate with what stands in the mail of a version; `undefined` for its content. */
export function withInMail(
  estimate: Estimate,
  version: number,
  inMail: EstimateContent | undefined,
): Estimate {
  const before = estimate.versions[version]
  if (!before || before.inMail === inMail) return estimate
  const { inMail: _inMail, ...rest } = before
  return { ...estimate, versions: estimate.versions.with(version, inMail ? { ...rest, inMail } : rest) }
}

export type DeliveryReport =
  | {
      readonly type: 'sent'
      readonly certainty: Certainty
      readonly on: PlainDate
      readonly thread?: MailThread
    }
  | { readonly type: 'withdrawn' | 'abandoned' }

/**
 * The estimate after a report of what became of a version's mail: what stood in it is what was offered. A sure report is
 * never replaced by a less sure one.
 */
export function withDelivery(estimate: Estimate, version: number, report: DeliveryReport): Estimate {
  const before = estimate.versions[version]
  if (!before || before.answer || version < estimate.versions.length - 1) return estimate
  if (report.type === 'sent') {
    const { certainty, on, thread } = report
    if (before.delivery === 'confirmed' || before.delivery === certainty) return estimate
    const { inMail: content = before.content, ...kept } = before
    const sent = { ...kept, content, delivery: certainty, sentOn: on, ...(thread ? { thread } : {}) }
    const { reply: _reply, ...rest } = estimate
    return { ...rest, versions: estimate.versions.with(version, sent) }
  }
  if (report.type === 'abandoned' && before.delivery !== 'unsent') return estimate
  const { sentOn: _sentOn, ...unsent } = before
  const delivery = report.type === 'abandoned' ? 'abandoned' : 'unsent'
  return { ...estimate, versions: estimate.versions.with(version, { ...unsent, delivery }) }
}

/**
 * The estimate with the client's answer to a version, or without one. Refusal `estimateMoved`: a later version has left
 * and was not declined, this one has not left, or the work is invoiced.
 */
export function withAnswer(
  estimate: Estimate,
  version: number,
  answer: EstimateAnswer | undefined,
): Estimate | EstimateRefusal {
  const before = estimate.versions[version]
  if (!before || !mayHaveLeft(before) || estimate.invoice?.isSent) return 'estimateMoved'
  const later = estimate.versions.slice(version + 1).filter(mayHaveLeft)
  if (later.some((each) => each.answer?.kind !== 'declined')) return 'estimateMoved'
  const { answer: _answer, ...open } = before
  return { ...estimate, versions: estimate.versions.with(version, answer ? { ...open, answer } : open) }
}

/**
 * The estimate after the invoice of its work has changed. One that was sent is not replaced by another; one that was
 * taken back is, but never takes the place of another itself.
 */
export function withInvoiceOf(estimate: Estimate, invoice: Invoice): Estimate {
  const { id } = invoice
  const isGone = isTakenBack(invoice)
  const isSent = mayHaveLeft(invoice) && !isGone
  const known = estimate.invoice
  const stays = known && (known.isSent || isGone || !(isSent || known.isTakenBack))
  if (known && known.id !== id && stays) return estimate
  const now = { id, isSent, ...(isGone ? { isTakenBack: true as const } : {}) }
  return isSameData(known, now) ? estimate : { ...estimate, invoice: now }
}

/** The estimate after the client was seen to have written last in its thread; the same one when that is known. */
export function withReply(estimate: Estimate, replyId: string, on: PlainDate): Estimate {
  if (estimate.reply?.replyId === replyId) return estimate
  return { ...estimate, reply: { replyId, on, isRead: false } }
}
