import { earlyOffer } from '../../domain/invoice/early-payment'
import { type Invoice, openAmount } from '../../domain/invoice/invoice'
import { sum } from '../../domain/money/money'
import { type Addressees, addresseesOf } from '../../domain/party/addressees'
import { rowOf } from '../../domain/receivables/invoice-row'
import { stageToWrite } from '../../domain/reminders/ladder'
import { usableText } from '../../domain/reminders/own-texts'
import { keyOf } from '../../domain/reminders/plan'
import type { ReminderKey } from '../../domain/reminders/reminder-row'
import type { ReminderStage } from '../../domain/reminders/stage'
import { ladderFor } from '../../domain/reminders/ways'
import type { MailToWrite } from '../../ports/sessions'
import { clientToday } from '../clients/client-book'
import { commit } from '../ledger/commit'
import { partOf } from '../ledger/index-parts'
import { reading } from '../ledger/reading'
import { recordOf } from '../ledger/records'
import { type CommandResult, Refusal, type Refused } from '../ledger/refusal'
import { needAccess } from '../mail/need-access'
import { openTask } from '../mail/tab-tasks'
import type { World } from '../world'
import { unsettledReminder } from './record-reminder'
import { relationTo } from './relation-to'
import { reminderIdOf } from './reminder-id'
import { reminderRules } from './reminder-settings'
import { type MailText, type PaidSoFar, reminderText } from './reminder-text'

export interface ReminderOrder {
  readonly command: string
  readonly invoiceId: string
  /** Also when a reminder already waits in a draft. */
  readonly again: boolean
  /** Also when the client has answered and the person has not looked yet. */
  readonly anyway?: boolean
}

/**
 * Opens the invoice's thread in its webmail and has a mail with the reminder filled; the person sends it. That it is
 * about to be filled is written down before a mail page is touched, so that a second time is noticed: refusal
 * `alreadyFilled`, unless `again`; where an answer waits to be read `clientReplied`, unless `anyway`; `keptOut`.
 */
export async function writeReminder(world: World, order: ReminderOrder): Promise<CommandResult> {
  const { command, invoiceId, again, anyway } = order
  const result = await commit(world, command, async (tx) => {
    const invoice = (await tx.load('invoice', invoiceId))?.invoice
    if (!invoice) throw new Refusal('unknownInvoice')
    const row = rowOf(invoice)
    if (row.lifecycle !== 'open') throw new Refusal('notOpen')
    if (!invoice.thread) throw new Refusal('noThread')
    await needAccess(world, invoice.thread)
    if (row.repliedOn && !anyway) throw new Refusal('clientReplied')
    await tx.run(invoiceId, { type: 'readReply' })
    const waiting = await unsettledReminder(tx, invoiceId)
    if (waiting && !again) throw new Refusal('alreadyFilled')
    const today = world.clock.today()
    const ladder = ladderFor(row, await reminderRules(world.store))
    const key = waiting ?? keyOf(row, stageToWrite(row, today, ladder))
    // The draft of an earlier try may still be sent.
    const draft = waiting?.mail?.draft
    await tx.changeReminders([key], {
      mail: {
        state: 'intent',
        on: today,
        taskId: command,
        likelySent: false,
        open: openAmount(invoice),
        ...(draft === undefined ? {} : { draft }),
      },
    })
    return { invoiceId }
  })
  return result.ok ? reading(() => openThread(world, order, result)) : result
}

/**
 * Asked again after the worker died, it goes on where it stopped. A tab that was opened and not yet noted, because the worker
 * died between the two, is left alone and another opened: which one it was cannot be told.
 */
async function openThread(
  world: World,
  { command, invoiceId }: ReminderOrder,
  result: CommandResult,
): Promise<CommandResult> {
  const { store, notifications } = world
  const [record, rows] = await Promise.all([
    recordOf(store, 'invoice', invoiceId),
    recordOf(store, 'reminders', partOf(invoiceId)),
  ])
  const row = rows?.find(({ mail }) => mail?.taskId === command)
  if (!record || row?.mail?.state !== 'intent') return result
  await openTask(world, command, await reminderMail(world, record.invoice, row))
  await notifications.clear(reminderIdOf(row))
  return result
}

async function reminderMail(
  world: World,
  invoice: Invoice,
  { invoiceId, stage, revision }: ReminderKey,
): Promise<MailToWrite> {
  const { thread } = invoice
  if (!thread) throw new Refusal('noThread')
  const [kept] = await world.store.load('file', [invoiceId])
  const mail = await mailOf(world, invoice, stage, kept?.kind === 'ok')
  return {
    purpose: { what: 'reminder', key: { invoiceId, stage, revision } },
    thread,
    mail,
    isNewMail: false,
  }
}

/**
 * The words a reminder written today would have, to be sent in another way, where nothing of ours attaches the invoice.
 * Refusals: `unknownInvoice`, `notOpen`.
 */
export function reminderWords(
  world: Pick<World, 'store' | 'clock'>,
  invoiceId: string,
): Promise<{ readonly ok: true; readonly mail: MailText } | Refused> {
  return reading(async () => {
    const invoice = (await recordOf(world.store, 'invoice', invoiceId))?.invoice
    if (!invoice) throw new Refusal('unknownInvoice')
    const row = rowOf(invoice)
    if (row.lifecycle !== 'open') throw new Refusal('notOpen')
    const ladder = ladderFor(row, await reminderRules(world.store))
    const mail = await mailOf(world, invoice, stageToWrite(row, world.clock.today(), ladder), false)
    return { ok: true, mail }
  })
}

async function mailOf(
  world: Pick<World, 'store' | 'clock'>,
  invoice: Invoice,
  stage: ReminderStage,
  isAttached: boolean,
): Promise<MailText & Addressees> {
  const { store, clock } = world
  const { issued } = invoice
  const client = await clientToday(store, issued.client)
  const seller = (await recordOf(store, 'profile')) ?? issued.seller
  const template = usableText((await recordOf(store, 'reminderTexts')) ?? [], stage, issued.language)
  const text = reminderText({
    invoice: issued,
    stage,
    open: openAmount(invoice),
    offer: earlyOffer(invoice),
    paid: paidSoFar(invoice),
    today: clock.today(),
    relation: await relationTo(world, client),
    isAttached,
    ...(template ? { template } : {}),
    seller,
    senderName: seller.contactName || seller.name,
    contactName: client.contactName,
  })
  return { ...addresseesOf(issued.client, client, true), ...text }
}

function paidSoFar(invoice: Invoice): PaidSoFar | undefined {
  const { issued, payments } = invoice
  const { currency, earlyPayment } = issued
  if (payments.length === 0) return undefined
  const paid = sum(
    payments.map(({ amount }) => amount),
    currency,
  )
  const isDiscountOver = !earlyOffer(invoice) && openAmount(invoice).minor === earlyPayment?.saving.minor
  return { amount: paid, ...(isDiscountOver && earlyPayment ? { discountUntil: earlyPayment.until } : {}) }
}
