import { useMemo, useState } from 'react'
import { amountAbove } from '../../lib/domain/estimate/amount-above'
import { type Assessment, assessDraft } from '../../lib/domain/invoice/assess'
import type { InvoiceDraft } from '../../lib/domain/invoice/draft'
import { legalFindings } from '../../lib/domain/invoice/legal-minimum'
import { paymentPartFindings } from '../../lib/domain/invoice/payment-part'
import type { FieldProblem } from '../../lib/domain/invoice/problem'
import { wholeOf } from '../../lib/domain/invoice/totals'
import { unprintableFields } from '../../lib/domain/invoice/unprintable'
import type { Money } from '../../lib/domain/money/money'
import { seriesName, seriesOf } from '../../lib/domain/numbering/series'
import type { Seller } from '../../lib/domain/party/party'
import type { OpenedComposer } from '../hooks/use-composer-session'

interface Written {
  readonly draft: InvoiceDraft
  readonly seller: Seller
  readonly opened: OpenedComposer
  /** The number it was issued with, once it was. */
  readonly issuedAs: string | undefined
}

interface ComposerProblems {
  readonly assessment: Assessment
  readonly problems: readonly FieldProblem[]
  /** How much more it comes to than was agreed. */
  readonly aboveAgreed: Money | undefined
  /** The number that it has, or would get as an invoice. */
  readonly number: string
}

/** What the draft comes to, and what is to be put right in it. */
export function useComposerProblems({ draft, seller, opened, issuedAs }: Written): ComposerProblems {
  const { today } = opened
  const assessment = useMemo(() => assessDraft(draft, { seller, today }), [draft, seller, today])
  const series = seriesOf(seller, draft)
  const [openedSeries] = useState(series)
  const isOpenedSeries = opened.issuedBefore || series === openedSeries
  const number = issuedAs ?? (isOpenedSeries ? opened.number : seriesName(series, today))
  const isEstimate = draft.kind === 'estimate'
  const problems = useMemo(() => {
    const ofDraft = [...assessment.problems, ...unprintableFields(draft, seller)]
    if (isEstimate) return ofDraft
    const ofPayment = paymentPartFindings(draft, assessment, seller, number)
    return [...ofDraft, ...ofPayment, ...legalFindings(draft, assessment, seller)]
  }, [draft, isEstimate, assessment, seller, number])
  const aboveAgreed =
    isEstimate || draft.credits ? undefined : amountAbove(wholeOf(assessment.totals), opened.agreedTotal)
  return { assessment, problems, aboveAgreed, number }
}
