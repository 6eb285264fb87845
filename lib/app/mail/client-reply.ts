import type { PlainDate } from '../../domain/calendar/plain-date'
import { awaited } from '../../domain/estimate/entry'
import type { WebmailHost } from '../../domain/invoice/mail-thread'
import { threadNames } from '../../domain/invoice/thread-name'
import type { ShownThread } from '../../ports/last-message'
import { currentClient } from '../clients/client-book'
import { seeEstimates } from '../estimates/see-estimates'
import { note } from '../ledger/commit'
import { PARTS } from '../ledger/index-parts'
import { reading } from '../ledger/reading'
import { recordOf, recordsOf } from '../ledger/records'
import type { CommandResult } from '../ledger/refusal'
import type { Transaction } from '../ledger/transaction'
import type { World } from '../world'
import { isBefore, isOtherMailbox, isOurWord, isTheirAnswer, isTheirOwnWord } from './last-word'

type ReplyWorld = Pick<World, 'store' | 'sessions' | 'clock' | 'ids' | 'lock' | 'notices'>

/** True when a mail page should say which threads are opened in it: something of ours waits for the client in one. */
export async function wantsThreads(
  { store, clock }: Pick<World, 'store' | 'clock'>,
  host: WebmailHost,
): Promise<boolean> {
  const answer = await reading(async () => {
    const rows = (await recordsOf(store, 'openIndex', PARTS)).flat()
    const entries = awaited((await recordOf(store, 'estimateIndex')) ?? [], clock.today())
    const isHere = ({ threadName = '' }: { readonly threadName?: string }) =>
      threadName.startsWith(`${host}:`)
    return { ok: true as const, wants: [...rows, ...entries].some(isHere) }
  })
  return answer.ok && answer.wants
}

/**
 * A thread was opened in a mailbox. Where an outstanding invoice or an estimate stands in it and somebody else wrote last, the client
 * has answered; where the person wrote last, nothing waits to be read. Threads of nothing of ours leave no trace.
 */
export function seeThread(world: ReplyWorld, seen: ShownThread): Promise<CommandResult> {
  return note(world, async (tx) => {
    const names = threadNames(seen.thread)
    const rows = (await recordsOf(world.store, 'openIndex', PARTS)).flat()
    const found = rows.filter(({ threadName }) => threadName !== undefined && names.includes(threadName))
    for (const { id, clientId } of found) {
      const isOnly = found.filter((other) => other.clientId === clientId).length === 1
      await see(world, tx, id, seen, isOnly ? 'only' : 'perhaps')
    }
    await seeEstimates(world, tx, (await tx.load('estimateIndex')) ?? [], names, seen)
  })
}

/** Whether the client has replied since the person last looked, and on which day. */
export interface ReplySeen {
  readonly replied: boolean
  readonly on?: PlainDate
}

/**
 * Before a reminder is filled into a thread: notes a reply in it that the person has not looked at, and says whether
 * there is one. It says so again until the page has been told, as the worker may die after the write and before it could say so.
 */
export async function replyBefore(
  world: ReplyWorld,
  invoiceId: string,
  seen: ShownThread,
): Promise<ReplySeen> {
  let found: ReplySeen = { replied: false }
  await note(world, async (tx) => {
    await see(world, tx, invoiceId, seen, 'sought')
    const reply = (await tx.load('invoice', invoiceId))?.invoice.reply
    if (reply && !reply.isRead) found = { replied: true, on: reply.on }
  })
  return found
}

/**
 * `how` the invoice is thought to stand in the thread: it was sought for it; its name fits, as that of no other invoice
 * of the client does; its name fits.
 */
async function see(
  world: ReplyWorld,
  tx: Transaction,
  invoiceId: string,
  { thread, last }: ShownThread,
  how: 'sought' | 'only' | 'perhaps',
): Promise<void> {
  const invoice = (await tx.load('invoice', invoiceId))?.invoice
  if (!invoice?.thread || isOtherMailbox(invoice.thread, thread)) return
  // A mail site may show the mails of a thread one by one: one before the answer says nothing new.
  if (invoice.reply && isBefore(last, invoice.reply.on)) return
  const { store, clock } = world
  const { client, seller } = invoice.issued
  const [now, us] = await Promise.all([currentClient(tx, client.id), recordOf(store, 'profile')])
  const clients = [client, now] as const
  if (isOurWord(last, [seller.email, us?.email, invoice.thread.from]))
    await tx.run(invoiceId, { type: 'readReply' })
  else if (
    !isBefore(last, invoice.sentOn) &&
    (await isTheirAnswer(world, last, how === 'sought' || invoice.thread.threadId !== undefined, clients))
  ) {
    // Another thread of the same subject may be a colleague's: only the client themselves show which one is the invoice's.
    const isTheirs = how === 'only' && isTheirOwnWord(last, clients)
    await tx.run(invoiceId, {
      type: 'noteReply',
      replyId: last.id,
      on: last.on ?? clock.today(),
      ...(isTheirs && thread.threadId !== undefined ? { threadId: thread.threadId } : {}),
    })
  }
}
