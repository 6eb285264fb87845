import type { MessageTable } from '../translator'

/** What stands in the mail page itself: the button and the card for one finding. */
export const draft = {
  invoice: 'Invoice',
  invoiceToLookAt: { one: 'Invoice, {count} to look at', other: 'Invoice, {count} to look at' },
  invoiceCount: 'Invoice, {count}',
  composer: 'Plainvoice composer',
  place: '{kind}, {index} of {count}',
  previous: 'Previous',
  next: 'Next',
  ignore: 'Ignore',
  takeBack: '{keys} takes a fix back',
  fixFailed: 'The text did not take the change, so nothing is changed. You can write it yourself.',
  close: 'Close',
  reloadTitle: 'Reload this tab',
  reload: 'Plainvoice was updated. Reload this tab to go on. What you wrote is saved.',
  notOpenedTitle: 'The invoice did not open',
  notOpened: 'Try once more. If it still does not open, reload this tab.',
} as const satisfies MessageTable
