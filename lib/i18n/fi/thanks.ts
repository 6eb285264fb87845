import type { thanks as english } from '../en/thanks'
import type { Words } from '../translator'

export const thanks = {
  thanks: 'Kiitos hyvästä yhteistyöstä.',
  thanksNamed: 'Kiitos hyvästä yhteistyöstä, {name}.',
  birthday: 'Hyvää syntymäpäivää.',
  birthdayNamed: 'Hyvää syntymäpäivää, {name}.',
  promotion: 'Onnea uuteen tehtävään.',
  promotionNamed: 'Onnea uuteen tehtävään, {name}.',
  anniversary: 'Yhteistyötämme tuli jälleen vuosi täyteen. Kiitos siitä.',
  anniversaryNamed: 'Yhteistyötämme tuli jälleen vuosi täyteen, {name}. Kiitos siitä.',
} as const satisfies Words<typeof english>
