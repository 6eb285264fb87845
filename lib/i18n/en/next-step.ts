import type { MessageTable } from '../translator'

/** What comes next for an invoice, when, and why. */
export const nextStep = {
  title: 'What comes next',
  onDay: '{what} on {weekday} {day}',
  onShortDay: '{what}, {day}',
  ready: '{what} is ready',
  nothing: 'No reminder comes by itself',

  call: 'Call the client',
  writtenDemand: 'Written demand',
  legalAdvice: 'Legal advice',
  collections: 'Collection agency',
  callAdvice: 'No more mail. A calm call finds out more than another message.',
  writtenDemandAdvice:
    'On paper or as a PDF: the sum, the days, a last date to pay, and what you will do then.',
  legalAdviceAdvice:
    'A lawyer or your entrepreneurs’ association tells what a claim costs and whether it is worth it.',
  collectionsAdvice:
    'The last way: it often ends the work together. Hand over nothing that the client disputes.',

  done: 'Done',
  leaveOut: 'Leave out',
  leaveOutStep: 'Leave out: {what}',
  takeUp: 'Take up again',
  takeUpStep: 'Take up again: {what}',
  doneOn: 'Done {day}',
  leftOutOn: 'Left out {day}',
  didDone: '{what}: done',
  didLeaveOut: '{what}: left out',
  didReverse: '{what}: not done yet',

  beforeDue: { one: '{count} day before the due date', other: '{count} days before the due date' },
  afterDue: { one: '{count} day after the due date', other: '{count} days after the due date' },
  afterDueBanking: {
    one: '{count} banking day after the due date, since a payment takes time to arrive',
    other: '{count} banking days after the due date, since a payment takes time to arrive',
  },
  calmFirst: 'The client has had no calmer reminder yet, so this one comes before a firm one',
  afterSending: 'A full day after you sent the invoice',
  afterReminder: {
    one: '{count} day after the reminder before',
    other: '{count} days after the reminder before',
  },
  movedFrom: 'Moved on from {weekday} {day}, when banks are closed',
  snoozed: 'You put it off until {weekday} {day}',
  afterLastReminder: {
    one: '{count} day after the last reminder',
    other: '{count} days after the last reminder',
  },
  afterStepBefore: { one: '{count} day after the step before', other: '{count} days after the step before' },
  stepLeftOut: 'You left the step before out',
  promised: 'The client has promised to pay by {weekday} {day}',
  disputed: 'The client says that something is wrong, {weekday} {day}',
  replied: 'The client answered on {weekday} {day}: read it before you remind',
  paused: 'Reminders are paused for this invoice',
  offInvoice: 'Reminders are off for this invoice',
  offClient: 'Reminders are off for this client',
  offPolicy: 'Reminders after the due date are switched off in the settings',
  belowLeast: 'Less than {least} is open',
  atEnd: 'Every step is done or left out',
} as const satisfies MessageTable
