import type { PlainDate } from '../domain/calendar/plain-date'
import type { MailThread } from '../domain/invoice/mail-thread'
import { isOfSameFirm } from '../domain/party/email'
import type { Client } from '../domain/party/party'
import type { LastMessage } from '../ports/last-message'

/** With two mailboxes of one site open, threads of the same subject are told apart. */
export function isOtherMailbox(kept: MailThread, seen: MailThread): boolean {
  return kept.account !== undefined && seen.account !== undefined && !isSame(kept.account, seen.account)
}

/** Our mail is not shown in the thread yet: what stands last in it was there before. */
export function isBefore({ on }: LastMessage, sentOn: PlainDate | undefined): boolean {
  return on !== undefined && sentOn !== undefined && on < sentOn
}

/** The person wrote last. `ours`: addresses they write from. */
export function isOurWord(last: LastMessage, ours: readonly (string | undefined)[]): boolean {
  const { from } = last
  return last.isOwn || (from !== undefined && ours.some((own) => own !== undefined && isSame(own, from)))
}

/**
 * Whether an answer concerns what was sent in the thread `kept`. One without an id is known by its subject alone, which
 * mails of others may have as well: there it has to come from one of the clients, or from their firm.
 */
export function isTheirAnswer(
  { from }: LastMessage,
  kept: MailThread,
  clients: readonly (Pick<Client, 'email' | 'payerEmail'> | undefined)[],
): boolean {
  if (kept.threadId !== undefined) return true
  const addresses = clients.flatMap((client) => [client?.email, client?.payerEmail])
  const known = addresses.filter((address): address is string => !!address)
  return from !== undefined && isOfSameFirm(from, known)
}

function isSame(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase()
}
