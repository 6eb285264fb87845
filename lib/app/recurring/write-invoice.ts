import type { PlainDate } from '../../domain/calendar/plain-date'
import { addresseesOf } from '../../domain/party/addressees'
import { dueOccurrences, rowOn, withOccurrence } from '../../domain/recurring/occurrences'
import { currentClient } from '../clients/client-book'
import { enterDraft, preparedDraft } from '../drafts/draft-index'
import { commit } from '../ledger/commit'
import { reading } from '../ledger/reading'
import { recordOf } from '../ledger/records'
import { type CommandResult, Refusal } from '../ledger/refusal'
import { needAccess } from '../mail/need-access'
import { openTask } from '../mail/tab-tasks'
import type { World } from '../world'
import { dueNotificationId } from './due-notification'
import { draftKeyOf, draftOn, planRecord } from './plan-changes'
import type { PlanOrder } from './recurring-plans'

export type InvoiceMailOrder = PlanOrder & {
  readonly date: PlainDate
  /** Also when the invoice already stands in another mail. */
  readonly again: boolean
}

/**
 * Prepares the invoice of an occurrence and opens a new mail to the client, in which the composer shows it. The person
 * looks, inserts and sends. Refusals: `notDue`, `keptOut`; `alreadyInDraft`, unless `again`.
 */
export async function writeInvoice(world: World, order: InvoiceMailOrder): Promise<CommandResult> {
  const { command, planId, date, again } = order
  const result = await commit(world, command, async (tx) => {
    const record = await planRecord(tx, planId)
    const today = world.clock.today()
    const seller = await tx.load('profile')
    const isDue = dueOccurrences(record, today, seller?.address.country).some((due) => due.date === date)
    if (!isDue) throw new Refusal('notDue')
    const key = draftKeyOf(planId, date)
    const kept = await preparedDraft(tx, key)
    if (kept?.filled && !again) throw new Refusal('alreadyInDraft')
    const { mailbox } = record.plan
    await needAccess(world, { ...mailbox, subject: '' })
    const client = await currentClient(tx, record.plan.content.client.id)
    const draft = draftOn(record.plan, date, client, today, seller)
    const prepared = kept ?? { draft, clientBefore: draft.client }
    tx.put('draft', key, { ...prepared, occurrence: { planId, date } })
    await enterDraft(tx, world.clock, key, undefined)
    const mail = { state: 'intent', on: today, taskId: command } as const
    tx.put('recurring', planId, withOccurrence(record, date, { mail }))
    return {}
  })
  return result.ok ? reading(() => openMail(world, order, result)) : result
}

/** Asked again after the worker died, it goes on where it stopped: nothing is opened twice. */
async function openMail(
  world: World,
  { command, planId, date }: InvoiceMailOrder,
  result: CommandResult,
): Promise<CommandResult> {
  const draftKey = draftKeyOf(planId, date)
  const [record, kept] = await Promise.all([
    recordOf(world.store, 'recurring', planId),
    recordOf(world.store, 'draft', draftKey),
  ])
  const mail = record && rowOn(record.occurrences, date)?.mail
  if (!record || mail?.taskId !== command || mail.state !== 'intent') return result
  const { mailbox, content } = record.plan
  await openTask(world, command, {
    purpose: { what: 'draft', draftKey, occurrence: { planId, date } },
    thread: { ...mailbox, subject: '' },
    mail: { ...addresseesOf(kept?.draft?.client ?? content.client), subject: '', body: '' },
    isNewMail: true,
  })
  await world.notifications.clear(dueNotificationId({ planId, date }))
  return result
}
