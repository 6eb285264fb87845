import type { PlainDate } from '../../domain/calendar/plain-date'
import type { MailThread } from '../../domain/invoice/mail-thread'
import { type AddressedClient, addressesOf } from '../../domain/party/addressees'
import { isOfSameFirm, isSameAddress } from '../../domain/party/email'
import { MAIL_PROVIDERS } from '../../domain/party/mail-providers'
import type { Client } from '../../domain/party/party'
import type { LastMessage } from '../../ports/last-message'
import { clientOf } from '../clients/client-book'
import type { World } from '../world'

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
 * Whether an answer in a thread of this client is theirs. A thread that is not `known` to be the one is found by its
 * subject alone, which mails of others may have as well: there it has to come from the client as the invoice `stated`
 * them, as `now` known, or from their firm. In a known one it may come from anybody but another client.
 */
export async function isTheirAnswer(
  world: Pick<World, 'store' | 'sessions'>,
  { from }: LastMessage,
  isKnown: boolean,
  [stated, now = stated]: readonly [stated: Client, now: Client | undefined],
): Promise<boolean> {
  if (from !== undefined && isOfSameFirm(from, addressesOf([stated, now]), MAIL_PROVIDERS)) return true
  const writer = isKnown && from !== undefined ? await clientOf(world, [], [{ email: from }]) : undefined
  return isKnown && (!writer || writer.id === now.id)
}

/** It comes from an address of one of the clients themselves, not just from their firm. */
export function isTheirOwnWord({ from }: LastMessage, clients: readonly AddressedClient[]): boolean {
  return from !== undefined && addressesOf(clients).some((own) => isSameAddress(own, from))
}
