import type { MessageTable } from '../translator'

/** Notifications of the browser: a title of a few words, one short sentence. */
export const notices = {
  remindTitle: 'Time to remind {client}',
  remindDue: 'Invoice {number}, {amount}, is due {due}. Click to open the reminder.',
  remindOverdue: 'Invoice {number}, {amount}, was due {due}. Click to open the reminder.',
  digestTitle: { one: '{count} reminder is waiting', other: '{count} reminders are waiting' },
  digestText: 'The oldest: {client}, {number}, due {due}. Click to see them all.',
  unansweredTitle: '{client} has not answered estimate {number}',
  unansweredText: '{amount}, sent {on}. Click to see it and ask, kindly.',
  invoiceDueTitle: 'Time to invoice {client}',
  invoiceDueText: '{what}, {amount}. Click to open the mail.',
  invoicesDueTitle: { one: '{count} invoice to send', other: '{count} invoices to send' },
  invoicesDueText: 'The oldest: {client}, {amount}, {due}. Click to see them all.',
  'invoice.week': { one: 'Weekly invoice', other: 'Invoice every {count} weeks' },
  'invoice.month': { one: 'Monthly invoice', other: 'Invoice every {count} months' },
  'invoice.year': { one: 'Yearly invoice', other: 'Invoice every {count} years' },
} as const satisfies MessageTable
