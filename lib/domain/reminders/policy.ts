import type { Money } from '../money/money'
import type { ReminderStage } from './stage'

/** How the seller's clients are reminded. What differs for one client or one invoice is in `ways.ts`. */
export interface ReminderPolicy {
  /** One a stage, mildest first. */
  readonly steps: readonly StepRule[]
  /** Days before the due date of the step `beforeDue` where the term is three weeks or longer. */
  readonly longTermDays: number
  /** So many reminders of one invoice; after them a person takes over. */
  readonly mostReminders: number
  /** For each currency the least open sum worth a reminder; none where a currency is left out. */
  readonly least: readonly Money[]
  readonly noticeHours: NoticeHours
  /** Leaves the step `beforeDue` out for clients who have always paid in time. */
  readonly sparesPunctual: boolean
}

export interface StepRule {
  readonly stage: ReminderStage
  readonly isOn: boolean
  /** How far from the due date: before it for `beforeDue`, after it for the others. */
  readonly days: number
  readonly unit: DayUnit
}

/** Banking days leave out weekends and the bank holidays of the seller's country. */
export type DayUnit = 'calendar' | 'banking'

/** The person is told of reminders from `from`:00 until `until`:00 local time, 0 to 24, and never in between. */
export interface NoticeHours {
  readonly from: number
  readonly until: number
}

export const DEFAULT_POLICY: ReminderPolicy = {
  steps: [
    { stage: 'beforeDue', isOn: true, days: 3, unit: 'calendar' },
    // A payment that left the client's bank on the due date may take two banking days to arrive.
    { stage: 'friendly', isOn: true, days: 2, unit: 'banking' },
    { stage: 'neutral', isOn: true, days: 7, unit: 'calendar' },
    { stage: 'firm', isOn: true, days: 14, unit: 'calendar' },
    { stage: 'formal', isOn: true, days: 30, unit: 'calendar' },
  ],
  longTermDays: 7,
  mostReminders: 5,
  least: [],
  noticeHours: { from: 9, until: 24 },
  sparesPunctual: true,
}
