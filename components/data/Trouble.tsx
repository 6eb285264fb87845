import type { RefusalCode } from '../../lib/domain/refusal-codes'
import { dataWords } from '../../lib/i18n/data-words'
import { refusalWords } from '../../lib/i18n/refusal-words'
import { useWords } from '../hooks/language'
import { UnreachableBanner } from '../UnreachableBanner'
import { Banner } from '../ui/Banner'

interface TroubleProps {
  readonly run: { readonly kind: string; readonly code?: RefusalCode }
}

/** Why something was not done, where it was not. */
export function Trouble({ run }: TroubleProps) {
  const refusal = useWords(refusalWords)
  const t = useWords(dataWords)
  if (run.kind === 'refused' && run.code) return <Banner tone="bad">{refusal(run.code)}</Banner>
  if (run.kind === 'failed') return <Banner tone="bad">{t('failed')}</Banner>
  return run.kind === 'unreachable' ? <UnreachableBanner /> : null
}
