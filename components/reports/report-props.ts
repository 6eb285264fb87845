import type { PlainDate } from '../../lib/domain/calendar/plain-date'
import type { InvoiceRow } from '../../lib/domain/receivables/invoice-row'

/** What every report is made of. */
export interface SharedReportProps {
  readonly rows: readonly InvoiceRow[]
  /** Reports are of one currency at a time. */
  readonly currency: string
  readonly today: PlainDate
}
