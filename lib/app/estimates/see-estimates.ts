import { awaited, type EstimateEntry } from '../../domain/estimate/entry'
import { lastOffered, withReply } from '../../domain/estimate/estimate'
import type { ShownThread } from '../../ports/last-message'
import { currentClient } from '../clients/client-book'
import type { Transaction } from '../ledger/transaction'
import { isBefore, isOtherMailbox, isOurWord, isTheirAnswer } from '../mail/last-word'
import type { World } from '../world'
import { putEstimate } from './estimate-records'

/** Notes in the estimates that wait for an answer in this thread that the client has written last. */
export async function seeEstimates(
  world: Pick<World, 'store' | 'sessions' | 'clock'>,
  tx: Transaction,
  entries: readonly EstimateEntry[],
  names: readonly string[],
  { thread, last }: ShownThread,
): Promise<void> {
  const today = world.clock.today()
  for (const { id, threadName } of awaited(entries, today)) {
    if (threadName === undefined || !names.includes(threadName)) continue
    const estimate = await tx.load('estimate', id)
    const offered = estimate?.versions[lastOffered(estimate)]
    if (!estimate || !offered?.thread || isOtherMailbox(offered.thread, thread)) continue
    const seller = await tx.load('profile')
    const isOurs = isOurWord(last, [offered.content.seller.email, seller?.email, offered.thread.from])
    if (isOurs || isBefore(last, offered.sentOn)) continue
    const { client } = offered.content
    const clients = [client, await currentClient(tx, client.id)] as const
    if (!(await isTheirAnswer(world, last, offered.thread.threadId !== undefined, clients))) continue
    const seen = withReply(estimate, last.id, last.on ?? today)
    if (seen !== estimate) await putEstimate(tx, seen)
  }
}
