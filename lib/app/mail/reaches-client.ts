import { isOfSameFirm } from '../../domain/party/email'
import { isCalled } from '../../domain/party/known-client'
import { MAIL_PROVIDERS } from '../../domain/party/mail-providers'
import type { MailFrame } from '../../ports/tabs'
import type { Recipient } from '../../ports/webmail'
import { clientOf } from '../clients/client-book'
import type { World } from '../world'

/**
 * Whether a mail in the thread to these people reaches the client that the waiting words are for: by an address of theirs or of their
 * firm, or by their name, as people also write from an address of their own. Another client of the book never stands for
 * them; a name that nobody has may.
 */
export async function reachesClient(
  world: Pick<World, 'store' | 'sessions'>,
  { tabId }: MailFrame,
  taskId: string,
  people: readonly Recipient[],
): Promise<{ readonly reaches: boolean }> {
  const task = await world.sessions.get('task', taskId)
  if (task?.tabId !== tabId) return { reaches: false }
  const { theirs, client } = task.mail
  if (people.some(({ email }) => email && isOfSameFirm(email, theirs, MAIL_PROVIDERS)))
    return { reaches: true }
  const found = await Promise.all(people.map((one) => clientOf(world, [], [one])))
  const isTheirs = ({ name = '' }: Recipient, at: number) =>
    found[at] ? found[at].id === client.id : isCalled(client, name)
  const isNobodyKnown = found.every((other) => other === undefined)
  const mayBeTheirs =
    people.every(({ email }) => email === undefined) ||
    (theirs.length === 0 && task.thread.threadId !== undefined)
  return { reaches: people.some(isTheirs) || (isNobodyKnown && mayBeTheirs) }
}
