import type { MessageTable } from '../translator'

/** What is written into the note of an invoice. */
export const notes = {
  replaces: 'This invoice replaces invoice {number} of {date}, which credit note {notes} took off.',
} as const satisfies MessageTable
