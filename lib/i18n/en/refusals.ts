import type { MessageTable } from '../translator'

/** Why a command was refused, and what to do. The keys are the protocol's refusal codes. */
export const refusals = {
  unknownInvoice: 'This invoice is no longer here. Reload to see what there is.',
  alreadySent: 'This invoice was already sent, so it can no longer change.',
  notOpen: 'This invoice is not open any more. Reload to see how it stands.',
  otherCurrency: 'The payment is in another currency than the invoice.',
  amountNotPositive: 'Write an amount above 0.',
  amountAboveOpen: 'That is more than is left to pay.',
  unknownPayment: 'This payment is no longer here.',
  unknownReminder: 'This reminder is no longer here.',
  promiseInPast: 'That day is over. Choose today or a day to come.',
  notWrittenOff: 'This invoice is not written off.',
  notVoid: 'This invoice is not void.',
  noProfile: 'Set up your details first.',
  incompleteDraft: 'Something is still missing from the invoice.',
  sessionEnded: 'The draft was closed. Press Invoice in the draft to go on.',
  draftGone: 'The draft was closed. Open it again and press Invoice.',
  storageFull: 'The browser has no room left. Free some disk space, then try again.',
  storageDamaged: 'The stored invoices cannot be read. Nothing was changed.',
  newerVersion: 'The invoices were written by a newer Plainvoice. Update the extension, then try again.',
  noThread: 'The mail of this invoice cannot be found again. Open it in your mail and reply there.',
  clientReplied: 'They have answered. Read it before you remind.',
  alreadyFilled: 'A reminder is already waiting in the draft.',
  nothingToUndo: 'There is nothing to take back any more.',
} as const satisfies MessageTable
