import type { thanks as english } from '../en/thanks'
import type { Words } from '../translator'

export const thanks = {
  thanks: 'Vielen Dank für die gute Zusammenarbeit.',
  thanksNamed: 'Vielen Dank für die gute Zusammenarbeit, {name}.',
} as const satisfies Words<typeof english>
