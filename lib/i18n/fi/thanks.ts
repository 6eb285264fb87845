import type { thanks as english } from '../en/thanks'
import type { Words } from '../translator'

export const thanks = {
  thanks: 'Kiitos hyvästä yhteistyöstä.',
  thanksNamed: 'Kiitos hyvästä yhteistyöstä, {name}.',
} as const satisfies Words<typeof english>
