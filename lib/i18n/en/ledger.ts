import type { MessageTable } from '../translator'

/** What a person should know about the place where their invoices are kept. */
export const ledger = {
  repaired: 'Stored data was damaged and was repaired on {on}. Nothing is missing.',
  repairedPartly: 'Stored data was damaged. On {on} all that could still be read was saved.',
  lostHistory: 'Part of the history of invoice {number} is lost. Check its payments and reminders.',
  lostUnnamed: {
    one: 'One invoice is lost, and its number cannot be read.',
    other: '{count} invoices are lost, and their numbers cannot be read.',
  },
  lostFile: 'The sent PDF of invoice {number} is lost. Reminders are written without it.',
  lost_profile: 'Your details are lost. Fill them in again in the settings.',
  lost_clients: 'Some clients are lost. Their invoices are still here.',
  lost_drafts: 'Some invoices that were being written are lost.',
  lost_reminders: 'Notes about some reminders are lost. Look into your sent mail before you remind again.',
  lost_recurring: 'Some recurring invoices are lost. Set them up again.',
  lost_estimates: 'Some estimates are lost. What you sent is still in your mail.',
  lost_settings: 'Some settings are lost. Check them in the settings.',
  secondRemade:
    'The second copy of your data in this browser was gone and was made anew on {on}. If this happens again, look after the disk, and keep backup files elsewhere.',
  mainLost: 'Your data cannot be read. Open the invoices: there the second copy can be saved.',
  rescueTitle: 'Your data cannot be read',
  rescueText:
    'The place where this browser keeps it is damaged and cannot be mended from here. The second copy can still be read: save it first.',
  rescueSave: 'Download the second copy as a backup file.',
  rescueInstall: 'Remove Plainvoice from the browser and install it again, which gives it a new place.',
  rescueRestore: 'In the new one, choose Your data, then Restore, and the file.',
  rescueDownload: 'Download the backup',
  rescueSaving: 'Making the backup',
  rescueSaved: 'Saved as {name}. Open it only with Restore.',
  rescued: { one: '1 invoice in the second copy', other: '{count} invoices in the second copy' },
  rescuedRow: '{number}, {client}:',
  dismiss: 'OK',
  didDismiss: 'The note is put away',
  roomLow: 'The disk is nearly full. Free some space soon, so that your invoices can be stored.',
} as const satisfies MessageTable
