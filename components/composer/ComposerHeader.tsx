import { composerWords } from '../../lib/i18n/composer-words'
import { useWords } from '../hooks/language'
import type { SaveState } from '../hooks/use-autosave'
import { Button } from '../ui/Button'
import { CloseIcon } from '../ui/icons/CloseIcon'
import styles from './ComposerHeader.module.css'

interface ComposerHeaderProps {
  readonly title: string
  readonly saveState?: SaveState
  /** Makes it the other kind of document, while nothing has settled which. */
  readonly other?: { readonly label: string; readonly onChoose: () => void } | undefined
  readonly onClose: () => void
}

export function ComposerHeader({ title, saveState, other, onClose }: ComposerHeaderProps) {
  const t = useWords(composerWords)
  return (
    <header className={styles['header']}>
      <h1 tabIndex={-1} className={styles['title']}>
        {title}
      </h1>
      {other && (
        <Button look="bare" size="small" onPress={other.onChoose}>
          {other.label}
        </Button>
      )}
      {saveState && (
        <span className={styles['saved']} role="status">
          {saveState.kind === 'saved'
            ? t('saved')
            : saveState.kind === 'saving'
              ? t('saving')
              : t('notSaved')}
        </span>
      )}
      <Button look="icon" label={t('close')} onPress={onClose}>
        <CloseIcon />
      </Button>
    </header>
  )
}
