import type { MessageTable } from '../translator'

/** A thank-you to begin a personal note with, in the client's language. */
export const thanks = {
  thanks: 'Thank you for working with me.',
  thanksNamed: 'Thank you for working with me, {name}.',
} as const satisfies MessageTable
