import type { PlainDate } from '../calendar/plain-date'

/** One occurrence of a recurring invoice, by the day it falls on. The invoice made for it carries this name. */
export interface OccurrenceKey {
  readonly planId: string
  readonly date: PlainDate
}
