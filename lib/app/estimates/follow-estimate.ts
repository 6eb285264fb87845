import type { PlainDate } from '../../domain/calendar/plain-date'
import { agreedWork } from '../../domain/estimate/agreement'
import { amountAbove } from '../../domain/estimate/amount-above'
import { type DraftSource, hasMoved } from '../../domain/estimate/draft-source'
import {
  type DeliveryReport,
  type Estimate,
  type EstimateKey,
  lastAgreed,
  withDelivery,
  withInvoiceOf,
} from '../../domain/estimate/estimate'
import { leftToAsk } from '../../domain/estimate/left-to-ask'
import type { AgreedWork } from '../../domain/invoice/agreed-work'
import type { DeductedDeposit } from '../../domain/invoice/deducted-deposit'
import type { Invoice } from '../../domain/invoice/invoice'
import type { MailThread } from '../../domain/invoice/mail-thread'
import { askedOf } from '../../domain/invoice/totals'
import type { Currency } from '../../domain/money/currency'
import type { Money } from '../../domain/money/money'
import type { Clock } from '../../ports/clock'
import type { SendSignal } from '../../ports/webmail'
import { isWorkInDraft } from '../drafts/unsent-drafts'
import type { RecordReader } from '../ledger/records'
import { Refusal } from '../ledger/refusal'
import { depositsFor, estimateIn, putEstimate, type RecordKeeper } from './estimate-records'

/** Keeps what a mail page says became of the mail that holds a version, and says how that has been delivered by now. */
export async function reportEstimate(
  tx: RecordKeeper,
  { estimateId, version }: EstimateKey,
  { signal, thread }: { readonly signal: SendSignal | 'discarded'; readonly thread?: MailThread },
  clock: Clock,
): Promise<Invoice['delivery'] | undefined> {
  const estimate = await tx.load('estimate', estimateId)
  if (!estimate || version === undefined) return undefined
  const report = deliveryReport(signal, clock.today(), thread)
  const now = report ? withDelivery(estimate, version, report) : estimate
  if (now !== estimate) await putEstimate(tx, now)
  return now.versions[version]?.delivery
}

function deliveryReport(
  signal: SendSignal | 'discarded',
  on: PlainDate,
  thread: MailThread | undefined,
): DeliveryReport | undefined {
  switch (signal) {
    case 'confirmed':
    case 'likely':
    case 'scheduled':
      return { type: 'sent', certainty: signal, on, ...(thread ? { thread } : {}) }
    case 'undone':
    case 'returned':
      return { type: 'withdrawn' }
    case 'discarded':
      return { type: 'abandoned' }
    case 'attempted':
    case 'cancelled':
    case 'moved':
      return undefined
  }
}

/**
 * What was agreed on the work that an invoice is about to bill. Refusals: `estimateMoved` where nothing is agreed any
 * more, or another invoice has billed it; `estimateCurrency` where it was agreed in another; `agreedAnew` where the draft says what was agreed before, or does not know of a
 * deposit that was sent since; `workInDraft` where a deposit may still leave.
 */
export async function workToBill(
  tx: RecordReader,
  key: EstimateKey,
  source: DraftSource | undefined,
  invoice: {
    readonly id: string
    readonly currency: Currency
    readonly deducts?: readonly DeductedDeposit[]
  },
): Promise<AgreedWork> {
  const estimate = await estimateIn(tx, key.estimateId)
  const work = agreedWork(estimate)
  const isBilled = estimate.invoice?.isSent && estimate.invoice.id !== invoice.id
  if (!work || key.version !== undefined || isBilled) throw new Refusal('estimateMoved')
  if (work.total.currency !== invoice.currency) throw new Refusal('estimateCurrency')
  const now = { version: lastAgreed(estimate), deducts: await depositsFor(tx, key) }
  if (source && hasMoved(source, now, invoice.deducts)) throw new Refusal('agreedAnew')
  if (await isWorkInDraft(tx, estimate.id, 'deposit', invoice.id)) throw new Refusal('workInDraft')
  return work
}

/**
 * A deposit of an estimate's work is asked for before that is invoiced, and of no more than is agreed. Refusals:
 * `estimateMoved` where it is invoiced or nothing is agreed any more, `workInDraft` where its invoice or another deposit
 * may still leave, `depositAboveAgreed`.
 */
export async function mayAskDeposit(
  tx: RecordReader,
  estimateId: string,
  { id, total }: { readonly id?: string; readonly total: Money },
): Promise<void> {
  const estimate = await tx.load('estimate', estimateId)
  if (estimate?.invoice?.isSent) throw new Refusal('estimateMoved')
  for (const as of ['invoice', 'deposit'] as const)
    if (await isWorkInDraft(tx, estimateId, as, id)) throw new Refusal('workInDraft')
  if (!estimate) return
  const left = await leftBeside(tx, estimate, id)
  if (!left) throw new Refusal('estimateMoved')
  if (amountAbove(total, left)) throw new Refusal('depositAboveAgreed')
}

/** How much of what is agreed other deposits than this one leave to be asked for; undefined while nothing is agreed. */
async function leftBeside(
  tx: RecordReader,
  estimate: Estimate,
  depositId: string | undefined,
): Promise<Money | undefined> {
  const deposits = await depositsFor(tx, { estimateId: estimate.id })
  return leftToAsk(
    estimate,
    deposits.filter(({ invoiceId }) => invoiceId !== depositId),
  )
}

/**
 * True where the agreed work of an invoice, or of a deposit, is billed without it by another: one that has left, or may
 * still leave.
 */
export async function isBilledElsewhere(
  tx: RecordReader,
  { id, issued }: Pick<Invoice, 'id' | 'issued'>,
): Promise<boolean> {
  const { agreed, deposit, deducts = [] } = issued
  const estimateId = agreed?.estimateId ?? deposit?.estimate?.id
  const estimate = estimateId === undefined ? undefined : await tx.load('estimate', estimateId)
  if (!estimate) return false
  const { invoice } = estimate
  if (invoice?.isSent && invoice.id !== id) return true
  for (const as of ['invoice', 'deposit'] as const)
    if (await isWorkInDraft(tx, estimate.id, as, id)) return true
  if (!agreed) return amountAbove(askedOf(issued.totals), await leftBeside(tx, estimate, id)) !== undefined
  const deposits = await depositsFor(tx, { estimateId: estimate.id })
  const isKnown = (depositId: string) => deducts.some(({ invoiceId }) => invoiceId === depositId)
  return deposits.some(({ invoiceId }) => !isKnown(invoiceId))
}

/** The estimate of an invoice knows whether that has left. */
export async function settleEstimate(tx: RecordKeeper, invoice: Invoice): Promise<void> {
  const { agreed } = invoice.issued
  const estimate = agreed && (await tx.load('estimate', agreed.estimateId))
  const settled = estimate && withInvoiceOf(estimate, invoice)
  if (settled && settled !== estimate) await putEstimate(tx, settled)
}
