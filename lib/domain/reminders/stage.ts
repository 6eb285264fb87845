/** The steps of the reminder ladder, mildest first. */
export type ReminderStage = 'beforeDue' | 'friendly' | 'neutral' | 'firm' | 'formal'

export const REMINDER_STAGES: readonly ReminderStage[] = [
  'beforeDue',
  'friendly',
  'neutral',
  'firm',
  'formal',
]
