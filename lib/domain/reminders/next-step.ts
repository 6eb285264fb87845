import { laterOf, type PlainDate } from '../calendar/plain-date'
import type { Money } from '../money/money'
import type { InvoiceRow } from '../receivables/invoice-row'
import { type ByHandStep, nextByHand } from './by-hand'
import { type Hold, holdOn } from './hold'
import { type Step, type StepReason, stepAfter, stepReached, stepsAhead } from './ladder'
import type { ReminderStage } from './stage'
import { ladderBy, type ReminderRules, type ResolvedWay, wayOf } from './ways'

/** What comes next for an open invoice, when, and why. A day that is not after today means now. */
export type NextStep =
  | {
      readonly kind: 'remind'
      readonly stage: ReminderStage
      readonly on: PlainDate
      readonly why: StepReason | WaitReason
      /** The day it would be, had the banks been open. */
      readonly movedFrom?: PlainDate
    }
  /** The reminders are at their end: this is for the person. */
  | {
      readonly kind: 'byHand'
      readonly step: ByHandStep
      readonly on: PlainDate
      readonly why: ByHandReason | WaitReason
      readonly movedFrom?: PlainDate
    }
  | { readonly kind: 'none'; readonly why: HoldReason }

/** The person has it wait, or the client has promised to pay on the day before. */
export type WaitReason = { readonly code: 'snoozed' | 'promised'; readonly until: PlainDate }

export type ByHandReason =
  | { readonly code: 'afterLastReminder'; readonly days: number }
  | { readonly code: 'afterStepBefore'; readonly days: number }

/** Why nothing comes by itself. */
export type HoldReason =
  | { readonly code: 'disputed' | 'replied'; readonly on: PlainDate }
  | { readonly code: 'paused' }
  | { readonly code: 'off'; readonly of: 'invoice' | 'client' | 'policy' }
  | { readonly code: 'belowLeast'; readonly least: Money }
  /** Every step is done. */
  | { readonly code: 'atEnd' }

/** Where an open invoice stands on its ladder. */
export interface Position {
  readonly ahead: readonly Step[]
  readonly next: NextStep
}

/** An invoice and where it stands. */
export interface Standing {
  readonly row: InvoiceRow
  /** Undefined when it is not open. */
  readonly position: Position | undefined
}

/** Where each of the invoices stands on a day: worked out once for all who ask. */
export function standingsOf(
  rows: readonly InvoiceRow[],
  rules: ReminderRules,
  today: PlainDate,
): readonly Standing[] {
  return rows.map((row) => ({ row, position: positionOf(row, rules, today) }))
}

/** What comes next, when and why; undefined for an invoice that is not open. */
export function nextStep(row: InvoiceRow, rules: ReminderRules, today: PlainDate): NextStep | undefined {
  return positionOf(row, rules, today)?.next
}

/** Where an invoice stands; undefined when it is not open. */
function positionOf(row: InvoiceRow, rules: ReminderRules, today: PlainDate): Position | undefined {
  if (row.lifecycle !== 'open') return undefined
  const hold = holdOn(row, today, rules.country)
  const way = wayOf(row, rules)
  const why = stopOf(row, hold) ?? settingOf(row, way, rules)
  if (why) return { ahead: [], next: { kind: 'none', why } }
  const wait = hold && 'until' in hold ? waitOf(hold) : undefined
  const ahead = stepsAhead(row, ladderBy(way, rules))
  return { ahead, next: remindNext(row, ahead, today, wait) ?? byHandNext(row, wait) }
}

/** What only the person's word ends. An answer that is not read stops them also when a wait is over. */
function stopOf({ repliedOn }: InvoiceRow, hold: Hold | undefined): HoldReason | undefined {
  if (hold?.kind === 'paused') return { code: hold.kind }
  if (hold?.kind === 'disputed') return { code: hold.kind, on: hold.on }
  return repliedOn && { code: 'replied', on: repliedOn }
}

function settingOf(
  row: InvoiceRow,
  { pace, paceOf }: ResolvedWay,
  rules: ReminderRules,
): HoldReason | undefined {
  if (pace === 'off') return { code: 'off', of: paceOf }
  const least = rules.policy.least.find(({ currency }) => currency === row.open.currency)
  return least && row.open.minor < least.minor ? { code: 'belowLeast', least } : undefined
}

/** The day after a wait, and why it is that day. */
interface Wait {
  readonly on: PlainDate
  readonly why: WaitReason
  readonly movedFrom?: PlainDate
}

function waitOf({ kind, until, on }: Extract<Hold, { readonly until: PlainDate }>): Wait {
  return { on, why: { code: kind, until }, ...(on === until ? {} : { movedFrom: until }) }
}

function remindNext(
  row: InvoiceRow,
  ahead: readonly Step[],
  today: PlainDate,
  wait: Wait | undefined,
): NextStep | undefined {
  const from = wait?.on ?? today
  const reached = stepReached(ahead, row.dueDate, from)
  if (reached && wait) return { kind: 'remind', stage: reached.stage, ...wait }
  const step = reached ?? stepAfter(ahead, from)
  return step && { kind: 'remind', ...step }
}

function byHandNext(row: InvoiceRow, wait: Wait | undefined): NextStep {
  const { remindedOn, dueDate, byHand = [] } = row
  if (!remindedOn) return { kind: 'none', why: { code: 'off', of: 'policy' } }
  const next = nextByHand(byHand, laterOf(remindedOn, dueDate))
  if (!next) return { kind: 'none', why: { code: 'atEnd' } }
  const { step, on, days } = next
  if (wait && wait.on > on) return { kind: 'byHand', step, ...wait }
  const code = byHand.length === 0 ? 'afterLastReminder' : 'afterStepBefore'
  return { kind: 'byHand', step, on, why: { code, days } }
}
