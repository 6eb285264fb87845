import type { PlainDate } from '../domain/calendar/plain-date'
import { advancesOf } from '../domain/invoice/advance'
import { type Assessment, assessDraft } from '../domain/invoice/assess'
import type { InvoiceContent, IssuedInvoice } from '../domain/invoice/content'
import type { CreditedInvoice } from '../domain/invoice/credited-invoice'
import { isSameSum } from '../domain/invoice/deposit'
import type { InvoiceDraft } from '../domain/invoice/draft'
import type { UsedCredit } from '../domain/invoice/incentive'
import { evolve, standsVoid } from '../domain/invoice/invoice'
import type { OccurrenceKey } from '../domain/invoice/occurrence-key'
import { statedParties } from '../domain/invoice/stated-parties'
import type { TakenOff } from '../domain/invoice/taken-off'
import type { Money } from '../domain/money/money'
import { firstNumberOf, seriesOf } from '../domain/numbering/series'
import { currentClientId } from '../domain/party/client-register'
import type { Seller } from '../domain/party/party'
import { referenceForNumber } from '../domain/payment/references'
import { rowOn } from '../domain/recurring/occurrences'
import { clientInBook, keepProposed, registerOf, rememberClient } from './client-book'
import { commit } from './commit'
import { composerSession } from './composer-session'
import { type CreditLeft, creditLeft, creditNotesOf, noCreditLeft, sellerOf } from './credit-notes'
import { enterDraft } from './draft-index'
import { mayAskDeposit, workToBill } from './estimates/follow-estimate'
import { drawNumber } from './invoice-numbers'
import { recordOf } from './records'
import { Refusal, type Refused, reading } from './refusal'
import type { Transaction } from './transaction'
import { isInOtherDraft, takenInOtherDrafts } from './unsent-drafts'
import type { World } from './world'

export interface Issued {
  readonly ok: true
  readonly invoiceId: string
  /** With the seller's logo of today, which is decoration and not kept with each invoice. */
  readonly invoice: IssuedInvoice
}

/**
 * Freezes the draft of a composer as an invoice. The first time it draws the number; again before sending, the new
 * content takes the place of the old under the same number. Remembers the client.
 */
export async function issueInvoice(
  world: Pick<World, 'store' | 'sessions' | 'clock' | 'ids' | 'lock' | 'notices'>,
  tabId: number,
  {
    command,
    session: sessionId,
    draft: givenDraft,
  }: { command: string; session: string; draft: InvoiceDraft },
): Promise<Issued | Refused> {
  const result = await commit(world, command, async (tx) => {
    const session = await composerSession(world, tabId, sessionId)
    const seller = await sellerOf(tx, givenDraft)
    if (!seller) throw new Refusal('noProfile')
    const today = world.clock.today()
    const kept = await tx.load('draft', session.draftKey)
    const { client: given, credits } = givenDraft
    const booked = credits
      ? { client: given, before: kept?.clientBefore }
      : await clientInBook(world, tx, given, { seller, kept, session })
    const typedDraft = { ...givenDraft, client: booked.client }
    const typed = wholeOf(assessDraft(typedDraft, { seller, today }))
    const before = kept?.invoiceId ? await tx.load('invoice', kept.invoiceId) : undefined
    const invoiceId = before?.invoice.id ?? world.ids.next()
    const left = typed.credits && (await leftToCredit(tx, typed.credits, typed.client.id, invoiceId))
    const draft = left ? creditingAtMost(typedDraft, left) : typedDraft
    const content = left ? creditedAtMost(assessDraft(draft, { seller, today }), left) : typed
    if (!left) await mayTakeOff(tx, content, invoiceId, today)
    if (content.deposit?.estimate) await mayAskDeposit(tx, content.deposit.estimate.id, invoiceId)
    const number =
      before?.invoice.issued.number ??
      (await drawNumber(tx, seriesOf(seller, draft), today, invoiceId, firstNumberOf(seller, draft)))
    if (kept?.occurrence) await mayBill(tx, kept.occurrence, invoiceId)
    const agreed =
      kept?.estimate && (await workToBill(tx, kept.estimate, kept.source, { ...content, id: invoiceId }))
    await tx.run(invoiceId, {
      type: 'issue',
      invoice: { ...frozen(content, number), ...(agreed ? { agreed } : {}) },
      ...(kept?.occurrence ? { occurrence: kept.occurrence } : {}),
    })
    tx.put('draft', session.draftKey, { ...kept, draft, clientBefore: draft.client, invoiceId })
    await enterDraft(tx, world.clock, session.draftKey, session.hostDraft)
    await rememberClient(tx, content.client, booked.before)
    await keepProposed(world, { sessionId, session }, given, booked.client)
    return { invoiceId }
  })
  if (!result.ok) return result
  const { invoiceId } = result
  if (invoiceId === undefined) throw new Error('An invoice was issued without an id')
  return reading(async () => {
    const [record, seller] = await Promise.all([
      recordOf(world.store, 'invoice', invoiceId),
      recordOf(world.store, 'profile'),
    ])
    if (!record) throw new Refusal('unknownInvoice')
    return { ok: true, invoiceId, invoice: withLogo(record.invoice.issued, seller) }
  })
}

/** Refusal `incompleteDraft`. */
function wholeOf({ content }: Assessment): InvoiceContent {
  if (!content) throw new Refusal('incompleteDraft')
  return content
}

/**
 * What is left to be credited by now, whatever was left when the draft was prepared. Refusals: `unknownInvoice`,
 * `creditsOtherClient`, `depositDeducted`, `depositInDraft`, `creditsVoid`.
 */
async function leftToCredit(
  tx: Transaction,
  { invoiceId }: CreditedInvoice,
  clientId: string,
  creditNoteId: string,
): Promise<CreditLeft> {
  const original = (await tx.load('invoice', invoiceId))?.invoice
  const register = await registerOf(tx)
  if (!original) throw new Refusal('unknownInvoice')
  const [theirs, own] = [original.issued.client.id, clientId].map((id) => currentClientId(register, id))
  if (theirs !== own) throw new Refusal('creditsOtherClient')
  if (original.takenOff?.some(({ what }) => what === 'deposit')) throw new Refusal('depositDeducted')
  if (original.issued.deposit && (await isInOtherDraft(tx, invoiceId, creditNoteId)))
    throw new Refusal('depositInDraft')
  const others = evolve(original, invoiceId, { type: 'creditReversed', creditNoteId }) ?? original
  if (standsVoid(others)) throw new Refusal('creditsVoid')
  return creditLeft(tx, others, creditNoteId)
}

function creditingAtMost(
  { usesCredit: before, ...draft }: InvoiceDraft,
  { credits, usesCredit }: CreditLeft,
): InvoiceDraft {
  return { ...draft, credits, ...(before && usesCredit ? { usesCredit } : {}) }
}

/** Refusals: `nothingToCredit`, `creditNoteInDraft`. */
function creditedAtMost(assessed: Assessment, { credits, isInDraft }: CreditLeft): InvoiceContent {
  const { atMost } = credits
  const isTaken = isInDraft && atMost.minor === 0
  if (isTaken || assessed.totals.total.minor > atMost.minor) throw new Refusal(noCreditLeft(isInDraft))
  return wholeOf(assessed)
}

/**
 * A deposit, a credit or an overpayment that was taken off elsewhere, credited, given back, withdrawn or let lapse since is
 * `depositMoved`. What another draft counts with is `depositInDraft`.
 */
async function mayTakeOff(
  tx: Transaction,
  { deducts = [], usesCredit, usesOverpayment, totals }: InvoiceContent,
  byInvoiceId: string,
  today: PlainDate,
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
        each.kind === what && !(each.kind === 'credit' && each.until < today) ? each.credit.amount.minor : so,
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
async function mayBill(tx: Transaction, { planId, date }: OccurrenceKey, invoiceId: string): Promise<void> {
  const occurrences = (await tx.load('recurring', planId))?.occurrences ?? []
  const invoice = rowOn(occurrences, date)?.invoice
  if (invoice?.isSent && invoice.id !== invoiceId) throw new Refusal('notDue')
}

function frozen(content: InvoiceContent, number: string): IssuedInvoice {
  const { seller, client } = statedParties(content)
  const account = content.methods.find((method) => method.kind === 'iban')
  const reference = content.credits
    ? undefined
    : referenceForNumber(number, seller.address.country, account?.iban)
  return { ...content, seller, client, number, ...(reference ? { reference } : {}) }
}

function withLogo(invoice: IssuedInvoice, seller: Seller | undefined): IssuedInvoice {
  return seller?.logo ? { ...invoice, seller: { ...invoice.seller, logo: seller.logo } } : invoice
}
