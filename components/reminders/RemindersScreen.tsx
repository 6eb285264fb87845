import type { PlainDate } from '../../lib/domain/calendar/plain-date'
import type { Seller } from '../../lib/domain/party/party'
import { reminderSettingsWords } from '../../lib/i18n/reminder-settings-words'
import type { Call } from '../../lib/messaging/call'
import { CommandEcho } from '../CommandEcho'
import { useWords } from '../hooks/language'
import { useAnswer } from '../hooks/use-answer'
import { useCommands } from '../hooks/use-commands'
import { UnreachableBanner } from '../UnreachableBanner'
import { Screen } from '../ui/Screen'
import { ClientWays } from './ClientWays'
import { PolicyEditor } from './PolicyEditor'
import styles from './RemindersScreen.module.css'
import type { WriteSample } from './ReminderTextPreview'
import { ReminderTextsSection } from './ReminderTextsSection'

interface RemindersScreenProps {
  readonly today: PlainDate
  readonly seller: Seller | undefined
  readonly writeSample: WriteSample
}

const askSettings = (call: Call) => call('reminders.load', {})

/** How clients are reminded: the ladder, its limits, the days it means, and what each reminder says. */
export function RemindersScreen({ today, seller, writeSample }: RemindersScreenProps) {
  const t = useWords(reminderSettingsWords)
  const { answer, askAgain } = useAnswer(askSettings)
  const commands = useCommands(askAgain)
  return (
    <Screen title={t('title')} lead={t('lead')}>
      {answer.kind === 'unreachable' && <UnreachableBanner />}
      <CommandEcho commands={commands} />
      {answer.kind === 'answered' && (
        <PolicyEditor
          policy={answer.value.rules.policy}
          today={today}
          seller={seller}
          onSave={async (policy) => {
            const result = await commands.run(
              (call, command) => call('reminders.savePolicy', { command, policy }),
              t('saved'),
            )
            return result?.ok ?? false
          }}
        />
      )}
      {answer.kind === 'answered' && (
        <section className={styles['section']} aria-labelledby="client-ways">
          <h2 id="client-ways" className={styles['heading']}>
            {t('clientWays')}
          </h2>
          <ClientWays rules={answer.value.rules} clients={answer.value.clients} commands={commands} />
        </section>
      )}
      <ReminderTextsSection today={today} writeSample={writeSample} />
    </Screen>
  )
}
