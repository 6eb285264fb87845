import type { PlainDate } from '../../domain/calendar/plain-date'
import { depositsIn } from '../../domain/invoice/advance'
import type { IssuedInvoice } from '../../domain/invoice/content'
import type { InvoiceDraft } from '../../domain/invoice/draft'
import { type Invoice, lifecycleOf, standsVoid } from '../../domain/invoice/invoice'
import type { Client } from '../../domain/party/party'
import { contentOf, draftForClientOfToday, draftOf } from '../../domain/recurring/plan'
import { formatDate } from '../../i18n/format'
import { notesWords } from '../../i18n/notes-words'
import { translator } from '../../i18n/translator'
import { currentClient } from '../clients/client-book'
import { workAgain } from '../estimates/write-from-estimate'
import type { InvoiceOrder } from '../ledger/invoice-order'
import type { RecordReader } from '../ledger/records'
import { type CommandResult, Refusal } from '../ledger/refusal'
import { prepareDraft } from '../mail/prepare-draft'
import type { World } from '../world'
import { creditLeft, noCreditLeft } from './credit-notes'

/**
 * Prepares a credit note for what is not credited yet of an invoice, and opens a new mail in which the composer shows
 * it; the person takes out what they do not credit. Refusals: `nothingToCredit`, `creditNoteInDraft`, `creditsVoid`,
 * `depositDeducted`, `noMailbox`.
 */
export function writeCreditNote(world: World, order: InvoiceOrder): Promise<CommandResult> {
  return prepare(world, order, async (original, client, today, read) => {
    if (standsVoid(original)) throw new Refusal('creditsVoid')
    if (original.takenOff?.some(({ what }) => what === 'deposit')) throw new Refusal('depositDeducted')
    const { issued } = original
    const { isInDraft, ...left } = await creditLeft(read, original)
    // One of which deposits have paid all that is left is credited to give them back.
    const givesBack = left.deducts && !isInDraft
    if (left.credits.atMost.minor === 0 && !givesBack) throw new Refusal(noCreditLeft(isInDraft))
    return {
      ...draftOf(contentOf(issued), client, today),
      earlyPayment: { percent: '', days: '' },
      note: '',
      ...ownVatOf(issued),
      ...left,
    }
  })
}

/** By the rate of the supply that is credited. */
function ownVatOf({ vatInOwnCurrency: told }: IssuedInvoice): Pick<InvoiceDraft, 'ownVat'> {
  return told ? { ownVat: { rate: told.rate, on: told.on, source: told.source } } : {}
}

/**
 * Prepares a new invoice with the same content, and opens a mail for it. One that stands in the place of a credited
 * invoice says so (Directive 2006/112/EC Art. 219). That of a deposit is one as well, that of agreed work bills it again,
 * and the deposits that the original gave back are taken off again, with those that were sent for the work since.
 * Refusals: `noMailbox`; as `workAgain`.
 */
export function copyInvoice(world: World, order: InvoiceOrder): Promise<CommandResult> {
  return prepare(world, order, async (original, client, today, { load }) => {
    const seller = await load('profile')
    const copy = draftForClientOfToday(contentOf(original.issued), client, today, seller)
    const { deducts: before = [], agreed } = original.issued
    const deducts = depositsIn(await load('advances'))
      .filter(
        ({ deduction, estimateId }) =>
          before.some(({ invoiceId }) => invoiceId === deduction.invoiceId) ||
          (agreed && estimateId === agreed.estimateId),
      )
      .map(({ deduction }) => deduction)
    return {
      ...copy,
      ...(lifecycleOf(original) === 'credited' ? { note: replacing(original, copy.note) } : {}),
      ...(await depositOf(original, load)),
      ...(deducts.length > 0 ? { deducts } : {}),
    }
  })
}

/** For the same work, unless that is invoiced by now. */
async function depositOf(
  { issued: { deposit } }: Invoice,
  load: RecordReader['load'],
): Promise<Pick<InvoiceDraft, 'deposit'>> {
  if (!deposit) return {}
  const estimate = deposit.estimate && (await load('estimate', deposit.estimate.id))
  return { deposit: estimate?.invoice?.isSent ? {} : deposit }
}

function replacing({ issued, credits = [] }: Invoice, note: string): string {
  const { language, number, issueDate } = issued
  const words = translator(notesWords, language)('replaces', {
    number,
    date: formatDate(issueDate, language),
    notes: credits.map((credit) => credit.number).join(', '),
  })
  return note === '' ? words : `${words}\n${note}`
}

type Draw = (
  original: Invoice,
  client: Client | undefined,
  today: PlainDate,
  read: RecordReader,
) => Promise<InvoiceDraft>

/** In a new mail to the client, in the mailbox of the original's conversation, else in the last one used. */
function prepare(world: World, { command, invoiceId }: InvoiceOrder, draw: Draw): Promise<CommandResult> {
  return prepareDraft(world, { command, again: false }, async (read) => {
    const original = (await read.load('invoice', invoiceId))?.invoice
    if (!original) throw new Refusal('unknownInvoice')
    const client = await currentClient(read, original.issued.client.id)
    const draft = await draw(original, client, world.clock.today(), read)
    return {
      draftKey: `prepared:${command}`,
      draft,
      ...(original.thread ? { thread: original.thread } : {}),
      ...(draft.credits ? {} : await workAgain(read, original)),
    }
  })
}
