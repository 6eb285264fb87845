import type { thanks as english } from '../en/thanks'
import type { Words } from '../translator'

/** Wer gesiezt wird, wird nicht mit dem Vornamen allein angesprochen. */
export const thanks = {
  thanks: 'Vielen Dank für die gute Zusammenarbeit.',
  thanksNamed: 'Vielen Dank für die gute Zusammenarbeit.',
} as const satisfies Words<typeof english>
