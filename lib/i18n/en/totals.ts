import type { MessageTable } from '../translator'

/** How much is out and how much there is to do: in the popup, and on the toolbar button. */
export const totals = {
  today: 'Today',
  outstanding: 'Outstanding',
  overdue: 'Late',
  nothingOut: 'Nothing is outstanding',
  line: '{what}: {value}',
} as const satisfies MessageTable
