import type { thanks as english } from '../en/thanks'
import type { Words } from '../translator'

export const thanks = {
  thanks: 'Vielen Dank für die gute Zusammenarbeit.',
  thanksNamed: 'Vielen Dank für die gute Zusammenarbeit, {name}.',
  birthday: 'Alles Gute zum Geburtstag.',
  birthdayNamed: 'Alles Gute zum Geburtstag, {name}.',
  promotion: 'Herzlichen Glückwunsch zur neuen Position.',
  promotionNamed: 'Herzlichen Glückwunsch zur neuen Position, {name}.',
  anniversary: 'Wieder ein Jahr Zusammenarbeit: vielen Dank dafür.',
  anniversaryNamed: 'Wieder ein Jahr Zusammenarbeit, {name}: vielen Dank dafür.',
} as const satisfies Words<typeof english>
