import { pageWords } from '../lib/i18n/page-words'
import { refusalWords } from '../lib/i18n/refusal-words'
import { useWords } from './hooks/language'
import type { Commands, Trouble } from './hooks/use-commands'
import { KeptOutBanner } from './KeptOutBanner'
import { UnreachableBanner } from './UnreachableBanner'
import { Banner } from './ui/Banner'
import { Toast } from './ui/Toast'

/** What became of the last command: a toast with Undo, or why it was not done. */
export function CommandEcho({ commands }: { readonly commands: Commands }) {
  const page = useWords(pageWords)
  const { done, trouble, undo, dismiss } = commands
  return (
    <>
      {trouble && <TroubleBanner trouble={trouble} />}
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

function TroubleBanner({ trouble }: { readonly trouble: Trouble }) {
  const page = useWords(pageWords)
  const refusal = useWords(refusalWords)
  switch (trouble) {
    case 'unreachable':
      return <UnreachableBanner />
    case 'failed':
      return <Banner tone="bad">{page('failed')}</Banner>
    case 'keptOut':
      return <KeptOutBanner />
    case 'notCopied':
      return <Banner tone="warning">{page('notCopied')}</Banner>
    default:
      return <Banner tone="warning">{refusal(trouble)}</Banner>
  }
}
