import { standsVoid } from '../domain/invoice/invoice'
import type { MailBlock, WebmailHost } from '../ports/webmail'
import { recordOf } from './records'
import { RETURN_LIMIT } from './report-send'
import type { World } from './world'

/** An invoice that stands unsent in a mail draft, with what was put there of it. */
export interface UnsentInDraft {
  readonly draftKey: string
  readonly invoiceId: string
  readonly number: string
  readonly fileName: string
  readonly block: MailBlock | undefined
}

/**
 * All of these in drafts of a host, as far as is known, but for one whose Send was just pressed: its delivery is not known
 * yet. Throws a `Refusal` on damaged records.
 */
export async function unsentInDrafts(
  { store, sessions, clock }: Pick<World, 'store' | 'sessions' | 'clock'>,
  host: WebmailHost,
): Promise<readonly UnsentInDraft[]> {
  const found: UnsentInDraft[] = []
  const last = await sessions.get('lastLeft', `${host}:attempted`)
  const leaving = last && !last.isSettled && clock.now() - last.at <= RETURN_LIMIT ? last.draftKey : undefined
  for (const { key, isUnsent, host: name = host } of (await recordOf(store, 'draftIndex')) ?? []) {
    const isMeant = isUnsent && key !== leaving && name.startsWith(host)
    const { invoiceId, filled } = (isMeant && (await recordOf(store, 'draft', key))) || {}
    if (invoiceId === undefined || filled?.fileName === undefined) continue
    const invoice = (await recordOf(store, 'invoice', invoiceId))?.invoice
    if (invoice?.delivery !== 'unsent' || standsVoid(invoice)) continue
    const { fileName, block } = filled
    found.push({ draftKey: key, invoiceId, number: invoice.issued.number, fileName, block })
  }
  return found
}
