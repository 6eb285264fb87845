import type { MessageTable } from '../translator'

/** The page about the person's own data: backup, restore, import, erasing. */
export const data = {
  title: 'Your data',
  lead: 'Everything is kept in this browser alone. A backup file saves it if this computer is lost or breaks.',

  failed: 'Something went wrong in Plainvoice, and this was not finished. Please try again.',

  backup: 'Backup',
  neverMade: 'No backup has been made here yet.',
  madeOn: 'Last backup: {date}.',
  changesSince: { one: '1 change since then.', other: '{count} changes since then.' },
  noChanges: 'Nothing has changed since then.',
  protect: 'Protect the file with a passphrase',
  protectHint: 'Without it the file cannot be opened, by you or anybody else. It is kept nowhere.',
  passphrase: 'Passphrase',
  passphraseAgain: 'Passphrase again',
  passphraseShort: 'Use at least 8 characters.',
  passphraseDiffers: 'The two are not the same.',
  makeBackup: 'Make a backup',
  makingBackup: 'Making the backup',
  progress: '{done} of {total} invoices',
  backupReady: 'Saved as {name}, {size}. Keep it somewhere other than this computer.',
  filesLeftOut: {
    one: 'The PDF of 1 open invoice had no room in the backup. All else is in it. Keep the mail that holds the PDF.',
    other:
      'The PDFs of {count} open invoices had no room in the backup. All else is in it. Keep the mails that hold them.',
  },
  backupOpen: 'The file can be read by anyone who has it.',

  restore: 'Restore',
  restoreText:
    'A backup is added to what is here, and nothing here is removed. You see first what would change.',
  chooseBackup: 'Choose a backup file',
  readingFile: 'Reading the file',
  openFile: 'Open',
  passphraseNeeded: 'This file is protected. Its passphrase opens it.',
  wrongPassphrase: 'This passphrase does not open the file.',
  notBackupFile: 'This is not a Plainvoice backup. Choose a file whose name begins with plainvoice-backup.',
  damagedFile: 'This file was damaged or changed, so it cannot be trusted. Nothing was changed here.',
  newerFile: 'This file was made by a newer Plainvoice. Update the extension, then try again.',
  tooMuchFile:
    'This backup is whole, but it holds more than this browser lets Plainvoice take in at once. Nothing was changed here. Keep the file.',
  tooLargeFile: 'This file is larger than any backup that Plainvoice makes. Nothing was changed here.',
  fileFrom: 'Backup of {date}. Restoring it brings:',
  fileDiffers: 'Backup of {date}. All its invoices are here already.',
  nothingNew: 'Backup of {date}. Everything in it is here already.',
  close: 'Close',
  invoicesAdded: { one: '1 new invoice', other: '{count} new invoices' },
  invoicesExtended: { one: '1 invoice with more history', other: '{count} invoices with more history' },
  invoicesSame: { one: '1 invoice is here already.', other: '{count} invoices are here already.' },
  clientsAdded: { one: '1 new client', other: '{count} new clients' },
  clientsErased: {
    one: '1 client is left out, since the details were erased here.',
    other: '{count} clients are left out, since their details were erased here.',
  },
  sellerAdded: 'Your own details and settings',
  settingsAdded: 'Settings that are missing here: {names}',
  filesAdded: {
    one: 'The PDF of 1 invoice that is here without it',
    other: 'The PDFs of {count} invoices that are here without them',
  },
  othersAdded: 'Drafts, estimates or recurring invoices that are not here yet',
  numbersTaken: {
    one: 'Number {numbers} is used here already, by another invoice than the one in the file. Both are kept. If both were sent, correct one with a credit note and write it again: an invoice number may stand on one invoice only.',
    other:
      'These numbers are used here already, by other invoices than those in the file: {numbers}. All are kept. If both of a number were sent, correct one with a credit note and write it again: an invoice number may stand on one invoice only.',
  },
  differsLegend: 'Some details differ here and in the file. What is here stays unless you choose the file.',
  takeSettings: 'Use your settings from the file: {names}',
  'setting.seller': 'your own details',
  'setting.profileForm': 'your own details',
  'setting.language': 'language',
  'setting.reminderTexts': 'reminders in your own words',
  'setting.checkPreferences': 'how mails are checked',
  'setting.savedViews': 'your views of the invoices',
  'setting.reminderPolicy': 'when to remind',
  'setting.reminderWays': 'clients and invoices reminded in another way',
  takeClient: 'Use the details of {client} from the file',
  restoreNow: 'Restore',
  restoring: 'Restoring',
  filesIn: 'PDFs: {count} of {all}',
  restored: 'The backup was restored',
  cancel: 'Cancel',

  numbers: 'Invoice numbers',
  numberRange: '{first} to {last}, {count} invoices',
  noneMissing: '{range}: no number is missing.',
  numbersMissing: {
    one: '{range}: {numbers} is missing.',
    other: '{range}: {count} numbers are missing: {numbers}.',
  },
  numbersDoubled: {
    one: 'More than one invoice has the number {numbers}.',
    other: 'More than one invoice has each of these numbers: {numbers}.',
  },

  erase: 'Erase a client',
  eraseText: 'For when a client asks you to erase what you keep about them. This cannot be undone.',
  noClients: 'There are no clients yet.',
  eraseClient: 'Client',
  chooseClient: 'Choose a client',
  eraseWaits: {
    one: '1 invoice is still open, and its reminders need the address. Erase the client once it is paid, written off or void.',
    other:
      '{count} invoices are still open, and their reminders need the address. Erase the client once they are paid, written off or void.',
  },
  eraseUnsent: {
    one: '1 invoice stands in a mail draft and was not sent yet. Send it, or say on its page that the draft was thrown away. Then come back.',
    other:
      '{count} invoices stand in mail drafts and were not sent yet. Send them, or say on their pages that the drafts were thrown away. Then come back.',
  },
  eraseGoes:
    'What goes for good: the contact person, email and other details of {client}, notes on invoices, what was said in disputes, links to the mails, reminders, and recurring invoices.',
  eraseDrafts: { one: '1 draft goes too.', other: '{count} drafts go too.' },
  eraseEstimates: { one: '1 estimate goes too.', other: '{count} estimates go too.' },
  eraseViews: {
    one: 'The saved view that tells of the client goes too: {views}.',
    other: 'The {count} saved views that tell of the client go too: {views}.',
  },
  eraseStays: {
    one: '1 invoice stays with its number, amounts, PDF, and the client’s name, address and tax id, since bookkeeping law wants invoices kept.',
    other:
      '{count} invoices stay with their numbers, amounts, PDFs, and the client’s name, address and tax id, since bookkeeping law wants invoices kept.',
  },
  eraseLawUntil: 'In your country that is at least until the end of {year}.',
  eraseLawUnknown: 'How long depends on your country; your bookkeeper knows.',
  eraseElsewhere: 'Your mailbox and backup files made earlier still hold the data. Delete it there too.',
  eraseForGood: 'Erase for good',
  erased: 'The client’s data was erased',

  schedule: 'Automatic backups',
  scheduleText:
    'Plainvoice can save a backup file into the Plainvoice folder of your downloads, whenever something has changed. Your browser asks once whether it may. The files are not protected by a passphrase.',
  rhythm: 'How often',
  'rhythm.week': 'Each week',
  'rhythm.month': 'Each month',
  'rhythm.invoices': 'After {count} new invoices',
  turnOn: 'Turn on',
  turnOff: 'Turn off',
  scheduleOn: 'Backups are made by themselves from now on',
  scheduleOff: 'No more backups are made by themselves',
  'scheduled.week':
    'With changes since the last one, a backup is saved into the Plainvoice folder of your downloads each week.',
  'scheduled.month':
    'With changes since the last one, a backup is saved into the Plainvoice folder of your downloads each month.',
  'scheduled.invoices':
    'After {count} new invoices, a backup is saved into the Plainvoice folder of your downloads.',
  scheduleFailed:
    'The backup of {on} could not be saved into your downloads. Make one by hand, and look whether the disk is full.',
  scheduleWithdrawn:
    'Since {on} the browser no longer lets Plainvoice save files, so no backup is made by itself.',
  scheduleRefused: 'The browser does not let Plainvoice save files by itself, so nothing was turned on.',

  nagNever: 'There is no backup of your invoices yet.',
  nagOld: 'Your last backup is from {date}.',
  nagAction: 'Make a backup',
  nagLater: 'Not this week',
  didPutOff: 'Not mentioned for a week',
} as const satisfies MessageTable
