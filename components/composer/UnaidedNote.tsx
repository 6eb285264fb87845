import { composerWords } from '../../lib/i18n/composer-words'
import { useWords } from '../hooks/language'
import type { OpenedComposer } from '../hooks/use-composer-session'
import { Banner } from '../ui/Banner'
import styles from './UnaidedNote.module.css'

/** What the person does themselves in a compose window that is not wholly recognised. Nothing when all of it is. */
export function UnaidedNote({ unaided = [] }: Pick<OpenedComposer, 'unaided'>) {
  const t = useWords(composerWords)
  if (unaided.length === 0) return null
  return (
    <Banner tone="plain">
      <p>{t('unaided')}</p>
      <ul className={styles['list']}>
        {unaided.map((ability) => (
          <li key={ability}>{t(`unaided.${ability}`)}</li>
        ))}
      </ul>
    </Banner>
  )
}
