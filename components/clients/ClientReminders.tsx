import type { Client } from '../../lib/domain/party/party'
import { type ClientWay, isSpared, type ReminderRules, wayOf } from '../../lib/domain/reminders/ways'
import { clientsWords } from '../../lib/i18n/clients-words'
import { reminderSettingsWords } from '../../lib/i18n/reminder-settings-words'
import { useWords } from '../hooks/language'
import type { Commands } from '../hooks/use-commands'
import { WayFields } from '../reminders/WayFields'
import styles from './ClientScreen.module.css'

interface ClientRemindersProps {
  readonly client: Client
  readonly rules: ReminderRules
  readonly commands: Commands
}

/** How this client is reminded, where that differs from the usual. */
export function ClientReminders({ client, rules, commands }: ClientRemindersProps) {
  const t = useWords(clientsWords)
  const settings = useWords(reminderSettingsWords)
  const clientWay: ClientWay = rules.ways.clients[client.id] ?? {}
  const isSparedNow = isSpared(wayOf({ id: '', clientId: client.id }, rules), rules.policy)
  return (
    <section aria-labelledby="client-reminders" data-screen-only="">
      <h2 id="client-reminders" className={styles['heading']}>
        {t('reminders')}
      </h2>
      <div className={styles['fields']}>
        <WayFields
          about={client.name}
          way={clientWay}
          usualPace={settings('asUsual')}
          usualBeforeDue={settings(isSparedNow ? 'sparedUsual' : 'asUsual')}
          onChange={(way) =>
            void commands.run(
              (to, command) => to('reminders.setClientWay', { command, clientId: client.id, way }),
              settings('waySaved', { about: client.name }),
            )
          }
        />
      </div>
    </section>
  )
}
