import { USUAL_VALIDITY } from '../../lib/domain/estimate/draft-of'
import type { InvoiceDraft } from '../../lib/domain/invoice/draft'
import type { DraftEdit } from '../../lib/domain/invoice/edit-draft'
import type { Seller } from '../../lib/domain/party/party'
import { estimateWords } from '../../lib/i18n/estimate-words'
import { useWords } from '../hooks/language'
import type { OpenedComposer } from '../hooks/use-composer-session'

interface Switchable {
  readonly draft: InvoiceDraft
  readonly seller: Seller
  readonly opened: OpenedComposer
  /** It was issued, or is about to be. */
  readonly isFixed: boolean
  readonly onEdit: (edit: DraftEdit) => void
}

/** The way to write an estimate instead of an invoice, and back; undefined where it has to stay what it is. */
export function useKindSwitch({ draft, seller, opened, isFixed, onEdit }: Switchable) {
  const t = useWords(estimateWords)
  const isPlain = !draft.credits && !draft.deposit && !draft.deducts
  if (!opened.canBeEstimate || !isPlain || isFixed) return undefined
  const isEstimate = draft.kind === 'estimate'
  const kind = isEstimate ? 'invoice' : 'estimate'
  const term = isEstimate ? (draft.client.term ?? seller.defaultTerm) : USUAL_VALIDITY
  return {
    label: t(isEstimate ? 'invoiceInstead' : 'estimateInstead'),
    onChoose: () => onEdit({ type: 'chooseKind', kind, term }),
  }
}
