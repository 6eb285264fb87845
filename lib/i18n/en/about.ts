import type { MessageTable } from '../translator'

/** What Plainvoice is, and what it does with what it sees. */
export const about = {
  title: 'About and privacy',
  lead: 'Plainvoice writes invoices in the mail you already use, and remembers them until they are paid.',

  privacy: 'Privacy',
  kept: 'Your invoices, clients and settings stay in this browser.',
  noServer: 'There is no server, no account, no counting of what you do, and no code from elsewhere.',
  neverSends: 'Plainvoice never sends a mail. Nothing goes out until you press Send.',
  reads:
    'It reads the drafts you write on the mail sites to check them, and the last mail of a client whom you invoice, for the details in its signature. It keeps nothing of them except what becomes part of an invoice, and the subject of the conversation that an invoice or estimate was sent in, to find it again.',
  works: 'Everything but your mail works without a connection.',
  copies:
    'Your records lie in two places of this browser, and are mended from each other. A backup file keeps them if the browser is lost.',
  toData: 'Make a backup, or erase what is kept of a client',

  permissions: 'What it asks the browser for',
  'may.sites': 'Gmail, Outlook and Yahoo Mail',
  'why.sites': 'To put the button into drafts, check their text and fill them.',
  'may.storage': 'Storage',
  'why.storage': 'To keep your profile, clients and invoices in this browser.',
  'may.unlimitedStorage': 'Storage without a limit',
  'why.unlimitedStorage': 'So that ten years of invoices find room.',
  'may.alarms': 'Alarms',
  'why.alarms': 'To look on the day of a reminder.',
  'may.notifications': 'Notifications',
  'why.notifications': 'To offer the reminder on that day.',
  'may.scripting': 'Scripts in the mail page',
  'why.scripting': 'To load what checks a draft only once a draft is open.',
  'may.downloads': 'Downloads, if you want it',
  'why.downloads': 'To save backups by itself. It is asked for only when you choose that.',

  keyboard: 'Keyboard',
  keyboardText: 'Everything works by keyboard. A question mark shows the keys of the page you are on.',
  showKeys: 'Show keyboard shortcuts',

  made: 'Version and licence',
  version: 'Version {version}',
  licence:
    'Plainvoice is free software under the MIT licence. The type in the PDF is Noto Sans, under the SIL Open Font License.',
} as const satisfies MessageTable
