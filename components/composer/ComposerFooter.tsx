import type { Money } from '../../lib/domain/money/money'
import { composerWords } from '../../lib/i18n/composer-words'
import { useWords } from '../hooks/language'
import { failedSteps, type Insertion } from '../hooks/use-insertion'
import { Amount } from '../ui/Amount'
import { Button } from '../ui/Button'
import { CheckIcon } from '../ui/icons/CheckIcon'
import styles from './ComposerFooter.module.css'

interface ComposerFooterProps {
  readonly total: Money
  readonly insertion: Insertion
  /** The draft differs from what was inserted. */
  readonly isChanged: boolean
  /** Something that was put into the draft is no longer in it. */
  readonly isPartGone: boolean
  readonly wasInserted: boolean
  readonly onInsert: () => void
}

/** The total and the button, side by side; after inserting, what comes next. */
export function ComposerFooter({
  total,
  insertion,
  isChanged,
  isPartGone,
  wasInserted,
  onInsert,
}: ComposerFooterProps) {
  const t = useWords(composerWords)
  const isRunning = insertion.kind === 'running'
  const isInDraft = insertion.kind === 'inserted'
  const isWhole = isInDraft && failedSteps(insertion.report).length === 0
  const label = isRunning ? t(insertion.step) : wasInserted ? t('insertAgain') : t('insert')
  return (
    <footer className={styles['footer']}>
      <div className={styles['sum']}>
        <p className={styles['label']}>{t('total')}</p>
        <p className={styles['total']}>
          <Amount value={total} />
        </p>
      </div>
      <div className={styles['action']}>
        <Button
          look={isInDraft && !isChanged && !isPartGone ? 'plain' : 'primary'}
          className={styles['insert'] ?? ''}
          onPress={() => {
            if (!isRunning) onInsert()
          }}
        >
          {label}
        </Button>
      </div>
      <p className={styles['state']} role="status">
        {isRunning && <span className="hidden-visually">{t(insertion.step)}</span>}
        {isInDraft && isPartGone && t('inDraftInPart')}
        {isInDraft && !isPartGone && isChanged && t('inDraftChanged')}
        {isWhole && !isPartGone && !isChanged && (
          <>
            <span className={styles['done']}>
              <CheckIcon size={14} />
              {t('inDraft')}.
            </span>{' '}
            {t('inDraftNext')}
          </>
        )}
      </p>
    </footer>
  )
}
