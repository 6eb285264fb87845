import type { PlainDate } from '../domain/calendar/plain-date'
import type { MailThread } from '../domain/invoice/mail-thread'
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

function isSame(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase()
}
