import type { checkCategories as en } from '../en/check-categories'
import type { Words } from '../translator'

export const checkCategories = {
  overtaken: 'Mikä ei enää pidä paikkaansa',
  missing: 'Mitä puuttuu',
  dueDate: 'Eräpäivä',
  jargon: 'Selkeät sanat',
  tone: 'Sävy',
  courtesy: 'Kohteliaisuus',
  consistency: 'Mikä ei täsmää',
  payment: 'Maksutiedot',
  surprise: 'Yllätykset',
  incentive: 'Edut ja mainokset',
} as const satisfies Words<typeof en>
