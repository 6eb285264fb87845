import type { MessageTable } from '../translator'

/** A thank-you or a wish to begin a personal note with, in the client's language. */
export const thanks = {
  thanks: 'Thank you for working with me.',
  thanksNamed: 'Thank you for working with me, {name}.',
  birthday: 'Happy birthday.',
  birthdayNamed: 'Happy birthday, {name}.',
  promotion: 'Congratulations on your new position.',
  promotionNamed: 'Congratulations on your new position, {name}.',
  anniversary: 'Another year of working together. Thank you.',
  anniversaryNamed: 'Another year of working together, {name}. Thank you.',
} as const satisfies MessageTable
