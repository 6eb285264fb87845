import { addDays } from '../../domain/calendar/plain-date'
import { isTakenBack, mayHaveLeft } from '../../domain/invoice/invoice'
import type { Clock } from '../../ports/clock'
import type { DraftRecord, Store } from '../../ports/store'
import { type RecordReader, recordOf } from '../ledger/records'
import type { Transaction } from '../ledger/transaction'

/** A draft nobody touched for so long is not written on, unless it holds an invoice or an estimate, which may leave at any time. */
const FORGET_AFTER_DAYS = 90

/** The key of the draft kept for a host's draft. */
export async function draftKeyFor(store: Store, host: string | undefined): Promise<string | undefined> {
  if (host === undefined) return undefined
  return (await recordOf(store, 'draftIndex'))?.findLast((entry) => entry.host === host)?.key
}

/**
 * What was prepared under a key, to be written on; nothing where its invoice left and was made void, or wholly credited,
 * as that one is never sent again: what takes its place is a new invoice.
 */
export async function preparedDraft({ load }: RecordReader, key: string): Promise<DraftRecord | undefined> {
  const kept = await load('draft', key)
  const invoice = kept?.invoiceId === undefined ? undefined : (await load('invoice', kept.invoiceId))?.invoice
  return invoice && isTakenBack(invoice) && mayHaveLeft(invoice) ? undefined : kept
}

/**
 * Enters a draft, or what has become known of it; whether what it holds is unsent stays as it was where nothing is said of
 * that. Drafts that nobody touched for long go.
 */
export async function enterDraft(
  tx: Transaction,
  clock: Clock,
  key: string,
  host: string | undefined,
  unsent?: boolean,
): Promise<void> {
  const entries = (await tx.load('draftIndex')) ?? []
  const entry = entries.find((candidate) => candidate.key === key)
  const today = clock.today()
  const name = host ?? entry?.host
  const isUnsent = unsent ?? entry?.isUnsent ?? false
  const isSame = entry?.host === name && (entry?.isUnsent ?? false) === isUnsent
  if (entry && isSame && entry.touchedOn === today) return
  const oldest = addDays(today, -FORGET_AFTER_DAYS)
  const forgotten = entries.filter((candidate) => !candidate.isUnsent && candidate.touchedOn < oldest)
  tx.put('draftIndex', '', [
    ...entries.filter((candidate) => candidate !== entry && !forgotten.includes(candidate)),
    {
      key,
      touchedOn: today,
      ...(name === undefined ? {} : { host: name }),
      ...(isUnsent ? { isUnsent } : {}),
    },
  ])
  for (const candidate of forgotten) tx.remove('draft', candidate.key)
}
