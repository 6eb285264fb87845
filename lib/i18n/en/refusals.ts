import type { MessageTable } from '../translator'

/** Why a command was refused, and what to do. The keys are the protocol's refusal codes. */
export const refusals = {
  unknownInvoice: 'This invoice is no longer here. Reload to see what there is.',
  alreadySent: 'This invoice was already sent, so it can no longer change.',
  notOpen: 'This invoice is not open any more. Reload to see how it stands.',
  otherCurrency: 'This is in another currency than the invoice.',
  amountNotPositive: 'Write an amount above 0.',
  feeTooLarge: 'Too much is missing for a bank’s fee: record a part payment.',
  withheldTooLarge: 'Too much is missing for tax that was withheld: record a part payment.',
  amountAboveOpen: 'That is more than is left to pay.',
  refundTooLarge: 'That is more than was paid too much.',
  excessGiven: 'Some of it was paid back or taken off another invoice. Take that back first.',
  unknownPayment: 'This payment is no longer here.',
  unknownReminder: 'This reminder is no longer here.',
  promiseInPast: 'That day is over. Choose today or a day to come.',
  partPaid: 'Some of it is paid. Take the payment back first, or write a credit note instead.',
  creditNoteSent:
    'A credit note was sent, so it can no longer be void. Credit what is left with another credit note.',
  depositDeducted: 'This deposit is taken off a later invoice. Credit or void that one first.',
  depositMoved: 'Something you take off has changed, or another invoice has it. Choose again, then insert.',
  depositInDraft:
    'Another draft takes this off, or credits it, and was not sent yet. Send it first; or say on its page that it was thrown away.',
  takeOffMoved:
    'What this invoice takes off was used elsewhere, paid back or taken back since. Write the invoice anew instead.',
  billedAnew:
    'Another invoice of the same work was sent, or stands in a draft. Make that one void, or say on its page that it was thrown away; then this one can count again.',
  workInDraft:
    'Another invoice of this work, or a deposit, stands in a mail draft or is not known to have left. Send it first; or say on its page what became of it.',
  depositAboveAgreed:
    'With the deposits asked for before, this is more than was agreed. Ask for less, or send a change order first.',
  notWrittenOff: 'This invoice is not written off.',
  notVoid: 'This invoice is not void.',
  noProfile: 'Fill in your details in the settings first.',
  incompleteDraft: 'Something is still missing from the invoice.',
  sessionEnded: 'The draft was closed. Press Invoice in the draft to go on.',
  draftGone: 'The draft was closed. Open it again and press Invoice.',
  storageFull: 'The browser has no room left. Free some disk space, then try again.',
  storageDamaged: 'The stored invoices cannot be read. Nothing was changed.',
  newerVersion: 'The invoices were written by a newer Plainvoice. Update the extension, then try again.',
  notAllowed: 'The browser does not let Plainvoice save files by itself. Allow it, then try again.',
  noThread: 'The conversation cannot be found again. Open it in your mail and reply there.',
  noMailbox:
    'Plainvoice does not know yet in which mailbox to write. Send one invoice or estimate from your mail page first, then choose this again.',
  keptOut:
    'Nothing was written: your browser kept Plainvoice out of this mail site. Let Plainvoice in, then choose this again.',
  clientReplied: 'They have answered. Read it before you remind.',
  alreadyFilled: 'A reminder is already waiting in the draft.',
  unknownPlan: 'This recurring invoice is no longer here. Reload to see what there is.',
  nothingToCredit: 'So much of this invoice is not left to be credited. Take lines out, or lower an amount.',
  creditsVoid:
    'The invoice is void, so there is nothing to credit. To credit it all the same, open it again first.',
  creditsOtherClient:
    'A credit note goes to the client of its invoice. Throw this draft away, then choose Write a credit note on that invoice again.',
  creditNoteInDraft:
    'A credit note for this invoice stands in a mail draft and was not sent yet. Send it first; or say on its page that the draft was thrown away.',
  scheduleUnsound: 'No invoice would ever come by these dates. Change the first or the last one.',
  occurrenceWaits: 'An invoice waits and would be forgotten. Send or skip it first.',
  scheduleInPast: 'The first day is over. Choose today or a day to come.',
  notDue: 'This invoice waits no longer: it was sent or skipped.',
  alreadyInDraft: 'This invoice already stands in a draft of yours. Open that draft to send it.',
  unknownEstimate: 'This estimate is no longer here. Reload to see what there is.',
  estimateMoved: 'This estimate has moved on. Reload to see how it stands.',
  agreedAnew:
    'Something else was agreed, or a deposit was sent, after this draft was prepared. Choose Invoice it at the estimate again.',
  nothingChanged:
    'Nothing differs from what is agreed or waits for an answer. Change a line first, then insert.',
  estimateCurrency:
    'A change order and the invoice of agreed work are in the currency of the estimate. Choose that currency.',
  nothingToUndo: 'There is nothing to take back any more.',
  changedSince: 'Something has happened since, so this can no longer be taken back as a whole.',
  backupDamaged: 'The backup contradicts itself, so it cannot be trusted. Nothing was changed.',
  unknownClient: 'This client is no longer here.',
  clientHasOpenInvoices:
    'An invoice of this client is still open. Erase the client once it is paid, written off or void.',
  clientHasUnsentInvoice:
    'An invoice of this client stands in a mail draft and was not sent yet. Send it first; or say on its page that the draft was thrown away.',
} as const satisfies MessageTable
