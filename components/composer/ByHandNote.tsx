import { composerWords } from '../../lib/i18n/composer-words'
import { useWords } from '../hooks/language'
import type { OpenedComposer } from '../hooks/use-composer-session'
import { Banner } from '../ui/Banner'
import styles from './ByHandNote.module.css'

/** What the person does themselves in a compose window that is not wholly recognised. Nothing when all of it is. */
export function ByHandNote({ byHand = [] }: Pick<OpenedComposer, 'byHand'>) {
  const t = useWords(composerWords)
  if (byHand.length === 0) return null
  return (
    <Banner tone="plain">
      <p>{t('byHand')}</p>
      <ul className={styles['list']}>
        {byHand.map((ability) => (
          <li key={ability}>{t(`byHand.${ability}`)}</li>
        ))}
      </ul>
    </Banner>
  )
}
