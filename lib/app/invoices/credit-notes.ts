import { creditingSeller } from '../../domain/invoice/credited-seller'
import type { DeductedDeposit } from '../../domain/invoice/deducted-deposit'
import type { InvoiceDraft } from '../../domain/invoice/draft'
import { creditable, type Invoice } from '../../domain/invoice/invoice'
import { uncreditedOf } from '../../domain/invoice/uncredited'
import { usedCreditLeft } from '../../domain/invoice/used-credit'
import { money } from '../../domain/money/money'
import type { Seller } from '../../domain/party/party'
import { creditNotesInDrafts } from '../drafts/unsent-drafts'
import type { RecordReader } from '../ledger/records'

type Credited = NonNullable<InvoiceDraft['credits']>

/** Who stands on the document of a draft: the seller of today, on a credit note as `creditingSeller` says. */
export async function sellerOf(
  { load }: RecordReader,
  draft: { readonly credits?: Pick<Credited, 'invoiceId'> } | undefined,
): Promise<Seller | undefined> {
  const seller = await load('profile')
  const credited = draft?.credits && (await load('invoice', draft.credits.invoiceId))
  return seller && credited ? creditingSeller(credited.invoice.issued.seller, seller) : seller
}

/** The credit notes of an invoice that have left, as far as they are here. */
export async function creditNotesOf(
  { load }: RecordReader,
  { credits = [] }: Invoice,
): Promise<readonly Invoice[]> {
  const records = await Promise.all(credits.map(({ creditNoteId }) => load('invoice', creditNoteId)))
  return records.flatMap((record) => record?.invoice ?? [])
}

/** What of an invoice is left for a credit note, as its draft holds it. */
export interface CreditLeft extends Pick<InvoiceDraft, 'usesCredit' | 'deducts'> {
  readonly credits: Credited
  /** Another one that may leave counts as well. */
  readonly isInDraft: boolean
}

/** What of an invoice is left for the credit note `ownId`, or for a new one. */
export async function creditLeft(read: RecordReader, original: Invoice, ownId?: string): Promise<CreditLeft> {
  const { id: invoiceId, issued, credits = [] } = original
  const sent = await creditNotesOf(read, original)
  const inDrafts = await creditNotesInDrafts(read, invoiceId, ownId)
  const notes = [...sent, ...inDrafts].map((note) => note.issued.totals)
  const givenBack = [...sent, ...inDrafts].flatMap((note) => note.issued.deducts ?? [])
  const deducts = issued.deducts?.filter((deposit) => !givenBack.some(isSameDeposit(deposit)))
  const used = usedCreditLeft(issued.totals, notes)
  const open = inDrafts.reduce(
    (left, note) => left - note.issued.totals.total.minor,
    creditable(original).minor,
  )
  return {
    credits: {
      invoiceId,
      number: issued.number,
      issueDate: issued.issueDate,
      atMost: money(Math.max(0, open), issued.currency),
      // Nothing where a credit note is not here, which only a backup of before it can bring about.
      ...(sent.length === credits.length ? { left: uncreditedOf(issued.totals, notes) } : {}),
      ...(used ? { linesLeft: used.lines } : {}),
    },
    ...(deducts && deducts.length > 0 ? { deducts } : {}),
    ...(used && issued.usesCredit ? { usesCredit: { ...issued.usesCredit, amount: used.amount } } : {}),
    isInDraft: inDrafts.length > 0,
  }
}

function isSameDeposit(deposit: DeductedDeposit): (other: DeductedDeposit) => boolean {
  return ({ invoiceId }) => invoiceId === deposit.invoiceId
}

/** Why nothing more of an invoice can be credited. */
export function noCreditLeft(isInDraft: boolean): 'creditNoteInDraft' | 'nothingToCredit' {
  return isInDraft ? 'creditNoteInDraft' : 'nothingToCredit'
}
