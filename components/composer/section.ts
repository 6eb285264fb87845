import type { PlainDate } from '../../lib/domain/calendar/plain-date'
import type { Assessment } from '../../lib/domain/invoice/assess'
import type { InvoiceDraft } from '../../lib/domain/invoice/draft'
import type { DraftEdit } from '../../lib/domain/invoice/edit-draft'
import type { Seller } from '../../lib/domain/party/party'
import type { FieldMessage } from '../ui/FieldNote'
import type { ComposerView, ViewEdit } from './composer-view'

/** What each section of the composer is given. */
export interface SectionProps {
  readonly draft: InvoiceDraft
  readonly assessment: Assessment
  readonly seller: Seller
  readonly today: PlainDate
  readonly view: ComposerView
  /** The invoice has its number already: it will not take one from another series. */
  readonly isNumbered: boolean
  readonly onEdit: (edit: DraftEdit) => void
  readonly onView: (edit: ViewEdit) => void
  /** What is wrong with a field, once it may be said. */
  readonly messageOf: (field: string) => FieldMessage | undefined
}
