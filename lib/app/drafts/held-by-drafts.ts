import { unsentVersion } from '../../domain/estimate/estimate'
import { standsVoid } from '../../domain/invoice/invoice'
import type { WebmailHost } from '../../domain/invoice/mail-thread'
import type { DraftRecord, Store } from '../../ports/store'
import type { MailBlock } from '../../ports/webmail'
import { recordOf } from '../ledger/records'
import type { World } from '../world'
import { RETURN_LIMIT } from './report-send'

/** An invoice or an estimate that stands unsent in a mail draft, with what was put there of it. */
export interface UnsentInDraft extends UnsentDocument {
  readonly draftKey: string
  readonly fileName: string
  readonly block: MailBlock | undefined
}

export interface UnsentDocument {
  /** Of the invoice or the estimate. */
  readonly documentId: string
  readonly number: string
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
    const kept = isMeant ? await recordOf(store, 'draft', key) : undefined
    const { fileName, block } = kept?.filled ?? {}
    const unsent = kept && fileName !== undefined && (await unsentOf(store, kept))
    if (unsent) found.push({ draftKey: key, ...unsent, fileName, block })
  }
  return found
}

/** What was issued in a draft and is not known to have left. */
export async function unsentOf(
  store: Store,
  { invoiceId, estimate: key }: DraftRecord,
): Promise<UnsentDocument | undefined> {
  if (key?.version !== undefined) {
    const estimate = await recordOf(store, 'estimate', key.estimateId)
    const isUnsent = estimate && unsentVersion(estimate) === estimate.versions[key.version]
    return isUnsent ? { documentId: estimate.id, number: estimate.number } : undefined
  }
  const invoice = invoiceId === undefined ? undefined : (await recordOf(store, 'invoice', invoiceId))?.invoice
  if (invoice?.delivery !== 'unsent' || standsVoid(invoice)) return undefined
  return { documentId: invoice.id, number: invoice.issued.number }
}
