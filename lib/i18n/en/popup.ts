import type { MessageTable } from '../translator'

/** The popup behind the toolbar button. */
export const popup = {
  name: 'Plainvoice',
  settings: 'Settings',
  totals: 'Totals by currency',
  open: 'Open',
  sentToday: '{number}: sent today?',
  sentOnWeekday: '{number}: sent on {weekday}?',
  sentOnDate: '{number}: sent on {day}?',
  leftUnseen: 'In a draft, not seen to leave. Did you send it?',
  paidInFull: 'It is paid in full',
  didReminderGo: 'Did the reminder go out?',
  call: 'Call {client}',
  writtenDemand: 'Send {client} a written demand',
  legalAdvice: 'Ask for advice about {client}',
  collections: 'Consider a collection agency for {client}',
  openDashboard: 'Open dashboard',
  backupDue: 'It is time for a backup',
  nextReminderToday: 'Next reminder today',
  nextReminderWeekday: 'Next reminder on {weekday}',
  nextReminderDate: 'Next reminder on {day}',

  nothingOutText: 'When you send an invoice from a draft, it stays here until it is paid.',
  nothingOutNext: 'Write a mail, then press Invoice in the draft.',
  welcomeTitle: 'Set up in two minutes',
  welcomeText: 'Your name, address and bank account go on every invoice. Everything stays in this browser.',
  setUp: 'Set up Plainvoice',
  haveBackup: 'I have a backup',
} as const satisfies MessageTable
