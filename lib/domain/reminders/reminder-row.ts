import type { PlainDate } from '../calendar/plain-date'
import type { Money } from '../money/money'
import type { Notice } from './notice'
import type { ReminderStage } from './stage'

/**
 * What became of one step for one invoice: whether the person was told, and whether the mail went out. One row a
 * key (invoice, stage, revision); the revision is the due date it was planned for, so that another due date begins
 * anew.
 */
export interface ReminderRow {
  readonly invoiceId: string
  readonly stage: ReminderStage
  readonly revision: PlainDate
  readonly notice?: ReminderNotice
  readonly mail?: ReminderMail
}

/** `skipped`: a later step overtook it. */
export interface ReminderNotice {
  readonly state: Notice['state'] | 'skipped'
  readonly on: PlainDate
}

/**
 * The send ledger: `intent` is written before a mail page is touched, so that a reminder cannot be filled twice
 * unnoticed. `inserted` with `likelySent` waits for the person's word.
 */
export interface ReminderMail {
  readonly state: 'intent' | 'inserted' | 'sendSeen' | 'abandoned'
  readonly on: PlainDate
  readonly taskId: string
  readonly likelySent: boolean
  /** The host's draft, once known, as `draftName` writes it. */
  readonly draft?: string
  /** What it asks for: what was open when it was written. */
  readonly open?: Money
}

export type ReminderKey = Pick<ReminderRow, 'invoiceId' | 'stage' | 'revision'>

/** True for the same step of the same invoice and due date. */
export function isSameKey(a: ReminderKey, b: ReminderKey): boolean {
  return a.invoiceId === b.invoiceId && a.stage === b.stage && a.revision === b.revision
}

/** The rows with one changed, or added when there was none with its key. */
export function withRow(
  rows: readonly ReminderRow[],
  key: ReminderKey,
  change: Pick<ReminderRow, 'notice' | 'mail'>,
): readonly ReminderRow[] {
  const { invoiceId, stage, revision } = key
  const old = rows.find((row) => isSameKey(row, key))
  return [...rows.filter((row) => row !== old), { ...(old ?? { invoiceId, stage, revision }), ...change }]
}

/** True while a reminder stands in a draft and nobody knows whether it went out. */
export function isUnsettled({ mail }: ReminderRow): boolean {
  return mail?.state === 'intent' || mail?.state === 'inserted'
}

/** The rows of each invoice. */
export function byInvoice(rows: readonly ReminderRow[]): (invoiceId: string) => readonly ReminderRow[] {
  const groups = new Map<string, ReminderRow[]>()
  for (const row of rows) {
    const group = groups.get(row.invoiceId)
    if (group) group.push(row)
    else groups.set(row.invoiceId, [row])
  }
  return (invoiceId) => groups.get(invoiceId) ?? []
}
