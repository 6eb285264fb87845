import { WEBMAIL_HOSTS, type WebmailHost } from '../../lib/domain/invoice/mail-thread'
import { diagnosticsWords } from '../../lib/i18n/diagnostics-words'
import { setupWords } from '../../lib/i18n/setup-words'
import { useWords } from '../hooks/language'
import { Screen } from '../ui/Screen'
import styles from './ReadyScreen.module.css'

/** Where one's mail is. */
export type MailSites = Readonly<Record<WebmailHost, string>>

/** The set-up is done: where to go on. */
export function ReadyScreen({ mailSites }: { readonly mailSites: MailSites }) {
  const t = useWords(setupWords)
  const named = useWords(diagnosticsWords)
  return (
    <Screen title={t('ready')} lead={t('readyText')}>
      <ul className={styles['ways']}>
        {WEBMAIL_HOSTS.map((host) => (
          <li key={host}>
            <a href={mailSites[host]} target="_blank" rel="noreferrer">
              {named(host)}
            </a>
          </li>
        ))}
      </ul>
      <p className={styles['before']}>
        {t('readyBefore')} <a href="#data">{t('bringIn')}</a>
      </p>
    </Screen>
  )
}
