import { type ClientWay, isSpared, type ReminderRules, wayOf } from '../../lib/domain/reminders/ways'
import { reminderSettingsWords } from '../../lib/i18n/reminder-settings-words'
import type { Output } from '../../lib/messaging/protocol'
import { useWords } from '../hooks/language'
import type { Commands } from '../hooks/use-commands'
import styles from '../invoice/InvoiceWays.module.css'
import { WayFields } from './WayFields'

interface ClientWaysProps {
  readonly rules: ReminderRules
  readonly clients: Output<'reminders.load'>['clients']
  readonly commands: Commands
}

/** The clients who are reminded otherwise than usual, or who always pay in time. */
export function ClientWays({ rules, clients, commands }: ClientWaysProps) {
  const t = useWords(reminderSettingsWords)
  const shown = clients.flatMap(({ id, name }) => {
    const way = wayOf({ id: '', clientId: id }, rules)
    const own: ClientWay = rules.ways.clients[id] ?? {}
    const spared = isSpared(way, rules.policy)
    return spared || Object.keys(own).length > 0 ? [{ id, name, own, spared, habit: way.habit }] : []
  })
  if (shown.length === 0) return <p className={styles['note']}>{t('noClientWays')}</p>
  return (
    <ul>
      {shown.map(({ id, name, own, spared, habit }) => (
        <li key={id} className={styles['fields']}>
          <WayFields
            about={name}
            way={own}
            usualPace={t('asUsual')}
            usualBeforeDue={t(spared ? 'sparedUsual' : 'asUsual')}
            onChange={(way) =>
              void commands.run(
                (to, command) => to('reminders.setClientWay', { command, clientId: id, way }),
                t('waySaved', { about: name }),
              )
            }
          />
          {habit && (
            <p className={styles['note']}>
              {t('habit', { inTime: habit.inTime, count: habit.inTime + habit.late })}
            </p>
          )}
        </li>
      ))}
    </ul>
  )
}
