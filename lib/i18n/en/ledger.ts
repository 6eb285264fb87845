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
  lostFile: 'The sent PDF of invoice {number} is lost. Reminders go without it.',
  lost_profile: 'Your details are lost. Fill them in again in the settings.',
  lost_clients: 'Some clients are lost. Their invoices are still here.',
  lost_drafts: 'Some invoices that were being written are lost.',
  lost_reminders: 'Notes about some reminders are lost. Look into your sent mail before you remind again.',
  lost_settings: 'Some settings are lost. Check them in the settings.',
  dismiss: 'OK',
  roomLow: 'The disk is nearly full. Free some space soon, so that your invoices can be stored.',
} as const satisfies MessageTable
