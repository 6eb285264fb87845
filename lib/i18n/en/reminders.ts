import type { MessageTable } from '../translator'

/** Reminders and thanks to the client. One ask each; nothing is assumed of the client but good faith. */
export const reminders = {
  hello: 'Hello {name},',
  helloAnyone: 'Hello,',
  openPart: '{open} of {total}',
  isDue: 'is due on {day}',
  wasDue: 'was due on {day}',
  wasDueAgo: {
    one: 'was due on {day}, {count} day ago',
    other: 'was due on {day}, {count} days ago',
  },
  howToPay: 'To pay:',

  beforeDueSubject: 'Invoice {number}, due on {day}',
  beforeDueFact:
    'In case it helps your planning: invoice {number} {due}. The amount to pay is {open}. I have attached the invoice again, so that you have it at hand.',
  beforeDueAsk: 'If anything on it needs changing before then, please reply to this message{orCall}.',
  beforeDueKind: 'If the payment is already on its way, there is nothing more to do.',

  friendlySubject: 'Invoice {number}, due on {day}',
  friendlyFact:
    'Invoice {number} {due}, and {open} is still open. It may have slipped through, so I have attached it again.',
  friendlyAsk: 'Could you please tell me when I can expect the payment?',
  friendlyKind:
    'If you have already paid, thank you, and there is nothing more to do. If something on the invoice is unclear, you can reply here{orCall}.',

  neutralSubject: 'Invoice {number}: {open} still open',
  neutralFact:
    'I am coming back to invoice {number}. It {due}, and {open} is still open. The invoice is attached again.',
  neutralAsk: 'Could you please pay it by {newDay}, or suggest a day that suits you?',
  neutralKind:
    'If something on it is unclear, or if two smaller payments would help, you can reply here{orCall}, and we will find a good way. If the payment is already on its way, thank you.',

  firmSubject: 'Invoice {number}: {open} still open, please reply by {newDay}',
  firmFact:
    'I am writing about invoice {number}. It {due}, and {open} is still open. The invoice is attached again.',
  firmAsk: 'Please pay it by {newDay}, or let me know by then on which day you will pay.',
  firmKind:
    'I would like to settle this between us. If anything stands in the way, you can reply here{orCall}. If you have paid in the meantime, thank you.',

  formalSubject: 'Reminder of invoice {number}: {open}, please pay by {newDay}',
  formalFact:
    'This is a reminder of invoice {number}. It {due}, and {open} is still open. The invoice is attached again.',
  formalAsk: 'Please pay it by {newDay}.',
  formalKind:
    'If that is not possible, please get in touch before that day, so that we can agree on a date together. You can reply here{orCall}. If you have paid in the meantime, thank you.',

  orCall: ' or call {phone}',
  thanks: 'Thank you,',

  paidSubject: 'Thank you for paying invoice {number}',
  paidFact: 'Your payment of {paid} for invoice {number} has arrived. Thank you.',
  paidKind: 'It was a pleasure to work with you.',
  regards: 'Kind regards,',
} as const satisfies MessageTable
