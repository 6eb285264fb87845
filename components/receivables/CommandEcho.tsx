import { pageWords } from '../../lib/i18n/page-words'
import { refusalWords } from '../../lib/i18n/refusal-words'
import { useWords } from '../hooks/language'
import type { Commands } from '../hooks/use-commands'
import { LetInButton } from '../LetInButton'
import { UnreachableBanner } from '../UnreachableBanner'
import { Banner } from '../ui/Banner'
import { Toast } from '../ui/Toast'

/** What became of the last command: a toast with Undo, or why it was not done. */
export function CommandEcho({ commands }: { readonly commands: Commands }) {
  const page = useWords(pageWords)
  const refusal = useWords(refusalWords)
  const { done, trouble, undo, dismiss } = commands
  return (
    <>
      {trouble === 'unreachable' && <UnreachableBanner />}
      {trouble === 'failed' && <Banner tone="bad">{page('failed')}</Banner>}
      {trouble && trouble !== 'unreachable' && trouble !== 'failed' && (
        <Banner tone="warning" {...(trouble === 'keptOut' ? { actions: <LetInButton /> } : {})}>
          {trouble === 'notCopied' ? page('notCopied') : refusal(trouble)}
        </Banner>
      )}
      {done && (
        <Toast
          key={done.id}
          text={done.text}
          undoLabel={page('undo')}
          onUndo={done.undo ? undo : undefined}
          onClose={dismiss}
        />
      )}
    </>
  )
}
