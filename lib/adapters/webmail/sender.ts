import type { MailThread } from '../../domain/invoice/mail-thread'
import { isSameAddress } from '../../domain/party/email'
import type { ComposeView, Done } from '../../ports/webmail'

/**
 * Has a mail go out from the address that its thread was written from: an alias, else the mailbox's own. `account` is
 * what the page shows to be its own. The refusal is for a mail that goes out from another, or perhaps does.
 */
export async function keepSender(
  view: ComposeView,
  thread: MailThread,
  account: string | undefined,
): Promise<Done> {
  const wanted = thread.from ?? thread.account
  const now = view.readSender() ?? account
  if (wanted === undefined || isSameAddress(now, wanted)) return { ok: true }
  if (now === undefined && thread.from === undefined) return { ok: true }
  return view.setSender(wanted)
}
