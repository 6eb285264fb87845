import type { thanks as english } from '../en/thanks'
import type { Words } from '../translator'

export const thanks = {
  thanks: 'Tack för gott samarbete.',
  thanksNamed: 'Tack för gott samarbete, {name}.',
} as const satisfies Words<typeof english>
