import type { MailThread } from '../../domain/invoice/mail-thread'
import { Refusal } from '../ledger/refusal'
import type { World } from '../world'

/** Refuses with `keptOut` where the browser keeps our scripts out of the mailbox that is to be written in. */
export async function needAccess(
  { tabs, links }: Pick<World, 'tabs' | 'links'>,
  mailbox: MailThread,
): Promise<void> {
  if (!(await tabs.mayWriteAt(links.thread(mailbox)))) throw new Refusal('keptOut')
}
