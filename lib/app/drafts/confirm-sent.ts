import type { PlainDate } from '../../domain/calendar/plain-date'
import type { Invoice } from '../../domain/invoice/invoice'
import type { DraftRecord, UndoCommand } from '../../ports/store'
import { type CommitWorld, commit } from '../ledger/commit'
import { type CommandResult, Refusal } from '../ledger/refusal'
import type { Transaction } from '../ledger/transaction'
import { enterDraft } from './draft-index'
import { issueAsFilled } from './issued-as-filled'

/**
 * The person's word on a mail that was only likely sent, that one which was set to be sent later did not go, or that one
 * which was not sent is thrown away. `staysInDraft`: it was not, however often that is said.
 */
export function confirmSent(
  world: CommitWorld,
  {
    command,
    invoiceId,
    sent,
    staysInDraft = false,
  }: {
    readonly command: string
    readonly invoiceId: string
    readonly sent: boolean
    readonly staysInDraft?: boolean
  },
): Promise<CommandResult> {
  return commit(world, command, async (tx) => {
    const before = (await tx.load('invoice', invoiceId))?.invoice
    if (!before) throw new Refusal('unknownInvoice')
    const on = before.sentOn ?? world.clock.today()
    const draft = await draftOf(tx, invoiceId)
    const isThrownAway = !sent && !staysInDraft && before.delivery === 'unsent'
    if (sent) await issueAsFilled(tx, before, draft?.kept)
    else if (draft && staysInDraft) await enterDraft(tx, world.clock, draft.key, undefined, true)
    const notSent = { type: isThrownAway ? 'abandon' : 'withdrawSend' } as const
    await tx.run(invoiceId, sent ? { type: 'reportSend', certainty: 'confirmed', on } : notSent)
    return { invoiceId, undo: { invoiceId, commands: asBefore(before, on) } }
  })
}

/** What a report cannot lower is withdrawn first. */
function asBefore({ delivery, thread }: Invoice, on: PlainDate): readonly UndoCommand[] {
  const unsent: UndoCommand = { type: 'withdrawSend' }
  if (delivery === 'unsent') return [unsent]
  if (delivery === 'abandoned') return [unsent, { type: 'abandon' }]
  return [unsent, { type: 'reportSend', certainty: delivery, on, ...(thread ? { thread } : {}) }]
}

/** The draft that holds an invoice, as far as it is kept. */
async function draftOf(
  tx: Pick<Transaction, 'load'>,
  invoiceId: string,
): Promise<{ readonly key: string; readonly kept: DraftRecord } | undefined> {
  for (const { key } of (await tx.load('draftIndex')) ?? []) {
    const kept = await tx.load('draft', key)
    if (kept?.invoiceId === invoiceId) return { key, kept }
  }
  return undefined
}
