import type { Client } from '../../lib/domain/party/party'
import { clientsWords } from '../../lib/i18n/clients-words'
import { useWords } from '../hooks/language'
import { Button } from '../ui/Button'
import styles from './ClientScreen.module.css'
import type { ClientActions } from './use-client-actions'

interface ClientMergedProps {
  readonly merged: readonly Client[]
  readonly actions: ClientActions
}

/** The records that turned out to be this client. */
export function ClientMerged({ merged, actions }: ClientMergedProps) {
  const t = useWords(clientsWords)
  if (merged.length === 0) return null
  return (
    <section aria-labelledby="client-merged">
      <h2 id="client-merged" className={styles['heading']}>
        {t('mergedTitle')}
      </h2>
      <p className={styles['lead']}>{t('mergedText')}</p>
      <ul className={styles['list']}>
        {merged.map((client) => (
          <li key={client.id} className={styles['line']}>
            <span>{[client.name, client.email].filter(Boolean).join(', ')}</span>
            <Button
              look="bare"
              size="small"
              label={t('separateFull', { client: client.name })}
              onPress={() => void actions.separate(client)}
            >
              {t('separate')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
