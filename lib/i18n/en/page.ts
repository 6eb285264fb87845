import type { MessageTable } from '../translator'

/** What every page of the extension can have to say. */
export const page = {
  brokenTitle: 'This page stopped working',
  brokenText: 'Your invoices are safe. Reload to go on.',
  reload: 'Reload',
  unreachable: 'Plainvoice was updated. Reload this page to go on.',
  failed:
    'Something went wrong in Plainvoice, and this may not be saved. Copy what you wrote before you reload this page.',
  undo: 'Undo',
  undoing: 'Undoing…',
  undone: 'Undone',
  begun: 'What you typed before is still here. It is not saved yet.',
  dropBegun: 'Drop it',
  notCopied: 'The browser did not let the text be copied. Press once more.',
  keptOut:
    'Your browser keeps Plainvoice out of these mail sites: {sites}. Mails there have no Invoice button, and no reminder can be written.',
  letIn: 'Let Plainvoice in',
  leaveOut: 'Leave it so',
  notLetIn:
    'The browser has not let Plainvoice in. You can do it here at any time, or in the browser’s settings for extensions.',
} as const satisfies MessageTable
