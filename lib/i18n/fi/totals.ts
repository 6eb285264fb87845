import type { totals as english } from '../en/totals'
import type { Words } from '../translator'

export const totals = {
  today: 'Tänään',
  outstanding: 'Saatavaa',
  overdue: 'Myöhässä',
  nothingOut: 'Saatavia ei ole',
  line: '{what}: {value}',
} as const satisfies Words<typeof english>
