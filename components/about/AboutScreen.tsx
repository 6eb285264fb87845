import { aboutWords } from '../../lib/i18n/about-words'
import { useWords } from '../hooks/language'
import { openShortcuts } from '../shortcuts/Shortcuts'
import { Button } from '../ui/Button'
import { Screen } from '../ui/Screen'
import styles from './AboutScreen.module.css'

interface AboutScreenProps {
  /** As the store has it. */
  readonly version: string
}

const PROMISES = ['kept', 'noServer', 'neverSends', 'reads', 'works', 'copies'] as const
const PERMISSIONS = [
  'sites',
  'storage',
  'unlimitedStorage',
  'alarms',
  'notifications',
  'scripting',
  'downloads',
] as const

/** What Plainvoice is, what it does with what it sees, and what it asks the browser for. */
export function AboutScreen({ version }: AboutScreenProps) {
  const t = useWords(aboutWords)
  return (
    <Screen title={t('title')} lead={t('lead')}>
      <section className={styles['part']} aria-labelledby="privacy">
        <h2 id="privacy">{t('privacy')}</h2>
        <ul className={styles['promises']}>
          {PROMISES.map((promise) => (
            <li key={promise}>{t(promise)}</li>
          ))}
        </ul>
        <p>
          <a href="#data">{t('toData')}</a>
        </p>
      </section>
      <section className={styles['part']} aria-labelledby="permissions">
        <h2 id="permissions">{t('permissions')}</h2>
        <dl className={styles['permissions']}>
          {PERMISSIONS.map((permission) => (
            <div key={permission}>
              <dt>{t(`may.${permission}`)}</dt>
              <dd>{t(`why.${permission}`)}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section className={styles['part']} aria-labelledby="keyboard">
        <h2 id="keyboard">{t('keyboard')}</h2>
        <p>{t('keyboardText')}</p>
        <Button onPress={openShortcuts}>{t('showKeys')}</Button>
      </section>
      <section className={styles['part']} aria-labelledby="made">
        <h2 id="made">{t('made')}</h2>
        <p>{t('version', { version })}</p>
        <p>{t('licence')}</p>
      </section>
    </Screen>
  )
}
