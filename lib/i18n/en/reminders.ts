import type { MessageTable } from '../translator'

/** The pieces a reminder is filled with, and the thanks for a payment. */
export const reminders = {
  hello: 'Hello {contact},',
  helloAnyone: 'Hello,',
  openPart: '{open} of {total}',
  isDue: 'is due on {day}',
  wasDue: 'was due on {day}',
  wasDueAgo: {
    one: 'was due on {day}, {count} day ago',
    other: 'was due on {day}, {count} days ago',
  },
  reply: 'reply to this message',
  replyOrCall: 'reply to this message or call {phone}',

  accountChanged: 'The account has changed since the invoice was sent: please use the details below.',
  paidSoFar: 'Thank you for the {paid} that has arrived.',
  discountOver: 'The rest is the discount for early payment, which was for paying by {day}.',
  early: 'If you pay {amount} by {day}, you keep {saving}.',
  byBank: 'To pay by bank transfer:',
  byUsBank: 'To pay by US bank transfer:',
  byLink: 'To pay online:',
  byOther: 'To pay:',
  orByBank: 'Or by bank transfer:',
  orByUsBank: 'Or by US bank transfer:',
  orByLink: 'Or online:',
  orByOther: 'Or another way:',

  paidSubject: 'Thank you for paying invoice {number}',
  paidFact: 'Your payment of {paid} for invoice {number} has arrived. Thank you.',
  paidKind: 'It was a pleasure to work with you.',
  regards: 'Kind regards,',
} as const satisfies MessageTable
