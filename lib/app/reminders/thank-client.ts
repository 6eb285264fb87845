import { type Invoice, lifecycleOf } from '../../domain/invoice/invoice'
import { sum } from '../../domain/money/money'
import { addresseesOf } from '../../domain/party/addressees'
import { type InvoiceRow, rowOf } from '../../domain/receivables/invoice-row'
import {
  fitsThanks,
  toThankOn,
  withLostOpen,
  withOffer,
  withSettled,
} from '../../domain/receivables/thanks-offer'
import { usableText } from '../../domain/reminders/own-texts'
import { clientToday } from '../clients/client-book'
import { type CommitWorld, commit, note } from '../ledger/commit'
import type { InvoiceOrder } from '../ledger/invoice-order'
import { reading } from '../ledger/reading'
import { recordOf, recordsOf } from '../ledger/records'
import { type CommandResult, Refusal } from '../ledger/refusal'
import type { Transaction } from '../ledger/transaction'
import { needAccess } from '../mail/need-access'
import { openTask } from '../mail/tab-tasks'
import type { World } from '../world'
import { thankYouText } from './reminder-text'

/** Offers to thank for an invoice that has just been paid in full, where there is a thread to answer in. */
export async function offerThanks(
  tx: Transaction,
  { clock }: Pick<World, 'clock'>,
  invoice: Invoice,
): Promise<void> {
  if (lifecycleOf(invoice) !== 'paid' || !invoice.thread) return
  tx.put('thanks', '', withOffer((await tx.load('thanks')) ?? [], invoice.id, clock.today()))
}

/** The paid invoices whose clients may be thanked today. */
export async function rowsToThank({
  store,
  clock,
}: Pick<World, 'store' | 'clock'>): Promise<readonly InvoiceRow[]> {
  const offers = (await recordOf(store, 'thanks')) ?? []
  const records = await recordsOf(store, 'invoice', toThankOn(offers, clock.today()))
  return records
    .map(({ invoice }) => invoice)
    .filter((invoice) => lifecycleOf(invoice) === 'paid' && fitsThanks(invoice))
    .map(rowOf)
}

/**
 * Opens the invoice's thread and has a mail with the thanks filled; the person sends it. It is not offered again,
 * unless the mail was not filled. Refusals: `unknownInvoice`, `noThread`, `keptOut`; `unknownPayment` when it is not paid.
 */
export async function thankClient(
  world: World,
  { command, invoiceId }: InvoiceOrder,
): Promise<CommandResult> {
  const result = await commit(world, command, async (tx) => {
    const invoice = (await tx.load('invoice', invoiceId))?.invoice
    if (!invoice) throw new Refusal('unknownInvoice')
    if (lifecycleOf(invoice) !== 'paid') throw new Refusal('unknownPayment')
    if (!invoice.thread) throw new Refusal('noThread')
    await needAccess(world, invoice.thread)
    await settleThanks(tx, invoiceId, true, command)
    return { invoiceId, undo: { invoiceId, commands: [], offersThanks: true } }
  })
  return result.ok ? reading(() => openThanks(world, command, invoiceId, result)) : result
}

/** The person does not want to thank for this one. */
export function declineThanks(
  world: CommitWorld,
  { command, invoiceId }: InvoiceOrder,
): Promise<CommandResult> {
  return commit(world, command, async (tx) => {
    await settleThanks(tx, invoiceId, true)
    return { invoiceId, undo: { invoiceId, commands: [], offersThanks: true } }
  })
}

/**
 * The offer is taken or declined, or stands again: that was taken back, or the mail could not be filled. `taskId`: what is
 * to write the mail.
 */
export async function settleThanks(
  tx: Transaction,
  invoiceId: string,
  isSettled: boolean,
  taskId?: string,
): Promise<void> {
  tx.put('thanks', '', withSettled((await tx.load('thanks')) ?? [], invoiceId, isSettled, taskId))
}

/** Offers thanks again whose mail was never written: the browser was closed, and what was to write it went with it. */
export function offerLostThanks(world: CommitWorld & Pick<World, 'sessions'>): Promise<CommandResult> {
  return note(world, async (tx) => {
    const offers = (await tx.load('thanks')) ?? []
    const tasks = await world.sessions.all('task')
    const open = withLostOpen(
      offers,
      tasks.map(({ id }) => id),
    )
    if (open !== offers) tx.put('thanks', '', open)
  })
}

/** Asked again after the worker died, it opens nothing twice. */
async function openThanks(
  world: World,
  command: string,
  invoiceId: string,
  result: CommandResult,
): Promise<CommandResult> {
  const { store } = world
  const invoice = (await recordOf(store, 'invoice', invoiceId))?.invoice
  if (!invoice?.thread) throw new Refusal('noThread')
  const { issued, thread, payments } = invoice
  const seller = (await recordOf(store, 'profile')) ?? issued.seller
  const ownTexts = (await recordOf(store, 'reminderTexts')) ?? []
  const template = usableText(ownTexts, 'thanks', issued.language)
  const client = await clientToday(store, issued.client)
  const text = thankYouText({
    ...(template ? { template } : {}),
    invoice: issued,
    paid: sum(
      payments.map(({ amount }) => amount),
      issued.currency,
    ),
    senderName: seller.contactName || seller.name,
    contactName: client.contactName,
  })
  await openTask(world, command, {
    purpose: { what: 'thanks', invoiceId },
    thread,
    mail: { ...addresseesOf(issued.client, client), ...text },
    isNewMail: false,
  })
  return result
}
