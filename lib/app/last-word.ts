import type { PlainDate } from '../domain/calendar/plain-date'
import type { MailThread } from '../domain/invoice/mail-thread'
import { type AddressedClient, addressesOf } from '../domain/party/addressees'
import { isOfSameFirm, isSameAddress } from '../domain/party/email'
import { MAIL_PROVIDERS } from '../domain/party/mail-providers'
import type { LastMessage } from '../ports/last-message'

/** With two mailboxes of one site open, threads of the same subject are told apart. */
export function isOtherMailbox(kept: MailThread, seen: MailThread): boolean {
  return (
    kept.account !== undefined && seen.account !== undefined && !isSameAddress(kept.account, seen.account)
  )
}

/** Our mail is not shown in the thread yet: what stands last in it was there before. */
export function isBefore({ on }: LastMessage, sentOn: PlainDate | undefined): boolean {
  return on !== undefined && sentOn !== undefined && on < sentOn
}

/** The person wrote last. `ours`: addresses they write from. */
export function isOurWord(last: LastMessage, ours: readonly (string | undefined)[]): boolean {
  const { from } = last
  return (
    last.isOwn || (from !== undefined && ours.some((own) => own !== undefined && isSameAddress(own, from)))
  )
}

/**
 * Whether an answer concerns what was sent in the thread `kept`. One without an id is known by its subject alone, which
 * mails of others may have as well: there it has to come from one of the clients, or from their firm.
 */
export function isTheirAnswer(
  { from }: LastMessage,
  kept: MailThread,
  clients: readonly AddressedClient[],
): boolean {
  if (kept.threadId !== undefined) return true
  return from !== undefined && isOfSameFirm(from, addressesOf(clients), MAIL_PROVIDERS)
}

/** It comes from an address of one of the clients themselves, not just from their firm. */
export function isTheirOwnWord({ from }: LastMessage, clients: readonly AddressedClient[]): boolean {
  return from !== undefined && addressesOf(clients).some((own) => isSameAddress(own, from))
}
