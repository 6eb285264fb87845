import type { MessageTable } from '../translator'

/** How the seller's clients are reminded. */
export const reminderSettings = {
  title: 'Reminders',
  lead: 'Plainvoice offers each reminder on its day. Nothing goes out until you press Send.',
  save: 'Save',
  unsaved: 'Not saved yet',
  saved: 'Reminders saved',
  usual: 'Back to the usual',
  putRight: { one: '{count} thing to put right', other: '{count} things to put right' },

  steps: 'Steps',
  daysOf: 'Days of {step}',
  unitOf: 'Kind of days of {step}',
  beforeDueDays: 'days before the due date',
  longTermDays: 'days before, when the client has three weeks or more to pay',
  calendar: 'days after the due date',
  banking: 'banking days after the due date',
  thenCall:
    'After the last reminder no more mail is offered. You get a short list instead: call, written demand, legal advice, collections.',

  limits: 'Limits',
  most: 'Reminders of one invoice, at most',
  least: 'Least sum to remind of ({currency})',
  leastHint: 'Leave empty to remind of every sum.',
  from: 'Tell me from',
  until: 'Tell me until',
  hour: '{hour}:00',
  hoursHint: 'On business days only, where you are.',
  sparesPunctual: 'Leave the note before the due date out for clients who always pay in time',

  ways: 'Remind otherwise than usual',
  thisInvoice: 'invoice {number}',
  paceOf: 'Pace, {about}',
  beforeDueOf: 'Note before due, {about}',
  asUsual: 'As usual',
  asClient: 'As for the client',
  sparedUsual: 'As usual: left out, pays in time',
  'pace.normal': 'Usual pace',
  'pace.gentle': 'Gentle: half as often, no last notice',
  'pace.off': 'No reminders',
  'beforeDue.always': 'Always',
  'beforeDue.never': 'Never',
  waySaved: 'Reminders changed for {about}',
  habit: {
    one: 'Paid {inTime} of {count} invoice in time',
    other: 'Paid {inTime} of {count} invoices in time',
  },
  isConsumer: 'This client is a private person, not a business',
  consumerFI: 'In Finland more than 14 days pass between two reminders to a private person.',
  clientWays: 'Clients reminded otherwise',
  noClientWays:
    'None yet. Clients who always pay in time show here, and those you set apart on an invoice’s page.',

  preview: 'An invoice sent today',
  previewSent: 'Invoice sent',
  previewDue: 'Due date',
  previewBad: 'The days show here when the steps are right.',

  daysMalformed: 'Write a whole number of days, 1–{most}.',
  tooClose: 'Choose a later day: at least {least} days after the step before.',
  amountMalformed: 'Write an amount, such as 20 or 20.50.',
  untilBeforeFrom: 'Choose a later hour than the first.',
} as const satisfies MessageTable
