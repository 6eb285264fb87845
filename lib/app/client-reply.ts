import type { Invoice } from '../domain/invoice/invoice'
import type { MailThread } from '../domain/invoice/mail-thread'
import { threadNames } from '../domain/invoice/thread-name'
import type { LastMessage, ShownThread } from '../ports/last-message'
import type { WebmailHost } from '../ports/webmail'
import { note } from './commit'
import { PARTS } from './index-parts'
import { recordOf, recordsOf } from './records'
import { type CommandResult, reading } from './refusal'
import type { Transaction } from './transaction'
import type { World } from './world'

type ReplyWorld = Pick<World, 'store' | 'clock' | 'ids' | 'lock' | 'notices'>

/** True when a mail page should say which threads are opened in it: some outstanding invoice stands in one. */
export async function wantsThreads({ store }: Pick<World, 'store'>, host: WebmailHost): Promise<boolean> {
  const answer = await reading(async () => {
    const rows = (await recordsOf(store, 'openIndex', PARTS)).flat()
    return { ok: true as const, wants: rows.some(({ threadName = '' }) => threadName.startsWith(`${host}:`)) }
  })
  return answer.ok && answer.wants
}

/**
 * A thread was opened in a mailbox. Where an outstanding invoice stands in it and somebody else wrote last, the client
 * has answered; where the person wrote last, nothing waits to be read. Threads of nothing of ours leave no trace.
 */
export function seeThread(world: ReplyWorld, seen: ShownThread): Promise<CommandResult> {
  return note(world, async (tx) => {
    const names = threadNames(seen.thread)
    const rows = (await recordsOf(world.store, 'openIndex', PARTS)).flat()
    for (const { id, threadName } of rows) {
      if (threadName !== undefined && names.includes(threadName)) await see(world, tx, id, seen)
    }
  })
}

/**
 * Before a reminder is filled into a thread: notes an answer in it that the person has not looked at, and says whether
 * there is one. It stands open before the person, so from here on it counts as looked at.
 */
export async function answeredBefore(
  world: ReplyWorld,
  invoiceId: string,
  seen: ShownThread,
): Promise<{ readonly answered: boolean }> {
  let answered = false
  await note(world, async (tx) => {
    await see(world, tx, invoiceId, seen)
    const reply = (await tx.load('invoice', invoiceId))?.invoice.reply
    answered = reply !== undefined && !reply.isRead
    await tx.run(invoiceId, { type: 'readReply' })
  })
  return { answered }
}

async function see(
  { store, clock }: ReplyWorld,
  tx: Transaction,
  invoiceId: string,
  { thread, last }: ShownThread,
): Promise<void> {
  const invoice = (await tx.load('invoice', invoiceId))?.invoice
  if (!invoice?.thread || isOtherMailbox(invoice.thread, thread)) return
  const seller = await recordOf(store, 'profile')
  const isOurs = last.isOwn || isAddressOf(last.from, [invoice.issued.seller.email, seller?.email])
  if (isOurs) await tx.run(invoiceId, { type: 'readReply' })
  else if (!isBefore(last, invoice)) {
    await tx.run(invoiceId, { type: 'noteReply', replyId: last.id, on: last.on ?? clock.today() })
  }
}

/** With two mailboxes of one site open, threads of the same subject are told apart. */
function isOtherMailbox(kept: MailThread, seen: MailThread): boolean {
  return kept.account !== undefined && seen.account !== undefined && !isSame(kept.account, seen.account)
}

/** Our mail is not shown in the thread yet: what stands last in it was there before. */
function isBefore({ on }: LastMessage, { sentOn }: Invoice): boolean {
  return on !== undefined && sentOn !== undefined && on < sentOn
}

function isAddressOf(address: string | undefined, ours: readonly (string | undefined)[]): boolean {
  return address !== undefined && ours.some((own) => own !== undefined && isSame(own, address))
}

function isSame(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase()
}
