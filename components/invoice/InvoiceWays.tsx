import type { IssuedInvoice } from '../../lib/domain/invoice/content'
import type { InvoiceRow } from '../../lib/domain/receivables/invoice-row'
import { type ClientWay, isSpared, type ReminderRules, wayOf } from '../../lib/domain/reminders/ways'
import { reminderSettingsWords } from '../../lib/i18n/reminder-settings-words'
import { useWords } from '../hooks/language'
import type { Commands } from '../hooks/use-commands'
import { WayFields } from '../reminders/WayFields'
import { Checkbox } from '../ui/Checkbox'
import styles from './InvoiceWays.module.css'

interface InvoiceWaysProps {
  readonly row: InvoiceRow
  readonly client: IssuedInvoice['client']
  readonly rules: ReminderRules
  readonly commands: Commands
}

/** Where this invoice, or all of this client, are reminded otherwise than usual. */
export function InvoiceWays({ row, client, rules, commands }: InvoiceWaysProps) {
  const t = useWords(reminderSettingsWords)
  const clientWay: ClientWay = rules.ways.clients[client.id] ?? {}
  const { habit } = wayOf({ id: '', clientId: client.id }, rules)
  const spared = isSpared(wayOf({ id: '', clientId: client.id }, rules), rules.policy)
  const { country } = client.address
  const saveClient = (way: ClientWay) =>
    void commands.run(
      (to, command) => to('reminders.setClientWay', { command, clientId: client.id, way }),
      t('waySaved', { about: client.name }),
    )
  return (
    <details data-screen-only="" className={styles['ways']}>
      <summary>{t('ways')}</summary>
      <div className={styles['fields']}>
        <WayFields
          about={t('thisInvoice', { number: row.number })}
          way={rules.ways.invoices[row.id] ?? {}}
          usualPace={t('asClient')}
          usualBeforeDue={t('asClient')}
          onChange={(way) =>
            void commands.run(
              (to, command) => to('reminders.setInvoiceWay', { command, invoiceId: row.id, way }),
              t('waySaved', { about: row.number }),
            )
          }
        />
        <WayFields
          about={client.name}
          way={clientWay}
          usualPace={t('asUsual')}
          usualBeforeDue={t(spared ? 'sparedUsual' : 'asUsual')}
          onChange={saveClient}
        />
        {habit && (
          <p className={styles['note']}>
            {t('habit', { inTime: habit.inTime, count: habit.inTime + habit.late })}
          </p>
        )}
        {client.taxId === '' && country !== '' && (
          <div className={styles['note']}>
            <Checkbox
              isSelected={clientWay.consumerIn !== undefined}
              onChange={(isConsumer) => {
                const { consumerIn: _consumerIn, ...rest } = clientWay
                saveClient(isConsumer ? { ...rest, consumerIn: country } : rest)
              }}
            >
              {t('isConsumer')}
            </Checkbox>
            {clientWay.consumerIn === 'FI' && <p>{t('consumerFI')}</p>}
          </div>
        )}
      </div>
    </details>
  )
}
