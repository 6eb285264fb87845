import type { MessageTable } from '../translator'

/** Invoices that come back. */
export const recurring = {
  'invoice.week': { one: 'Weekly invoice', other: 'Invoice every {count} weeks' },
  'invoice.month': { one: 'Monthly invoice', other: 'Invoice every {count} months' },
  'invoice.year': { one: 'Yearly invoice', other: 'Invoice every {count} years' },
} as const satisfies MessageTable
