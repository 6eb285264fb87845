import type { thanks as english } from '../en/thanks'
import type { Words } from '../translator'

export const thanks = {
  thanks: 'Tack för gott samarbete.',
  thanksNamed: 'Tack för gott samarbete, {name}.',
  birthday: 'Grattis på födelsedagen.',
  birthdayNamed: 'Grattis på födelsedagen, {name}.',
  promotion: 'Grattis till den nya tjänsten.',
  promotionNamed: 'Grattis till den nya tjänsten, {name}.',
  anniversary: 'Vi har arbetat tillsammans ett år till. Tack för det.',
  anniversaryNamed: 'Vi har arbetat tillsammans ett år till, {name}. Tack för det.',
} as const satisfies Words<typeof english>
