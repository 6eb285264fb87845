import { type Assessment, assessDraft } from '../../domain/invoice/assess'
import type { InvoiceContent, IssuedInvoice } from '../../domain/invoice/content'
import type { CreditedInvoice } from '../../domain/invoice/credited-invoice'
import type { InvoiceDraft } from '../../domain/invoice/draft'
import { evolve, standsVoid } from '../../domain/invoice/invoice'
import { statedParties } from '../../domain/invoice/stated-parties'
import { askedOf } from '../../domain/invoice/totals'
import { firstNumberOf, seriesOf } from '../../domain/numbering/series'
import { currentClientId } from '../../domain/party/client-register'
import type { Seller } from '../../domain/party/party'
import { referenceForNumber } from '../../domain/payment/references'
import { clientInBook, keepProposed, registerOf, rememberClient } from '../clients/client-book'
import { enterDraft } from '../drafts/draft-index'
import { isInOtherDraft } from '../drafts/unsent-drafts'
import { mayAskDeposit, workToBill } from '../estimates/follow-estimate'
import { mayBill, mayTakeOff } from '../invoices/billed-once'
import { type CreditLeft, creditLeft, noCreditLeft, sellerOf } from '../invoices/credit-notes'
import { commit } from '../ledger/commit'
import { reading } from '../ledger/reading'
import { recordOf } from '../ledger/records'
import { Refusal, type Refused } from '../ledger/refusal'
import type { Transaction } from '../ledger/transaction'
import type { World } from '../world'
import { composerSession } from './composer-session'
import { drawNumber } from './invoice-numbers'

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
    if (content.deposit?.estimate)
      await mayAskDeposit(tx, content.deposit.estimate.id, { id: invoiceId, total: askedOf(content.totals) })
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
  { usesCredit: before, deducts: _deducts, ...draft }: InvoiceDraft,
  { credits, usesCredit, deducts }: CreditLeft,
): InvoiceDraft {
  return {
    ...draft,
    credits,
    ...(deducts ? { deducts } : {}),
    ...(before && usesCredit ? { usesCredit } : {}),
  }
}

/** Refusals: `nothingToCredit`, `creditNoteInDraft`. */
function creditedAtMost(assessed: Assessment, { credits, isInDraft }: CreditLeft): InvoiceContent {
  const { atMost } = credits
  const isTaken = isInDraft && atMost.minor === 0
  if (isTaken || assessed.totals.total.minor > atMost.minor) throw new Refusal(noCreditLeft(isInDraft))
  return wholeOf(assessed)
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
