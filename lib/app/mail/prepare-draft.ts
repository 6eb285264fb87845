import { isSameSource } from '../../domain/estimate/draft-source'
import { threadOf } from '../../domain/estimate/estimate'
import type { InvoiceDraft } from '../../domain/invoice/draft'
import type { MailThread } from '../../domain/invoice/mail-thread'
import { addresseesOf } from '../../domain/party/addressees'
import type { ComposerSession } from '../../ports/sessions'
import type { DraftRecord } from '../../ports/store'
import { endComposers } from '../composer/composer-session'
import { enterDraft, preparedDraft } from '../drafts/draft-index'
import { allEstimates } from '../estimates/list-estimates'
import { listInvoices } from '../invoices/show-receivables'
import { commit } from '../ledger/commit'
import { reading } from '../ledger/reading'
import { type RecordReader, readerOf, recordOf } from '../ledger/records'
import { type CommandResult, Refusal } from '../ledger/refusal'
import type { World } from '../world'
import { needAccess } from './need-access'
import { openTask } from './tab-tasks'

/** A draft to be shown by the composer in a mail that is opened for it. */
export interface Prepared {
  readonly draftKey: string
  readonly draft: InvoiceDraft
  /** What it is of an estimate. */
  readonly estimate?: DraftRecord['estimate']
  /** What of that estimate it says. */
  readonly source?: DraftRecord['source']
  /** The conversation whose mailbox is written in; absent where none is known. */
  readonly thread?: MailThread
  /** It goes into the thread. */
  readonly isInThread?: boolean
}

export interface Order {
  readonly command: string
  /** Also when it already stands in another mail. */
  readonly again: boolean
}

/**
 * Keeps a prepared draft, and opens the mail that it is for; asked for again by the same command, it does what is
 * missing. A draft that is there already stays as it is,
 * unless its invoice was sent and made void or credited, or the estimate has moved since; composers that show what was there then
 * close. Refusals: those of `plan`; `alreadyInDraft`, unless `again`;
 * `noMailbox` where none is known at all, `keptOut`.
 */
export async function prepareDraft(
  world: World,
  { command, again }: Order,
  plan: (read: RecordReader) => Promise<Prepared>,
): Promise<CommandResult> {
  const { store } = world
  let prepared: Prepared | undefined
  let mailbox: MailThread | undefined
  let ended: readonly ComposerSession[] = []
  const result = await commit(world, command, async (tx) => {
    prepared = await plan(tx)
    const { draftKey, draft, estimate, source } = prepared
    const kept = await preparedDraft(tx, draftKey)
    if (kept?.filled && !again) throw new Refusal('alreadyInDraft')
    mailbox = prepared.thread ?? (await lastMailbox(store))
    await needAccess(world, mailbox)
    const stays = kept && isSameSource(kept.source, source)
    if (!stays) ended = await endComposers(world, draftKey)
    tx.put('draft', draftKey, {
      ...(stays ? kept : { ...kept, draft, clientBefore: draft.client }),
      ...(estimate ? { estimate } : {}),
      ...(source ? { source } : {}),
    })
    await enterDraft(tx, world.clock, draftKey, undefined)
    return {}
  })
  for (const { frame, view } of ended) await world.drafts.closeComposer(frame, view)
  if (!result.ok) return result
  return reading(async () => {
    const { draftKey, draft, thread, isInThread = false } = prepared ?? (await plan(readerOf(store)))
    const kept = await recordOf(store, 'draft', draftKey)
    if (kept?.filled && !again) return result
    mailbox ??= thread ?? (await lastMailbox(store))
    await openTask(world, command, {
      purpose: { what: 'draft', draftKey },
      thread: mailbox,
      mail: { ...addresseesOf(kept?.draft?.client ?? draft.client), subject: '', body: '' },
      isNewMail: !isInThread,
    })
    return result
  })
}

/** The mailbox of the newest invoice whose conversation is known, else of such an estimate. Refusal: `noMailbox`. */
export async function lastMailbox(store: World['store']): Promise<MailThread> {
  const { rows } = await listInvoices({ store })
  const newest = rows.find(({ hasThread }) => hasThread)
  const thread =
    (newest && (await recordOf(store, 'invoice', newest.id))?.invoice.thread) ??
    (await allEstimates(store)).map(threadOf).findLast((known) => known)
  if (!thread) throw new Refusal('noMailbox')
  return thread
}
