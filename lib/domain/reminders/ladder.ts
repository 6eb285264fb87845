import { addBusinessDays, nextBusinessDay } from '../calendar/business-day'
import { addDays, daysBetween, type PlainDate } from '../calendar/plain-date'
import type { DayUnit } from './policy'
import { REMINDER_STAGES, type ReminderStage } from './stage'
import type { Ladder, Rung } from './ways'

/** What the ladder needs to know of an invoice. */
export interface Reminded {
  readonly issueDate: PlainDate
  readonly dueDate: PlainDate
  readonly sentOn?: PlainDate
  readonly remindedStage?: ReminderStage
  readonly remindedOn?: PlainDate
  /** How many reminders went out; taken as one where only the stage is known. */
  readonly remindedTimes?: number
}

/** With a term shorter than a week, a reminder before the due date follows too close on the invoice. */
const SHORTEST_TERM_FOR_EARLY = 7
const LONG_TERM = 21
/** Nobody is reminded within a full day of being sent the invoice. */
const DAYS_AFTER_SENDING = 2

export interface Step {
  readonly stage: ReminderStage
  readonly on: PlainDate
  readonly why: StepReason
  /** The day it would be, had the banks been open. */
  readonly movedFrom?: PlainDate
}

/** Why a step is on its day. */
export type StepReason =
  | { readonly code: 'beforeDue'; readonly days: number }
  | { readonly code: 'afterDue'; readonly days: number; readonly unit: DayUnit }
  /** The invoice went out only just before. */
  | { readonly code: 'afterSending' }
  /** So many days after the reminder before. */
  | { readonly code: 'afterReminder'; readonly days: number }
  /** By its day a stronger step would come, but the client has had no calmer one yet. */
  | { readonly code: 'calmFirst' }

/**
 * The steps an invoice still has before it, mildest first, each on a business day of the seller's country. Never a step
 * milder than one already sent, none with less than a full day between sending and it, and none once as many reminders
 * went out as the policy allows.
 */
export function stepsAhead(invoice: Reminded, ladder: Ladder): readonly Step[] {
  if (timesReminded(invoice) >= ladder.mostReminders) return []
  const { sentOn, remindedStage } = invoice
  const afterSending = sentOn && addDays(sentOn, DAYS_AFTER_SENDING)
  const rank = rankOf(remindedStage)
  return placesFor(invoice, ladder).flatMap((place) =>
    rankOf(place.rung.stage) > rank ? (stepAt(place, invoice, ladder, afterSending) ?? []) : [],
  )
}

function stepAt(
  { rung: { stage, rest }, day, step }: Place,
  { dueDate, remindedOn }: Reminded,
  { country }: Ladder,
  afterSending: PlainDate | undefined,
): Step | undefined {
  const afterReminder = remindedOn && addDays(remindedOn, rest)
  const placed =
    afterReminder && afterReminder > (afterSending && afterSending > day ? afterSending : day)
      ? stepOn(stage, afterReminder, { code: 'afterReminder', days: rest }, country)
      : afterSending && afterSending > day
        ? stepOn(stage, afterSending, { code: 'afterSending' }, country)
        : step
  return stage === 'beforeDue' && placed.on >= dueDate ? undefined : placed
}

function stepOn(stage: ReminderStage, day: PlainDate, why: StepReason, country: string | undefined): Step {
  const on = nextBusinessDay(day, country)
  return { stage, on, why, ...(on === day ? {} : { movedFrom: day }) }
}

/** Where a rung of a ladder stands by the due date alone, and the step that is on it. */
interface Place {
  readonly rung: Rung
  readonly day: PlainDate
  readonly step: Step
}

/** Many invoices share a ladder and a due date, and a look round asks for each of them. */
const known = new WeakMap<Ladder, Map<string, readonly Place[]>>()

function placesFor({ issueDate, dueDate }: Reminded, ladder: Ladder): readonly Place[] {
  const term = daysBetween(issueDate, dueDate)
  const early = term >= LONG_TERM ? 'long' : term >= SHORTEST_TERM_FOR_EARLY ? 'short' : 'none'
  const name = `${dueDate} ${early}`
  const places = known.get(ladder) ?? new Map<string, readonly Place[]>()
  known.set(ladder, places)
  const found =
    places.get(name) ?? ladder.rungs.flatMap((rung) => placeOf(rung, dueDate, early, ladder) ?? [])
  places.set(name, found)
  return found
}

/** Undefined for a note before the due date where the invoice is too short for it. */
function placeOf(
  rung: Rung,
  dueDate: PlainDate,
  early: 'long' | 'short' | 'none',
  { longTermDays, country }: Ladder,
): Place | undefined {
  const { stage, days, unit } = rung
  if (stage === 'beforeDue') {
    if (early === 'none') return undefined
    const before = early === 'long' ? longTermDays : days
    const day = addDays(dueDate, -before)
    return { rung, day, step: stepOn(stage, day, { code: 'beforeDue', days: before }, country) }
  }
  const day = unit === 'banking' ? addBusinessDays(dueDate, days, country) : addDays(dueDate, days)
  return { rung, day, step: stepOn(stage, day, { code: 'afterDue', days, unit }, country) }
}

/**
 * The strongest of the steps ahead whose day has come and whose turn it is; the milder ones before it are passed over.
 */
export function stepReached(ahead: readonly Step[], dueDate: PlainDate, today: PlainDate): Step | undefined {
  const hasCome = ({ stage, on }: Step) => on <= today && (stage !== 'beforeDue' || today < dueDate)
  const step = inTurn(ahead).findLast(hasCome)
  const strongest = ahead.findLast(hasCome)
  if (!step || !strongest || step === strongest) return step
  const { stage, on } = step
  return { stage, on, why: { code: 'calmFirst' } }
}

/** The first of the steps ahead that is still to come in its turn; the strongest where several come on that day. */
export function stepAfter(ahead: readonly Step[], today: PlainDate): Step | undefined {
  const steps = inTurn(ahead)
  const [first] = steps
    .map(({ on }) => on)
    .filter((on) => on > today)
    .toSorted()
  return steps.findLast(({ on }) => on === first)
}

/**
 * The steps that may come next: among the calm ones any, but a firm one only when the client has had every calm one
 * that is wanted, and the formal one only after the firm one, however late it is.
 */
function inTurn(ahead: readonly Step[]): readonly Step[] {
  const calm = ahead.filter(({ stage }) => !isFirm(stage))
  return calm.some(({ stage }) => stage !== 'beforeDue')
    ? calm
    : [...calm, ...ahead.filter(({ stage }) => isFirm(stage)).slice(0, 1)]
}

function isFirm(stage: ReminderStage): boolean {
  return rankOf(stage) >= rankOf('firm')
}

/** The steps an invoice would still go through if each of them went out on its day, or today where that has passed. */
export function stepsIfOpen(invoice: Reminded, ladder: Ladder, today: PlainDate): readonly Step[] {
  const ahead = stepsAhead(invoice, ladder)
  const next = stepReached(ahead, invoice.dueDate, today) ?? stepAfter(ahead, today)
  if (!next) return []
  const remindedOn = next.on < today ? today : next.on
  const reminded: Reminded = {
    ...invoice,
    remindedStage: next.stage,
    remindedOn,
    remindedTimes: timesReminded(invoice) + 1,
  }
  return [next, ...stepsIfOpen(reminded, ladder, remindedOn)]
}

/** The step that mail written today would be: the one reached, else the next one, else the last again. */
export function stageToWrite(invoice: Reminded, today: PlainDate, ladder: Ladder): ReminderStage {
  return stageFrom(stepsAhead(invoice, ladder), invoice, today)
}

/** The same, from the steps ahead. */
export function stageFrom(
  ahead: readonly Step[],
  { dueDate, remindedStage }: Reminded,
  today: PlainDate,
): ReminderStage {
  const step = stepReached(ahead, dueDate, today) ?? stepAfter(ahead, today)
  if (step) return step.stage
  if (remindedStage && remindedStage !== 'beforeDue') return remindedStage
  return today <= dueDate ? 'beforeDue' : 'friendly'
}

/** -1 for none; the place in the ladder otherwise. */
export function rankOf(stage: ReminderStage | undefined): number {
  return stage ? REMINDER_STAGES.indexOf(stage) : -1
}

function timesReminded({ remindedTimes, remindedStage }: Reminded): number {
  return remindedTimes ?? (remindedStage ? 1 : 0)
}
