import type { PlainDate } from '../domain/calendar/plain-date'
import type { InvoiceDraft } from '../domain/invoice/draft'
import { creditable, type Invoice } from '../domain/invoice/invoice'
import type { Client } from '../domain/party/party'
import { contentOf, draftOf } from '../domain/recurring/plan'
import { currentClient } from './client-book'
import { commit } from './commit'
import { enterDraft } from './draft-index'
import { openPreparedMail } from './prepared-mail'
import { recordOf } from './records'
import { type CommandResult, Refusal, reading } from './refusal'
import type { InvoiceOrder } from './stop-reminders'
import type { Transaction } from './transaction'
import type { World } from './world'

/**
 * Prepares a credit note for what is not credited yet of an invoice, and opens a new mail in which the composer shows
 * it; the person takes out what they do not credit. Refusals: `noThread`, `nothingToCredit`.
 */
export function writeCreditNote(world: World, order: InvoiceOrder): Promise<CommandResult> {
  return prepare(world, order, (original, client, today) => {
    const atMost = creditable(original)
    if (original.takenOff?.some(({ what }) => what === 'deposit')) throw new Refusal('depositDeducted')
    if (atMost.minor === 0) throw new Refusal('nothingToCredit')
    const { id: invoiceId, issued } = original
    return {
      ...copyOf(original, client, today),
      earlyPayment: { percent: '', days: '' },
      note: '',
      ...(issued.deducts ? { deducts: issued.deducts } : {}),
      credits: { invoiceId, number: issued.number, issueDate: issued.issueDate, atMost },
    }
  })
}

/** Prepares a new invoice with the same content, and opens a mail for it. Refusal: `noThread`. */
export function copyInvoice(world: World, order: InvoiceOrder): Promise<CommandResult> {
  return prepare(world, order, copyOf)
}

type Draw = (original: Invoice, client: Client | undefined, today: PlainDate) => InvoiceDraft

function copyOf(original: Invoice, client: Client | undefined, today: PlainDate): InvoiceDraft {
  return draftOf(contentOf(original.issued), client, today)
}

async function prepare(
  world: World,
  { command, invoiceId }: InvoiceOrder,
  draw: Draw,
): Promise<CommandResult> {
  const draftKey = `prepared:${command}`
  const result = await commit(world, command, async (tx) => {
    const original = await sentInvoice(tx, invoiceId)
    const client = await currentClient(tx, original.issued.client.id)
    tx.put('draft', draftKey, { draft: draw(original, client, world.clock.today()) })
    await enterDraft(tx, world.clock, draftKey, undefined)
    return {}
  })
  if (!result.ok) return result
  return reading(async () => {
    const [original, kept] = await Promise.all([
      recordOf(world.store, 'invoice', invoiceId),
      recordOf(world.store, 'draft', draftKey),
    ])
    const thread = original?.invoice.thread
    if (!thread || !kept?.draft || kept.filled) return result
    await openPreparedMail(world, command, { draftKey, thread, to: kept.draft.client.email })
    return result
  })
}

/** The mailbox of its thread is the one to write in. */
async function sentInvoice(tx: Transaction, invoiceId: string): Promise<Invoice> {
  const invoice = (await tx.load('invoice', invoiceId))?.invoice
  if (!invoice) throw new Refusal('unknownInvoice')
  if (!invoice.thread) throw new Refusal('noThread')
  return invoice
}
