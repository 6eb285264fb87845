import type { InvoiceDraft } from '../../lib/domain/invoice/draft'
import { composerWords } from '../../lib/i18n/composer-words'
import { estimateWords } from '../../lib/i18n/estimate-words'
import { useWords } from '../hooks/language'

interface TitleNumbers {
  /** The number it has, or would get, as an invoice and as an estimate. */
  readonly number: string
  readonly estimateNumber: string
  readonly changeOrdinal?: number | undefined
}

/** What is being written, with its number: `Final invoice 2026-041`. */
export function useComposerTitle(
  { kind, credits, deposit, deducts = [] }: InvoiceDraft,
  { number, estimateNumber, changeOrdinal }: TitleNumbers,
): string {
  const t = useWords(composerWords)
  const estimate = useWords(estimateWords)
  if (kind === 'estimate') {
    const named = { number: estimateNumber, ordinal: changeOrdinal ?? 0 }
    return estimate(changeOrdinal ? 'changeTitle' : 'estimateTitle', named)
  }
  if (credits) return t('creditTitle', { number })
  if (deposit) return t('depositTitle', { number })
  return t(deducts.length > 0 ? 'finalTitle' : 'title', { number })
}
