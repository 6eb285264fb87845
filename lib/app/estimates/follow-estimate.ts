import { agreedWork } from '../../domain/estimate/agreement'
import { type DraftSource, hasMoved } from '../../domain/estimate/draft-source'
import { type EstimateKey, lastAgreed, withDelivery, withInvoiceOf } from '../../domain/estimate/estimate'
import type { AgreedWork } from '../../domain/invoice/agreed-work'
import type { DeductedDeposit } from '../../domain/invoice/deducted-deposit'
import type { Invoice } from '../../domain/invoice/invoice'
import type { MailThread } from '../../domain/invoice/mail-thread'
import type { Clock } from '../../ports/clock'
import type { SendSignal } from '../../ports/webmail'
import type { RecordReader } from '../records'
import { Refusal } from '../refusal'
import { depositsFor, estimateIn, putEstimate, type RecordKeeper } from './estimate-records'

/** What a mail page says became of the mail that holds a version. */
export async function reportEstimate(
  tx: RecordKeeper,
  { estimateId, version }: EstimateKey,
  { signal, thread }: { readonly signal: SendSignal | 'discarded'; readonly thread?: MailThread },
  clock: Clock,
): Promise<void> {
  const estimate = await tx.load('estimate', estimateId)
  if (!estimate || version === undefined) return
  switch (signal) {
    case 'confirmed':
    case 'likely':
    case 'scheduled': {
      const sent = {
        type: 'sent',
        certainty: signal,
        on: clock.today(),
        ...(thread ? { thread } : {}),
      } as const
      return putEstimate(tx, withDelivery(estimate, version, sent))
    }
    case 'undone':
      return putEstimate(tx, withDelivery(estimate, version, { type: 'withdrawn' }))
    case 'discarded':
      return putEstimate(tx, withDelivery(estimate, version, { type: 'abandoned' }))
    case 'attempted':
    case 'cancelled':
      return
  }
}

/**
 * What was agreed on the work that an invoice is about to bill. Refusals: `estimateMoved` where nothing is agreed any
 * more, or another invoice has billed it; `agreedAnew` where the draft says what was agreed before, or does not know of a
 * deposit that was sent since.
 */
export async function workToBill(
  tx: RecordReader,
  key: EstimateKey,
  source: DraftSource | undefined,
  invoice: { readonly id: string; readonly deducts?: readonly DeductedDeposit[] },
): Promise<AgreedWork> {
  const estimate = await estimateIn(tx, key.estimateId)
  const work = agreedWork(estimate)
  const isBilled = estimate.invoice?.isSent && estimate.invoice.id !== invoice.id
  if (!work || key.version !== undefined || isBilled) throw new Refusal('estimateMoved')
  const now = { version: lastAgreed(estimate), deducts: await depositsFor(tx, key) }
  if (source && hasMoved(source, now, invoice.deducts)) throw new Refusal('agreedAnew')
  return work
}

/** The estimate of an invoice knows whether that has left. */
export async function settleEstimate(tx: RecordKeeper, invoice: Invoice): Promise<void> {
  const { agreed } = invoice.issued
  const estimate = agreed && (await tx.load('estimate', agreed.estimateId))
  const settled = estimate && withInvoiceOf(estimate, invoice)
  if (settled && settled !== estimate) await putEstimate(tx, settled)
}
