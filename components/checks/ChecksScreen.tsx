import { checkSettingsWords } from '../../lib/i18n/check-settings-words'
import { diagnosticsWords } from '../../lib/i18n/diagnostics-words'
import { refusalWords } from '../../lib/i18n/refusal-words'
import type { Call } from '../../lib/messaging/call'
import { useWords } from '../hooks/language'
import { useAnswer } from '../hooks/use-answer'
import { UnreachableBanner } from '../UnreachableBanner'
import { Banner } from '../ui/Banner'
import { Screen } from '../ui/Screen'
import { CheckPreferencesForm } from './CheckPreferencesForm'
import styles from './CheckPreferencesForm.module.css'

const ask = (call: Call) => call('checks.load', {})

/** How mails are checked: what, how much it matters, and the person's own words. */
export function ChecksScreen() {
  const t = useWords(checkSettingsWords)
  const refusal = useWords(refusalWords)
  const diagnostics = useWords(diagnosticsWords)
  const { answer } = useAnswer(ask)
  return (
    <Screen title={t('title')} lead={t('lead')}>
      {answer.kind === 'unreachable' && <UnreachableBanner />}
      {answer.kind === 'answered' &&
        (answer.value.ok ? (
          <CheckPreferencesForm told={answer.value.preferences} />
        ) : (
          <Banner tone="bad">{refusal(answer.value.code)}</Banner>
        ))}
      <p className={styles['also']}>
        <a href="#diagnostics">{diagnostics('fromChecks')}</a>
      </p>
    </Screen>
  )
}
