import type { DraftLine } from '../../lib/domain/invoice/draft'
import { composerWords } from '../../lib/i18n/composer-words'
import { pageWords } from '../../lib/i18n/page-words'
import { useWords } from '../hooks/language'
import { Toast } from '../ui/Toast'

export interface RemovedLine {
  readonly line: DraftLine
  readonly index: number
}

interface RemovedLineToastProps {
  readonly removed: RemovedLine | undefined
  readonly onRestore: (removed: RemovedLine) => void
  readonly onClose: () => void
}

/** Says which line was taken out, and brings it back. */
export function RemovedLineToast({ removed, onRestore, onClose }: RemovedLineToastProps) {
  const t = useWords(composerWords)
  const page = useWords(pageWords)
  if (!removed) return null
  return (
    <Toast
      key={removed.line.id}
      text={t('lineRemoved', { line: removed.line.description.trim() || t('emptyLine') })}
      undoLabel={page('undo')}
      onUndo={() => {
        onRestore(removed)
        onClose()
      }}
      onClose={onClose}
    />
  )
}
