import { isSameData } from '../../domain/canonical-json'
import { agreedWork } from '../../domain/estimate/agreement'
import { type DepositWish, depositDraft, depositTotals } from '../../domain/estimate/deposit-of'
import { changeDraft, invoiceDraft } from '../../domain/estimate/draft-of'
import type { DraftSource } from '../../domain/estimate/draft-source'
import {
  type Estimate,
  type EstimateKey,
  type EstimateVersion,
  lastAgreed,
  lastOffered,
  leftOpen,
  nextVersion,
  threadOf,
} from '../../domain/estimate/estimate'
import type { InvoiceDraft } from '../../domain/invoice/draft'
import { type Invoice, isTakenBack } from '../../domain/invoice/invoice'
import { decimal } from '../../domain/money/decimal'
import { currentClient } from '../clients/client-book'
import { isWorkInDraft } from '../drafts/unsent-drafts'
import { reading } from '../ledger/reading'
import { type RecordReader, recordOf } from '../ledger/records'
import { type CommandResult, Refusal } from '../ledger/refusal'
import { type Prepared, prepareDraft } from '../mail/prepare-draft'
import type { World } from '../world'
import type { EstimateOrder } from './answer-estimate'
import { depositsFor, estimateIn } from './estimate-records'
import { mayAskDeposit } from './follow-estimate'

export type EstimateMailOrder = EstimateOrder & {
  /** Also when it already stands in another mail. */
  readonly again: boolean
}

/**
 * Opens a mail in the thread of the last version, in which the composer shows a change order: all that is in force,
 * or was offered last and not declined, to be changed. The person inserts and sends. Refusals: `estimateMoved`, `noMailbox`; `alreadyInDraft`, unless `again`.
 */
export function reviseEstimate(world: World, order: EstimateMailOrder): Promise<CommandResult> {
  return prepare(world, order, (estimate) => {
    const offered = estimate.versions[lastOffered(estimate)]
    if (!offered || estimate.invoice?.isSent) throw new Refusal('estimateMoved')
    const version = nextVersion(estimate)
    return {
      key: { estimateId: estimate.id, version },
      source: inForce(estimate) ?? estimate.versions[leftOpen(estimate)] ?? offered,
      draft: changeDraft,
    }
  })
}

/**
 * Opens a new mail to the client, in which the composer shows the invoice of what was agreed. Refusals: `estimateMoved`
 * where nothing is agreed or it is invoiced, `workInDraft` where a deposit may still leave, `noMailbox`;
 * `alreadyInDraft`, unless `again`.
 */
export function invoiceEstimate(world: World, order: EstimateMailOrder): Promise<CommandResult> {
  return prepare(world, order, (estimate) => {
    const source = inForce(estimate)
    if (!source || estimate.invoice?.isSent) throw new Refusal('estimateMoved')
    return { key: { estimateId: estimate.id }, source, draft: invoiceDraft }
  })
}

/**
 * Opens a new mail to the client, in which the composer shows a deposit of so many per cent of what was agreed, one line
 * for each VAT rate. Refusals: `estimateMoved` where nothing is agreed or it is invoiced, `workInDraft` where its invoice
 * or another deposit may still leave, `depositAboveAgreed`, `noMailbox`.
 */
export function depositOfEstimate(
  world: World,
  { command, estimateId, percent, description }: EstimateOrder & Pick<DepositWish, 'percent' | 'description'>,
): Promise<CommandResult> {
  return prepareDraft(world, { command, again: false }, async (read) => {
    const estimate = await estimateIn(read, estimateId)
    const source = inForce(estimate)
    if (!source) throw new Refusal('estimateMoved')
    const { total } = depositTotals(source.content, decimal(percent))
    await mayAskDeposit(read, estimate.id, { total })
    const { thread, known } = await standing(world, read, estimate, source)
    const { id, number } = estimate
    const draft = depositDraft(source.content, known, { id, number, percent, description })
    return { draftKey: `prepared:${command}`, draft, ...thread }
  })
}

/** Shows the conversation of the last version in its webmail. Refusal: `noThread`. */
export function openEstimateMail(
  { store, tabs, links }: Pick<World, 'store' | 'tabs' | 'links'>,
  { estimateId }: { readonly estimateId: string },
): Promise<CommandResult> {
  return reading(async () => {
    const estimate = await recordOf(store, 'estimate', estimateId)
    const thread = estimate && threadOf(estimate)
    if (!thread) throw new Refusal('noThread')
    await tabs.open(links.thread(thread))
    return { ok: true }
  })
}

interface Plan {
  readonly key: EstimateKey
  /** The version whose lines it begins with. */
  readonly source: EstimateVersion
  readonly draft: (...from: Parameters<typeof changeDraft>) => InvoiceDraft
}

function prepare(
  world: World,
  order: EstimateMailOrder,
  plan: (estimate: Estimate) => Plan,
): Promise<CommandResult> {
  return prepareDraft(world, order, async (read) => {
    const estimate = await estimateIn(read, order.estimateId)
    const { key, source, draft } = plan(estimate)
    const { thread, known } = await standing(world, read, estimate, source)
    const of = await billing(read, key, estimate.versions.indexOf(source))
    const { deducts } = of.source
    const whole = draft(source.content, known)
    return {
      draftKey: draftKeyOf(key),
      draft: deducts.length === 0 ? whole : { ...whole, deducts },
      ...of,
      ...thread,
      isInThread: key.version !== undefined && thread.thread !== undefined,
    }
  })
}

/** Where to write, if that is known, and what is known now. Refusal: `noProfile`. */
async function standing(world: World, read: RecordReader, estimate: Estimate, source: EstimateVersion) {
  const thread = threadOf(estimate)
  const seller = await read.load('profile')
  if (!seller) throw new Refusal('noProfile')
  const client = await currentClient(read, source.content.client.id)
  return {
    thread: thread ? { thread } : {},
    known: { seller, today: world.clock.today(), ...(client ? { client } : {}) },
  }
}

/**
 * What makes the copy of an invoice that was taken back the invoice of its estimate: nothing where no work was agreed, or
 * another has invoiced it. Refusals: `agreedAnew` where something else is agreed by now, `workInDraft` where a deposit
 * may still leave.
 */
export async function workAgain(
  read: RecordReader,
  original: Invoice,
): Promise<Pick<Prepared, 'draftKey' | 'estimate' | 'source'> | undefined> {
  const { agreed } = original.issued
  const estimate = agreed && (await read.load('estimate', agreed.estimateId))
  const work = estimate && agreedWork(estimate)
  if (!work || !isTakenBack(original) || estimate.invoice?.isSent) return undefined
  if (!isSameData(work, agreed)) throw new Refusal('agreedAnew')
  const key = { estimateId: estimate.id }
  return { draftKey: draftKeyOf(key), ...(await billing(read, key, lastAgreed(estimate))) }
}

/** What a draft is of an estimate. Refusal: `workInDraft` where it bills the work, and a deposit may still leave. */
async function billing(
  read: RecordReader,
  estimate: EstimateKey,
  version: number,
): Promise<{ readonly estimate: EstimateKey; readonly source: DraftSource }> {
  if (estimate.version === undefined && (await isWorkInDraft(read, estimate.estimateId, 'deposit')))
    throw new Refusal('workInDraft')
  return { estimate, source: { version, deducts: await depositsFor(read, estimate) } }
}

/** One draft for each version, and one for the invoice, so that nothing is offered or billed twice. */
function draftKeyOf({ estimateId, version }: EstimateKey): string {
  return `${estimateId}:${version ?? 'invoice'}`
}

function inForce(estimate: Estimate): EstimateVersion | undefined {
  return estimate.versions[lastAgreed(estimate)]
}
