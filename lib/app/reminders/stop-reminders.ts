import type { PlainDate } from '../../domain/calendar/plain-date'
import type { Invoice } from '../../domain/invoice/invoice'
import type { UndoCommand } from '../../ports/store'
import type { CommitWorld } from '../ledger/commit'
import { commitOn, type InvoiceOrder } from '../ledger/invoice-order'
import type { CommandResult } from '../ledger/refusal'
import { replyUnread } from './read-reply'

/** Holds an invoice's reminders until the person says otherwise, or lets them go on. Refusal, of holding: `notOpen`. */
export function pauseReminders(
  world: CommitWorld,
  { paused, ...order }: InvoiceOrder & { readonly paused: boolean },
): Promise<CommandResult> {
  return commitOn(world, order, { type: paused ? 'pauseReminders' : 'resumeReminders' }, () => [
    { type: paused ? 'resumeReminders' : 'pauseReminders' },
  ])
}

/** The client says that something is wrong: no reminders until it is resolved. The note is the person's own. Refusal: `notOpen`. */
export function disputeInvoice(
  world: CommitWorld,
  { note, ...order }: InvoiceOrder & { readonly note: string },
): Promise<CommandResult> {
  const on = world.clock.today()
  return commitOn(world, order, { type: 'dispute', note: note.trim(), on }, (before) => [
    before.dispute ? { type: 'dispute', ...before.dispute } : { type: 'resolveDispute' },
    ...replyUnread(before),
  ])
}

/** What was wrong is settled: reminders go on. Nothing happens where nothing was. */
export function resolveDispute(world: CommitWorld, order: InvoiceOrder): Promise<CommandResult> {
  return commitOn(world, order, { type: 'resolveDispute' }, ({ dispute }) => [
    dispute ? { type: 'dispute', ...dispute } : { type: 'resolveDispute' },
  ])
}

/** The client has promised to pay on a day: reminders continue on the banking day after. Refusals: `promiseInPast`, `notOpen`. */
export function promisePayment(
  world: CommitWorld,
  { day, ...order }: InvoiceOrder & { readonly day: PlainDate },
): Promise<CommandResult> {
  const today = world.clock.today()
  return commitOn(world, order, { type: 'promisePayment', day, today }, (before) => [
    promiseAsBefore(before),
    ...replyUnread(before),
  ])
}

/** The promise no longer holds: reminders go on. Nothing happens where there is none. */
export function withdrawPromise(world: CommitWorld, order: InvoiceOrder): Promise<CommandResult> {
  return commitOn(world, order, { type: 'withdrawPromise' }, (before) => [promiseAsBefore(before)])
}

/** Puts an invoice's reminders off until a day. Refusal: `notOpen`. */
export function snoozeReminders(
  world: CommitWorld,
  { until, ...order }: InvoiceOrder & { readonly until: PlainDate },
): Promise<CommandResult> {
  return commitOn(world, order, { type: 'snooze', until }, ({ snoozedUntil }) => [
    snoozedUntil ? { type: 'snooze', until: snoozedUntil } : { type: 'endSnooze' },
  ])
}

/** A promise may be put back after its day, too. */
function promiseAsBefore({ promisedFor: day }: Invoice): UndoCommand {
  return day ? { type: 'promisePayment', day, today: day } : { type: 'withdrawPromise' }
}
