import { isSameData } from '../../domain/canonical-json'
import { type Invoice, lifecycleOf, standsVoid } from '../../domain/invoice/invoice'
import { isSameKey } from '../../domain/reminders/reminder-row'
import type { SettingsBefore, Undo, UndoCommand } from '../../ports/store'
import { removeAdditions } from '../backup/additions'
import { restoreClients } from '../clients/change-client'
import { restoreAnswer } from '../estimates/answer-estimate'
import { restoreQuestion } from '../estimates/ask-client'
import { putEstimate } from '../estimates/estimate-records'
import { mayCountAgain } from '../invoices/billed-once'
import { makeVoid } from '../invoices/close-invoice'
import { restorePlan } from '../recurring/plan-changes'
import { restoreSettings } from '../reminders/reminder-settings'
import { settleThanks } from '../reminders/thank-client'
import { type CommitWorld, commit } from './commit'
import { partOf } from './index-parts'
import { restoreRecord } from './record-before'
import { type CommandResult, Refusal } from './refusal'
import { settingsNow } from './settings-now'
import type { Transaction } from './transaction'

/**
 * Takes back the command with this token, once. Refusals: `nothingToUndo`, `changedSince` where settings have been changed
 * again; else as `decide`.
 */
export function undoCommand(
  world: CommitWorld,
  { command, undo: token }: { readonly command: string; readonly undo: string },
): Promise<CommandResult> {
  return commit(world, command, async (tx) => {
    const done = (await tx.load('commands')) ?? []
    const { undo, undos, settingsBefore, settingsAfter, hasAdditions } =
      done.find(({ id }) => id === token) ?? {}
    if (!undo && !undos && !settingsBefore && !hasAdditions) throw new Refusal('nothingToUndo')
    for (const each of undos ?? (undo ? [undo] : [])) await takeBack(tx, each)
    if (hasAdditions) await removeAdditions(tx, token)
    if (settingsAfter && !isSameData(await settingsNow(tx, settingsAfter), settingsAfter)) {
      throw new Refusal('changedSince')
    }
    if (settingsBefore) await restore(world, tx, settingsBefore)
    tx.put(
      'commands',
      '',
      done.map((one) => (one.id === token ? { id: one.id, result: one.result } : one)),
    )
    return undo ? { invoiceId: undo.invoiceId } : {}
  })
}

async function restore(world: CommitWorld, tx: Transaction, before: SettingsBefore): Promise<void> {
  switch (before.kind) {
    case 'plan':
      return restorePlan(tx, before, world.clock.today())
    case 'answer':
      return restoreAnswer(tx, before)
    case 'question':
      return restoreQuestion(tx, before.estimateId)
    case 'estimate':
      return before.estimate && putEstimate(tx, before.estimate)
    case 'clients':
      return restoreClients(tx, world.store, before.clients)
    case 'record':
      return restoreRecord(tx, before.record)
    case 'policy':
    case 'clientWay':
    case 'invoiceWay':
      return restoreSettings(tx, before)
  }
}

async function takeBack(
  tx: Transaction,
  { invoiceId, commands, offersThanks, reminder }: Undo,
): Promise<void> {
  const invoice = (await tx.load('invoice', invoiceId))?.invoice
  if (invoice && commands.some(({ type }) => bringsBack(type, invoice))) await mayCountAgain(tx, invoice)
  for (const back of commands) {
    if (back.type === 'void') await makeVoid(tx, invoiceId)
    else await tx.run(invoiceId, back)
  }
  if (offersThanks) await settleThanks(tx, invoiceId, false)
  if (reminder) await putBack(tx, invoiceId, reminder)
}

/** What takes back that it is void, was not sent, or was thrown away. */
function bringsBack(type: UndoCommand['type'], invoice: Invoice): boolean {
  if (type === 'reverseVoid') return standsVoid(invoice)
  if (type === 'reportSend') return lifecycleOf(invoice) === 'draft'
  return type === 'withdrawSend' && invoice.delivery === 'abandoned'
}

/** A reminder about which the person gave word waits in its draft again, unless it was written anew since. */
async function putBack(
  tx: Transaction,
  invoiceId: string,
  { stage, revision, taskId, state }: NonNullable<Undo['reminder']>,
): Promise<void> {
  const key = { invoiceId, stage, revision }
  const rows = (await tx.load('reminders', partOf(invoiceId))) ?? []
  const mail = rows.find((row) => isSameKey(row, key))?.mail
  if (mail?.taskId === taskId) await tx.changeReminders([key], { mail: { ...mail, state } })
}
