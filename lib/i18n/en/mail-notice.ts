import type { MessageTable } from '../translator'

/** What stands in a corner of the mail page when a mail of ours could not be written as it should. */
export const mailNotice = {
  notWritten: 'The words are not in a mail yet',
  draftInUse: 'This conversation already has a draft with words of your own. Nothing in it was changed.',
  reminderInUse:
    'The reminder for invoice {number} stands unsent in this conversation. Nothing in it was changed. Send it first, then write this one.',
  otherAccount: 'The conversation is in the mailbox of {account}, and another one is open here.',
  notTaken: 'The mail page did not take them. You can paste them into a mail yourself.',
  copy: 'Copy the words',
  copied: 'Copied. Paste them where you want them.',
  replied: 'They have answered',
  repliedOn: 'They answered on {weekday} {day}; read it before you remind. Nothing was written.',
  insist: 'Write it anyway',
  notAttached: 'The invoice is not attached',
  attachByHand: 'The mail page did not take {name}. Save it and attach it by hand.',
  saveFile: 'Save the file',
  otherSender: 'Check whom this mail is from',
  chooseSender:
    'Your earlier mail went out from {address}. Choose that address under From before you send this one.',
  notAdded: 'Add under To',
  newMail: 'This is a new mail',
  newMailText:
    'A reply in the conversation would go to somebody else, not to this client. Look at whom this mail goes to before you send it.',
  close: 'Close',
} as const satisfies MessageTable
