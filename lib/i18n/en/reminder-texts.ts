import type { ReminderTexts } from '../stage-text'

/** Reminders to the client, mildest first. One ask each; nothing is assumed of the client but good faith. */
export const reminderTexts: ReminderTexts = {
  closing: 'Thank you,\n{{seller}}',
  beforeDue: {
    subject: 'Invoice {{number}}, due on {{dueDate}}',
    fact: 'In case it helps your planning: invoice {{number}} {{due}}. The amount to pay is {{open}}.',
    attached: 'I have attached the invoice again, so that you have it at hand.',
    ask: 'If anything on it needs changing before then, you can {{reply}}.',
    talk: {
      newClient:
        'If you need anything else from me for a first payment, such as an order number on the invoice or my company details, I am glad to send it. If the payment is already on its way, there is nothing more to do.',
      regular: 'If the payment is already on its way, there is nothing more to do.',
    },
  },
  friendly: {
    subject: 'Invoice {{number}}, due on {{dueDate}}',
    fact: 'Invoice {{number}} {{due}}, and {{open}} is still open.',
    attached: 'It may have slipped through, so I have attached it again.',
    ask: 'Could you please tell me when I can expect the payment?',
    talk: {
      newClient:
        'If you have already paid, thank you, and there is nothing more to do. If you need anything else from me for a first payment, such as an order number on the invoice or my company details, you can {{reply}}.',
      regular:
        'If you have already paid, thank you, and there is nothing more to do. If something on the invoice is unclear, you can {{reply}}.',
    },
  },
  neutral: {
    subject: 'Invoice {{number}}: {{open}} still open',
    fact: 'I am coming back to invoice {{number}}. It {{due}}, and {{open}} is still open.',
    attached: 'The invoice is attached again.',
    ask: 'Could you please pay it by {{payBy}}, or suggest a day that suits you?',
    talk: {
      newClient:
        'If something on it is unclear, or if your accounts team needs anything else from me, you can {{reply}}, and I will see to it. If the payment is already on its way, thank you.',
      regular:
        'If something on it is unclear, or if two smaller payments would help, you can {{reply}}, and we will find a good way. If the payment is already on its way, thank you.',
    },
  },
  firm: {
    subject: 'Invoice {{number}}: {{open}} still open, please reply by {{payBy}}',
    fact: 'I am writing about invoice {{number}}. It {{due}}, and {{open}} is still open.',
    attached: 'The invoice is attached again.',
    ask: 'Please pay it by {{payBy}}, or let me know by then on which day you will pay.',
    talk: {
      newClient:
        'I would like to settle this between us. If anything stands in the way, you can {{reply}}. If you have paid in the meantime, thank you.',
      regular:
        'Earlier invoices went well, and I trust that we can settle this one too. If anything stands in the way, you can {{reply}}. If you have paid in the meantime, thank you.',
    },
  },
  formal: {
    subject: 'Reminder of invoice {{number}}: {{open}}, please pay by {{payBy}}',
    fact: 'This is a reminder of invoice {{number}}. It {{due}}, and {{open}} is still open.',
    attached: 'The invoice is attached again.',
    ask: 'Please pay it by {{payBy}}.',
    talk: {
      newClient:
        'If that is not possible, you can {{reply}} before that day, so that we can agree on a date together. If we have not been in touch by then, I will call you. If you have paid in the meantime, thank you.',
      regular:
        'If that is not possible, you can {{reply}} before that day, so that we can agree on a date together, as with earlier invoices. If we have not been in touch by then, I will call you. If you have paid in the meantime, thank you.',
    },
  },
}
