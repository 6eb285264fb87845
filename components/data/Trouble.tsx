import { refusalWords } from '../../lib/i18n/refusal-words'
import type { RefusalCode } from '../../lib/messaging/refusals'
import { useWords } from '../hooks/language'
import { UnreachableBanner } from '../UnreachableBanner'
import { Banner } from '../ui/Banner'

export interface TroubleProps {
  readonly run: { readonly kind: string; readonly code?: RefusalCode }
}

/** Why something was not done, where it was not. */
export function Trouble({ run }: TroubleProps) {
  const refusal = useWords(refusalWords)
  if (run.kind === 'refused' && run.code) return <Banner tone="bad">{refusal(run.code)}</Banner>
  if (run.kind !== 'unreachable') return null
  return <UnreachableBanner />
}
