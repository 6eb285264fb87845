import type { recurring as english } from '../en/recurring'
import type { Words } from '../translator'

export const recurring = {
  'invoice.week': { one: 'Viikkolasku', other: 'Lasku {count} viikon välein' },
  'invoice.month': { one: 'Kuukausilasku', other: 'Lasku {count} kuukauden välein' },
  'invoice.year': { one: 'Vuosilasku', other: 'Lasku {count} vuoden välein' },
} as const satisfies Words<typeof english>
