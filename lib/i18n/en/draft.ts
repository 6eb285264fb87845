import type { MessageTable } from '../translator'

/** What stands in the mail page itself: the button and the card for one finding. */
export const draft = {
  invoice: 'Invoice',
  invoiceToLookAt: 'Invoice, {count} to look at',
  invoiceCount: 'Invoice, {count}',
  important: '{label} ({count} important)',
  composer: 'Plainvoice composer',
  place: '{kind}, {index} of {count}',
  previous: 'Previous',
  next: 'Next',
  ignore: 'Ignore',
  more: 'More choices',
  fixAll: 'Fix all {count} clear ones',
  allow: 'Never mark “{phrase}”',
  turnOff: 'Turn this check off',
  allowed: '“{phrase}” is no longer marked',
  turnedOff: 'This check is off',
  inSettings: 'You find your choices in Plainvoice, under Checks.',
  undo: 'Undo',
  notKeptTitle: 'Your choice was not kept',
  notKept: 'Try once more. If it still does not work, reload this tab.',
  askTitle: {
    one: 'One thing to look at before this leaves',
    other: '{count} things to look at before this leaves',
  },
  ask: 'The mail has not been sent yet. Press Send again to send it as it is.',
  look: 'Show me',
  takeBack: '{keys} takes a fix back',
  takeBackInSteps: '{keys} takes a fix back step by step',
  fixLoses:
    'A link, a picture or formatting would be lost, so nothing is changed. You can write it yourself.',
  fixFailed: 'The text did not take the change, so nothing is changed. You can write it yourself.',
  close: 'Close',
  takenOut: 'Part of the invoice is no longer in this mail',
  fileGone: 'The PDF is not attached any more. To put it back, press Invoice and insert again.',
  blockGone:
    'The PDF is still attached, the summary is gone. To put it back, press Invoice and insert again.',
  bothGone:
    'Neither the PDF nor the summary is in this mail. Sent like this, the invoice counts as not sent.',
  reloadTitle: 'Reload this tab',
  reload: 'Plainvoice was updated or turned off. Reload this tab to go on. What you wrote is saved.',
  notOpenedTitle: 'The invoice did not open',
  notOpened: 'Try once more. If it still does not open, reload this tab.',
} as const satisfies MessageTable
