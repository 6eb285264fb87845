import type { Category } from '../../domain/checks/types'
import type { MessageTable } from '../translator'

/** What findings of the checks are about: headings of their settings and of the list in the composer. */
export const checkCategories = {
  overtaken: 'What no longer holds',
  missing: 'What is missing',
  dueDate: 'The due date',
  jargon: 'Plain words',
  tone: 'Tone',
  courtesy: 'Courtesy',
  consistency: 'What does not add up',
  payment: 'Payment details',
  surprise: 'Surprises',
  incentive: 'Offers',
} as const satisfies MessageTable & Record<Category, string>
