import type { PlainDate } from '../../domain/calendar/plain-date'
import { isSameData } from '../../domain/canonical-json'
import { assessDraft } from '../../domain/invoice/assess'
import type { Money } from '../../domain/money/money'
import type { Client, Seller } from '../../domain/party/party'
import {
  comingOccurrence,
  dueOccurrences,
  earliestChange,
  firstToChange,
  forgottenBy,
  goingOn,
  passedInPause,
  type RecurringRecord,
  withOccurrence,
} from '../../domain/recurring/occurrences'
import { contentOf, draftOfPlan, type PlanContent, planOfToday } from '../../domain/recurring/plan'
import { isSound, type Schedule } from '../../domain/recurring/schedule'
import type { PlanBefore } from '../../ports/store'
import { currentClient, knownClients, rememberClient } from '../clients/client-book'
import { type CommitWorld, commit, type Outcome } from '../ledger/commit'
import { reading } from '../ledger/reading'
import { recordOf } from '../ledger/records'
import { type CommandResult, Refusal, type Refused } from '../ledger/refusal'
import type { Transaction } from '../ledger/transaction'
import { lastMailbox } from '../mail/prepare-draft'
import type { World } from '../world'
import { planRecord, putTerms, termsOf } from './plan-changes'
import { plansOfToday } from './plans-of-today'

export interface PlanOrder {
  readonly command: string
  readonly planId: string
}

/** All plans, the oldest first, the seller, whose country has the bank holidays, and clients to choose from. */
export function listPlans(world: Pick<World, 'store' | 'clock'>): Promise<
  | {
      readonly ok: true
      readonly plans: readonly RecurringRecord[]
      readonly clients: readonly Client[]
      readonly seller?: Seller
    }
  | Refused
> {
  return reading(async () => {
    const seller = await recordOf(world.store, 'profile')
    const plans = await plansOfToday(world, seller)
    return { ok: true, plans, clients: await knownClients(world.store), ...(seller ? { seller } : {}) }
  })
}

/**
 * From now on the invoice comes back by the schedule, in its mailbox, or where that is not known in the one used last.
 * Refusals: `noMailbox` where none is known at all, `scheduleUnsound`, `scheduleInPast`, `incompleteDraft`.
 */
export function repeatInvoice(
  world: CommitWorld,
  order: { readonly command: string; readonly invoiceId: string; readonly schedule: Schedule },
): Promise<CommandResult> {
  const { command, invoiceId, schedule } = order
  return commit(world, command, async (tx) => {
    const invoice = (await tx.load('invoice', invoiceId))?.invoice
    if (!invoice) throw new Refusal('unknownInvoice')
    const thread = invoice.thread ?? (await lastMailbox(world.store))
    checkSchedule(schedule, world.clock.today())
    const content = contentOf(invoice.issued)
    const seller = await tx.load('profile')
    if (!seller) throw new Refusal('noProfile')
    const total = totalOf(content, seller, schedule.firstDate)
    const { host, origin, account } = thread
    const mailbox = { host, ...(origin ? { origin } : {}), ...(account ? { account } : {}) }
    const planId = world.ids.next()
    const wordedFor = invoice.issued.issueDate
    const plan = { id: planId, mailbox, content, wordedFor, total, schedule }
    tx.put('recurring', planId, { plan, occurrences: [] })
    tx.put('recurringIndex', '', [...((await tx.load('recurringIndex')) ?? []), planId])
    return undoing({ planId, unskipped: [] })
  })
}

/**
 * Another content or schedule, from the next invoice on. Refusals: as of `repeatInvoice`, and `occurrenceWaits` where
 * an invoice that waits would be forgotten.
 */
export function changePlan(
  world: CommitWorld,
  order: PlanOrder & {
    readonly content: PlanContent
    readonly schedule: Schedule
    /** As it was shown, before anything was typed. */
    readonly clientBefore: Client
  },
): Promise<CommandResult> {
  const { command, planId, content, schedule, clientBefore } = order
  const today = world.clock.today()
  return commit(world, command, async (tx) => {
    const record = await planRecord(tx, planId)
    const seller = await tx.load('profile')
    if (!seller) throw new Refusal('noProfile')
    const { country } = seller.address
    checkSchedule(schedule, earliestChange(record, today, country))
    if (forgottenBy(schedule, record, today, country)) throw new Refusal('occurrenceWaits')
    const total = totalOf(content, seller, schedule.firstDate)
    const { plan } = record
    const shown = planOfToday(plan, await currentClient(tx, plan.content.client.id), today, seller).content
    // Each invoice is written to the client as known on its day, so what was changed here is known from now on.
    if (!isSameData(content.client, clientBefore)) await rememberClient(tx, content.client, clientBefore)
    // What was only looked at goes on to follow the client.
    const changes = isSameData(content, shown) ? {} : { content, total }
    const first = firstToChange({ ...record, plan: { ...plan, schedule } }, today, country)
    const worded = first && !isSameData(wordsOf(content), wordsOf(plan.content)) && { wordedFor: first.date }
    await putTerms(tx, record, { ...termsOf(record), ...changes, ...worded, schedule }, today)
    return undoing({ planId, terms: termsOf(record), unskipped: [] })
  })
}

/** No invoice is offered until the plan goes on; those that fall in between are passed over. */
export function pausePlan(
  world: CommitWorld,
  { command, planId, paused }: PlanOrder & { readonly paused: boolean },
): Promise<CommandResult> {
  const today = world.clock.today()
  return commit(world, command, async (tx) => {
    const record = await planRecord(tx, planId)
    const { plan } = record
    if (paused === (plan.pausedOn !== undefined)) return {}
    const country = await sellerCountry(tx)
    tx.put(
      'recurring',
      planId,
      paused ? { ...record, plan: { ...plan, pausedOn: today } } : goingOn(record, today, country),
    )
    return undoing({ planId, terms: termsOf(record), unskipped: passedInPause(record, today, country) })
  })
}

/** The plan is over; nothing of it is offered any more. */
export function endPlan(world: CommitWorld, { command, planId }: PlanOrder): Promise<CommandResult> {
  const today = world.clock.today()
  return commit(world, command, async (tx) => {
    const record = await planRecord(tx, planId)
    if (record.plan.endedOn) return {}
    tx.put('recurring', planId, { ...record, plan: { ...record.plan, endedOn: today } })
    return undoing({ planId, terms: termsOf(record), unskipped: [] })
  })
}

/** Passes over one invoice: one that waits, or the next to come. Refusal: `notDue`. */
export function skipOccurrence(
  world: CommitWorld,
  { command, planId, date }: PlanOrder & { readonly date: PlainDate },
): Promise<CommandResult> {
  const today = world.clock.today()
  return commit(world, command, async (tx) => {
    const record = await planRecord(tx, planId)
    const country = await sellerCountry(tx)
    const coming = comingOccurrence(record, today, country)
    const open = [...dueOccurrences(record, today, country), ...(coming ? [coming] : [])]
    if (!open.some((occurrence) => occurrence.date === date)) throw new Refusal('notDue')
    tx.put('recurring', planId, withOccurrence(record, date, { isSkipped: true }))
    return undoing({ planId, terms: termsOf(record), unskipped: [date] })
  })
}

async function sellerCountry(tx: Pick<Transaction, 'load'>): Promise<string | undefined> {
  return (await tx.load('profile'))?.address.country
}

function wordsOf({ lines, charges = [], note }: PlanContent) {
  return { note, descriptions: [...lines, ...charges].map(({ description }) => description) }
}

function undoing(before: PlanBefore): Outcome {
  return { settingsBefore: { kind: 'plan', ...before } }
}

function checkSchedule(schedule: Schedule, earliest: PlainDate): void {
  if (!isSound(schedule)) throw new Refusal('scheduleUnsound')
  if (schedule.firstDate < earliest) throw new Refusal('scheduleInPast')
}

/** What the first invoice will come to. Throws the `Refusal` `incompleteDraft` where there would be none. */
function totalOf(content: PlanContent, seller: Seller, on: PlainDate): Money {
  const { content: whole } = assessDraft(draftOfPlan(content, undefined, on, seller), {
    seller,
    today: on,
  })
  if (!whole) throw new Refusal('incompleteDraft')
  return whole.totals.total
}
