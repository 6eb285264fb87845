import type { MessageTable } from '../translator'

/** The sheet of what the keyboard can do. */
export const shortcuts = {
  title: 'Keyboard shortcuts',
  search: 'Search',
  thisSheet: 'This sheet',
  rows: 'Next or previous invoice',
  select: 'Select the invoice',
  selectRun: 'Select several',
  selectAll: 'Select all',
  selectNone: 'Clear selection',
  openRow: 'Open the invoice',
  pause: 'Pause reminders, or go on with them',
  singleKeys: 'Listen to single keys',
  close: 'Close',
  'key.enter': 'Enter',
  'key.space': 'Space',
  'key.shift': 'Shift',
  'key.control': 'Ctrl',
  'key.escape': 'Esc',
} as const satisfies MessageTable
