import { pageWords } from '../../lib/i18n/page-words'
import { refusalWords } from '../../lib/i18n/refusal-words'
import type { RefusalCode } from '../../lib/messaging/protocol'
import { useWords } from '../hooks/language'
import { Banner } from '../ui/Banner'
import { Button } from '../ui/Button'

export interface TroubleProps {
  readonly run: { readonly kind: string; readonly code?: RefusalCode }
}

/** Why something was not done, where it was not. */
export function Trouble({ run }: TroubleProps) {
  const page = useWords(pageWords)
  const refusal = useWords(refusalWords)
  if (run.kind === 'refused' && run.code) return <Banner tone="bad">{refusal(run.code)}</Banner>
  if (run.kind !== 'unreachable') return null
  return (
    <Banner tone="bad" actions={<Button onPress={() => location.reload()}>{page('reload')}</Button>}>
      {page('unreachable')}
    </Banner>
  )
}
