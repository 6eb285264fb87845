import { pageWords } from '../../lib/i18n/page-words'
import { refusalWords } from '../../lib/i18n/refusal-words'
import { useWords } from '../hooks/language'
import { UnreachableBanner } from '../UnreachableBanner'
import { Banner } from '../ui/Banner'
import { Toast } from '../ui/Toast'
import type { BulkChanges } from './use-bulk-change'

/** What became of a change of many invoices: a toast with one undo for all, or why it ended. */
export function BulkEcho({ bulk }: { readonly bulk: BulkChanges }) {
  const page = useWords(pageWords)
  const refusal = useWords(refusalWords)
  const { done, trouble, dismiss } = bulk
  return (
    <>
      {trouble === 'unreachable' && <UnreachableBanner />}
      {trouble === 'failed' && <Banner tone="bad">{page('failed')}</Banner>}
      {trouble && trouble !== 'unreachable' && trouble !== 'failed' && trouble !== 'notCopied' && (
        <Banner tone="warning">{refusal(trouble)}</Banner>
      )}
      {done && (
        <Toast key={done.id} text={done.text} undoLabel={page('undo')} onUndo={done.undo} onClose={dismiss} />
      )}
    </>
  )
}
