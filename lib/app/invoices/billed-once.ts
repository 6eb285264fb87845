import type { PlainDate } from '../../domain/calendar/plain-date'
import { advancesOf } from '../../domain/invoice/advance'
import type { InvoiceContent } from '../../domain/invoice/content'
import { isSameSum } from '../../domain/invoice/deposit'
import type { UsedCredit } from '../../domain/invoice/incentive'
import { evolve, type Invoice } from '../../domain/invoice/invoice'
import type { OccurrenceKey } from '../../domain/invoice/occurrence-key'
import type { TakenOff } from '../../domain/invoice/taken-off'
import type { Money } from '../../domain/money/money'
import { rowOn } from '../../domain/recurring/occurrences'
import { isInOtherDraft, isOccurrenceInDraft, takenInOtherDrafts } from '../drafts/unsent-drafts'
import { isBilledElsewhere } from '../estimates/follow-estimate'
import type { RecordReader } from '../ledger/records'
import { Refusal } from '../ledger/refusal'
import { creditNotesOf } from './credit-notes'

/**
 * A deposit, a credit or an overpayment that was taken off elsewhere, credited, given back, withdrawn or let lapse since is
 * `depositMoved`. What another draft counts with is `depositInDraft`.
 */
export async function mayTakeOff(
  tx: RecordReader,
  {
    deducts = [],
    usesCredit,
    usesOverpayment,
    totals,
  }: Pick<InvoiceContent, 'deducts' | 'usesCredit' | 'usesOverpayment' | 'totals'>,
  byInvoiceId: string,
  on: PlainDate,
): Promise<void> {
  const waiting = async (what: TakenOff['what'], invoiceId: string) => {
    const other = (await tx.load('invoice', invoiceId))?.invoice
    const free = other && evolve(other, invoiceId, { type: 'takenOffReversed', what, byInvoiceId })
    return free ? advancesOf(free, await creditNotesOf(tx, free)) : []
  }
  for (const deposit of deducts) {
    const advances = await waiting('deposit', deposit.invoiceId)
    const isThere = advances.some((each) => each.kind === 'deposit' && isSameSum(each.deduction, deposit))
    if (!isThere) throw new Refusal('depositMoved')
    if (await isInOtherDraft(tx, deposit.invoiceId, byInvoiceId)) throw new Refusal('depositInDraft')
  }
  const mayUse = async (
    what: 'credit' | 'overpayment',
    { invoiceId }: UsedCredit,
    { minor }: Money,
  ): Promise<void> => {
    const left = (await waiting(what, invoiceId)).reduce(
      (so, each) =>
        each.kind === what && !(each.kind === 'credit' && each.until < on) ? each.credit.amount.minor : so,
      0,
    )
    if (left < minor) throw new Refusal('depositMoved')
    const inDrafts = await takenInOtherDrafts(tx, what, invoiceId, byInvoiceId)
    if (left - inDrafts < minor) throw new Refusal('depositInDraft')
  }
  if (usesCredit && totals.credit) await mayUse('credit', usesCredit, totals.credit)
  if (usesOverpayment && totals.prepaid) await mayUse('overpayment', usesOverpayment, totals.prepaid)
}

/** Refusal `notDue`: another invoice of this occurrence has left, as where one that was void is so no longer. */
export async function mayBill(
  tx: RecordReader,
  { planId, date }: OccurrenceKey,
  invoiceId: string,
): Promise<void> {
  const occurrences = (await tx.load('recurring', planId))?.occurrences ?? []
  const invoice = rowOn(occurrences, date)?.invoice
  if (invoice?.isSent && invoice.id !== invoiceId) throw new Refusal('notDue')
}

/**
 * An invoice that was void, or thought not to leave, counts again only where nothing has come in its place. Refusals:
 * `billedAnew` where another bills the same; `takeOffMoved` where what it takes off is not there any more;
 * `depositInDraft`.
 */
export async function mayCountAgain(
  tx: RecordReader,
  { id, issued, occurrence, sentOn }: Invoice,
): Promise<void> {
  const refusing = async (code: 'billedAnew' | 'takeOffMoved', work: Promise<void>) => {
    try {
      await work
    } catch (error) {
      const isOther = !(error instanceof Refusal) || error.code === 'depositInDraft'
      throw isOther ? error : new Refusal(code)
    }
  }
  if (occurrence) {
    await refusing('billedAnew', mayBill(tx, occurrence, id))
    if (await isOccurrenceInDraft(tx, occurrence, id)) throw new Refusal('billedAnew')
  }
  if (await isBilledElsewhere(tx, { id, issued })) throw new Refusal('billedAnew')
  if (!issued.credits) await refusing('takeOffMoved', mayTakeOff(tx, issued, id, sentOn ?? issued.issueDate))
}
