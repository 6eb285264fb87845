import { exportWords } from '../../lib/i18n/export-words'
import { useWords } from '../hooks/language'
import { Button } from '../ui/Button'
import styles from './ExportProgress.module.css'
import type { Export } from './use-export'

interface ExportProgressProps {
  readonly exporting: Export
}

/** So many numbers of left out invoices are named. */
const NAMED = 8

/** How far an export is, with a way to stop it, and what became of it. */
export function ExportProgress({ exporting: { state, cancel } }: ExportProgressProps) {
  const t = useWords(exportWords)
  const isWorking = state.kind === 'working'
  return (
    <div className={styles['progress']} role="status">
      {isWorking && (
        <>
          <progress max={state.total} value={state.done} aria-label={t('saving')} />
          <span>{t('progress', { done: state.done, total: state.total })}</span>
          <Button look="bare" onPress={cancel}>
            {t('cancel')}
          </Button>
        </>
      )}
      {state.kind === 'done' && (
        <span>
          {t('ready', { name: state.name })}
          {state.leftOut.length > 0 && ` ${t('leftOut', leftOutOf(state.leftOut))}`}
        </span>
      )}
      {(state.kind === 'nothing' || state.kind === 'cancelled' || state.kind === 'failed') && (
        <span>{t(state.kind)}</span>
      )}
    </div>
  )
}

function leftOutOf(numbers: readonly string[]) {
  const more = numbers.length > NAMED ? ', …' : ''
  return { count: numbers.length, numbers: `${numbers.slice(0, NAMED).join(', ')}${more}` }
}
