import type { MessageTable } from '../translator'

/** The popup behind the toolbar button. */
export const popup = {
  name: 'Plainvoice',
  settings: 'Settings',
  outstanding: 'Outstanding',
  overdue: 'Overdue',
  totals: 'Totals by currency',
  today: 'Today',
  open: 'Open',
  sentToday: 'Sent today?',
  sentOnWeekday: 'Sent on {weekday}?',
  sentOnDate: 'Sent on {day}?',
  paidInFull: '{amount} has arrived',
  didReminderGo: 'Did the reminder go out?',
  call: 'Call {client}',
  callAdvice: 'No more mail. A calm call finds out more than another message.',
  writtenDemand: 'Send {client} a written demand',
  writtenDemandAdvice:
    'On paper or as a PDF: the sum, the days, a last date to pay, and what you will do then.',
  legalAdvice: 'Ask for advice about {client}',
  legalAdviceAdvice:
    'A lawyer or your entrepreneurs’ association tells what a claim costs and whether it is worth it.',
  collections: 'Consider a collection agency for {client}',
  collectionsAdvice:
    'The last way: it often ends the work together. Hand over nothing that the client disputes.',
  called: 'I called',
  openDashboard: 'Open dashboard',
  nextReminderToday: 'Next reminder today',
  nextReminderWeekday: 'Next reminder on {weekday}',
  nextReminderDate: 'Next reminder on {day}',

  nothingOut: 'Nothing is outstanding',
  nothingOutText: 'When you send an invoice from a draft, it stays here until it is paid.',
  nothingOutNext: 'Write an email, then press Invoice in the draft.',
  welcomeTitle: 'Set up in two minutes',
  welcomeText: 'Your name, address and bank account go on every invoice. Everything stays in this browser.',
  setUp: 'Set up Plainvoice',
} as const satisfies MessageTable
