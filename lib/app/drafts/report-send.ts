import type { InvoiceCommand } from '../../domain/invoice/decide'
import { type Invoice, standsVoid } from '../../domain/invoice/invoice'
import type { MailThread } from '../../domain/invoice/mail-thread'
import { bareSubject } from '../../domain/invoice/thread-name'
import { isSameKey, type ReminderKey, type ReminderRow } from '../../domain/reminders/reminder-row'
import type { BoundView, LastLeft, SendReport } from '../../ports/sessions'
import type { MailFrame } from '../../ports/tabs'
import type { SendSignal } from '../../ports/webmail'
import { endFrame } from '../composer/composer-session'
import { reportEstimate } from '../estimates/follow-estimate'
import { note } from '../ledger/commit'
import { PARTS, partOf } from '../ledger/index-parts'
import { reading } from '../ledger/reading'
import { recordOf, recordsOf } from '../ledger/records'
import type { CommandResult } from '../ledger/refusal'
import type { Transaction } from '../ledger/transaction'
import { reminderIdOf } from '../reminders/reminder-id'
import type { World } from '../world'
import { draftKeyFor, enterDraft } from './draft-index'
import { issueAsFilled } from './issued-as-filled'
import { draftName, viewName } from './names'

/** How long after a press on Send a host may give the mail back, in ms. */
export const RETURN_LIMIT = 120_000

type Held = Pick<BoundView, 'draftKey' | 'reminder'>

type SendWorld = Pick<World, 'store' | 'sessions' | 'clock' | 'ids' | 'lock' | 'notices'>

/**
 * What a mail page says became of a press on Send: the invoice or the reminder in that draft is sent, or not. Mails
 * of which Plainvoice knows nothing leave no trace.
 */
export function reportSend(world: SendWorld, frame: MailFrame, report: SendReport): Promise<void> {
  return inTurn(world, () => takeReport(world, frame, report))
}

/** A page may be gone before its last report is noted: its end is looked at only then. */
function inTurn(world: SendWorld, work: () => Promise<void>): Promise<void> {
  return world.lock.run('sends', work)
}

async function takeReport(world: SendWorld, frame: MailFrame, report: SendReport): Promise<void> {
  const hostDraft = draftName(report)
  const name = viewName(frame, report.view)
  const view = await world.sessions.get('view', name)
  const isKnown = view?.draftKey !== undefined || view?.reminder
  const back = isKnown ? undefined : await cameFrom(world, frame, report)
  const bound = back ? { ...(view ?? { ...frame, findings: [] }), ...back } : view
  if (back && bound) await world.sessions.put('view', name, bound)
  const draftKey = bound?.draftKey ?? (await draftKeyFor(world.store, hostDraft))
  const reminder = bound?.reminder ?? (await reminderIn(world, hostDraft))
  const left = `${report.host}:${report.signal}`
  if (draftKey === undefined && !reminder) {
    if (report.signal === 'attempted') await world.sessions.remove('lastLeft', [left])
    return
  }
  if (report.signal === 'attempted' || (report.signal === 'moved' && !back)) {
    await world.sessions.put('lastLeft', left, {
      ...heldBy({ draftKey, reminder }),
      ...(report.draftId === undefined ? {} : { draftId: report.draftId }),
      subject: subjectOf(report),
      at: world.clock.now(),
    })
  } else if (report.signal !== 'moved') await settleLast(world, report.host, draftKey)
  if (report.closesWithMail || bound?.leaving) {
    const { leaving: _before, ...staying } = bound ?? { ...frame, findings: [] }
    await world.sessions.put('view', name, report.closesWithMail ? { ...staying, leaving: report } : staying)
  }
  if (draftKey !== undefined) await reportInvoice(world, draftKey, hostDraft, report)
  if (reminder) await reportReminder(world, reminder, hostDraft, report)
}

/** A tab is gone. A mail that was under way in it, in a page that the site closes with its mail, was likely sent. */
export function endTab(world: SendWorld, tabId: number): Promise<void> {
  return inTurn(world, async () => {
    const views = (await world.sessions.all('view')).filter(({ data }) => data.tabId === tabId)
    for (const { data } of views) {
      const { leaving, frameId } = data
      if (!leaving) continue
      await takeReport(world, { tabId, frameId }, { ...leaving, signal: 'likely', closesWithMail: false })
    }
    await endFrame(world, tabId)
  })
}

/** Notes that it is known what became of the last press on Send, if it was the one of this draft. */
async function settleLast(
  { sessions }: SendWorld,
  host: SendReport['host'],
  draftKey: string | undefined,
): Promise<void> {
  const name = `${host}:attempted`
  const last = await sessions.get('lastLeft', name)
  if (last && last.draftKey === draftKey) await sessions.put('lastLeft', name, { ...last, isSettled: true })
}

/** What a mail holds that is now in another window than it was sent or moved from. */
async function cameFrom(
  { sessions, clock }: SendWorld,
  frame: MailFrame,
  report: SendReport,
): Promise<Held | undefined> {
  if (report.sentFrom !== undefined) {
    const from = await sessions.get('view', viewName(frame, report.sentFrom))
    return from && heldBy(from)
  }
  const signal = { returned: 'attempted', moved: 'moved' }[report.signal as string]
  const name = `${report.host}:${signal}`
  const last = signal && (await sessions.get('lastLeft', name))
  if (!last || !mayBe(report, last) || clock.now() - last.at > RETURN_LIMIT) return undefined
  await sessions.remove('lastLeft', [name])
  return heldBy(last)
}

function heldBy({ draftKey, reminder }: { [Key in keyof Held]: Held[Key] | undefined }): Held {
  return { ...(draftKey === undefined ? {} : { draftKey }), ...(reminder ? { reminder } : {}) }
}

/** It has the same subject, and no other id of the same sort. */
function mayBe(report: SendReport, last: LastLeft): boolean {
  const [sort, lastSort] = [report.draftId, last.draftId].map((id) => id?.split(':')[0])
  const isOther = sort !== undefined && sort === lastSort && report.draftId !== last.draftId
  return !isOther && bareSubject(last.subject) === bareSubject(subjectOf(report))
}

function subjectOf({ thread }: SendReport): string {
  return thread?.subject ?? ''
}

/**
 * A compose window is open on a host's draft: a mail that was set to be sent later has not gone, and no longer will by
 * itself. Says whether that was news.
 */
export async function reportOpened(
  world: SendWorld,
  draft: Pick<SendReport, 'host' | 'draftId'>,
): Promise<boolean> {
  const hostDraft = draftName(draft)
  let isNews = false
  await reading(async () => {
    const draftKey = await draftKeyFor(world.store, hostDraft)
    if (draftKey !== undefined) {
      await inTurn(world, async () => {
        isNews = (await deliveryOf(world, draftKey)) === 'scheduled'
        if (isNews) await reportInvoice(world, draftKey, hostDraft, { signal: 'undone' })
      })
    }
    return { ok: true }
  })
  return isNews
}

/** How what stands in a draft has left, as far as is known. */
async function deliveryOf(
  { store }: Pick<World, 'store'>,
  draftKey: string,
): Promise<Invoice['delivery'] | undefined> {
  const { invoiceId, estimate } = (await recordOf(store, 'draft', draftKey)) ?? {}
  if (estimate?.version !== undefined) {
    return (await recordOf(store, 'estimate', estimate.estimateId))?.versions[estimate.version]?.delivery
  }
  return invoiceId === undefined ? undefined : (await recordOf(store, 'invoice', invoiceId))?.invoice.delivery
}

/** The draft was thrown away: what was in it did not go out. */
export async function reportDiscard(
  world: SendWorld,
  frame: MailFrame,
  draft: Pick<SendReport, 'view' | 'host' | 'draftId'>,
): Promise<void> {
  const hostDraft = draftName(draft)
  const bound = await world.sessions.get('view', viewName(frame, draft.view))
  const draftKey = bound?.draftKey ?? (await draftKeyFor(world.store, hostDraft))
  const reminder = bound?.reminder ?? (await reminderIn(world, hostDraft))
  await reportOpened(world, draft)
  if (draftKey !== undefined) {
    await note(world, async (tx) => {
      const { invoiceId, estimate } = (await tx.load('draft', draftKey)) ?? {}
      if (estimate) await reportEstimate(tx, estimate, { signal: 'discarded' }, world.clock)
      const record = invoiceId === undefined ? undefined : await tx.load('invoice', invoiceId)
      if (record?.invoice.delivery === 'unsent') await tx.run(record.invoice.id, { type: 'abandon' })
    })
  }
  if (reminder) await note(world, (tx) => setMail(tx, reminder, { state: 'abandoned', likelySent: false }))
}

async function reportInvoice(
  world: SendWorld,
  draftKey: string,
  hostDraft: string | undefined,
  report: Pick<SendReport, 'signal' | 'holds' | 'thread'>,
): Promise<CommandResult> {
  const { thread } = report
  const signal = signalFor(report)
  return note(world, async (tx) => {
    const kept = await tx.load('draft', draftKey)
    if (!kept) return
    await enterDraft(tx, world.clock, draftKey, hostDraft)
    if (!kept.filled) return
    if (kept.estimate?.version !== undefined) {
      const reported = { signal, ...(thread ? { thread } : {}) }
      const delivery = await reportEstimate(tx, kept.estimate, reported, world.clock)
      return enterDraft(tx, world.clock, draftKey, hostDraft, mayStillLeave(delivery))
    }
    if (kept.invoiceId === undefined) return
    const record = await tx.load('invoice', kept.invoiceId)
    if (!record || standsVoid(record.invoice)) return
    const command = invoiceCommand(signal, world, thread)
    if (!command) return
    if (command.type === 'reportSend') await issueAsFilled(tx, record.invoice, kept)
    const { delivery } = await tx.run(kept.invoiceId, command)
    await enterDraft(tx, world.clock, draftKey, hostDraft, mayStillLeave(delivery))
  })
}

/** What was only likely sent may turn out not to have been. */
function mayStillLeave(delivery: Invoice['delivery'] | undefined): boolean {
  return delivery === 'unsent' || delivery === 'likely'
}

/**
 * A mail from which the person took the invoice again does not send it. Where only the file or the summary is gone, the
 * person is asked: what the client has may not be what was inserted.
 */
function signalFor({ signal, holds = 'whole' }: Pick<SendReport, 'signal' | 'holds'>): SendSignal {
  const hasLeft = signal === 'confirmed' || signal === 'likely' || signal === 'scheduled'
  if (!hasLeft || holds === 'whole') return signal
  return holds === 'bothGone' ? 'cancelled' : 'likely'
}

function invoiceCommand(
  signal: SendSignal,
  { clock }: Pick<World, 'clock'>,
  thread: MailThread | undefined,
): InvoiceCommand | undefined {
  switch (signal) {
    case 'confirmed':
    case 'likely':
    case 'scheduled':
      return { type: 'reportSend', certainty: signal, on: clock.today(), ...(thread ? { thread } : {}) }
    case 'undone':
    case 'returned':
      return { type: 'withdrawSend' }
    case 'attempted':
    case 'cancelled':
    case 'moved':
      return undefined
  }
}

/** A reminder only likely to have gone out waits for the person's word, unless that came first. */
function reportReminder(
  world: SendWorld,
  key: ReminderKey,
  hostDraft: string | undefined,
  { signal }: SendReport,
): Promise<CommandResult> {
  return note(world, async (tx) => {
    const record = await tx.load('invoice', key.invoiceId)
    if (!record) return
    const draft = hostDraft === undefined ? {} : { draft: hostDraft }
    const reminderId = reminderIdOf(key)
    switch (signal) {
      case 'confirmed':
      case 'scheduled':
        await setMail(tx, key, { state: 'sendSeen', likelySent: true, ...draft })
        await tx.run(key.invoiceId, {
          type: 'recordReminder',
          reminderId,
          stage: key.stage,
          on: world.clock.today(),
          wasSeen: true,
        })
        return
      case 'likely': {
        const isSettled = record.invoice.reminders.some((reminder) => reminder.reminderId === reminderId)
        return setMail(tx, key, {
          ...(isSettled ? {} : { state: 'inserted' as const }),
          likelySent: true,
          ...draft,
        })
      }
      case 'undone':
      case 'returned':
        if (record.invoice.reminders.some((reminder) => reminder.reminderId === reminderId)) {
          await tx.run(key.invoiceId, { type: 'retractReminder', reminderId })
        }
        return setMail(tx, key, { state: 'inserted', likelySent: false, ...draft })
      case 'attempted':
      case 'cancelled':
      case 'moved':
        return setMail(tx, key, draft)
    }
  })
}

async function setMail(
  tx: Transaction,
  key: ReminderKey,
  change: Partial<NonNullable<ReminderRow['mail']>>,
): Promise<void> {
  const rows = (await tx.load('reminders', partOf(key.invoiceId))) ?? []
  const mail = rows.find((row) => isSameKey(row, key))?.mail
  if (!mail || Object.keys(change).length === 0) return
  await tx.changeReminders([key], { mail: { ...mail, ...change } })
}

/** The reminder that stands in a host's draft, found also after the browser was closed. */
export async function reminderIn(
  { store }: Pick<World, 'store'>,
  hostDraft: string | undefined,
): Promise<ReminderKey | undefined> {
  if (hostDraft === undefined) return undefined
  const rows = (await recordsOf(store, 'reminders', PARTS)).flat()
  return rows.find(({ mail }) => mail?.draft === hostDraft)
}
