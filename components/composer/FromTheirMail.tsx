import { useState } from 'react'
import { type ClientFill, filledClient, fillOf, unfilledClient } from '../../lib/domain/party/client-fill'
import type { Client } from '../../lib/domain/party/party'
import { townLine } from '../../lib/domain/party/town-line'
import { composerWords } from '../../lib/i18n/composer-words'
import { countryName } from '../../lib/i18n/display-names'
import { useLanguage, useWords } from '../hooks/language'
import { useSignature } from '../hooks/use-signature'
import { Button } from '../ui/Button'
import styles from './FromTheirMail.module.css'
import type { SectionProps } from './section'

interface FromTheirMailProps extends Pick<SectionProps, 'draft' | 'seller' | 'onEdit'> {
  readonly session: string
}

/**
 * Offers what the client's own mail says of them for the fields that are empty, in words before it is taken, and takes
 * it back. Drawn only where there is something.
 */
export function FromTheirMail({ session, draft, seller, onEdit }: FromTheirMailProps) {
  const t = useWords(composerWords)
  const language = useLanguage()
  const { client } = draft
  const facts = useSignature(session, client, seller)
  const [used, setUsed] = useState<{ readonly before: Client; readonly filled: Client }>()
  const fill = facts && !used ? fillOf(client, facts) : undefined
  if (!fill && !used) return null
  const write = (next: Client) => onEdit({ type: 'writeClient', client: next })
  const use = (wanted: ClientFill) => {
    const filled = filledClient(client, wanted, wanted.phone ? t('phoneNote', { phone: wanted.phone }) : '')
    setUsed({ before: client, filled })
    write(filled)
  }
  const words = fill && [
    ...Object.values(fill.changes),
    ...(fill.address ? [fill.address.street, townLine(fill.address)] : []),
    ...(fill.address && fill.address.country !== client.address.country
      ? [countryName(fill.address.country, language)]
      : []),
    ...(fill.phone ? [fill.phone] : []),
  ]
  return (
    <div className={styles['offer']} role="status">
      <p className={styles['words']}>
        {words ? t('fromTheirMail', { facts: words.join(', ') }) : t('filledFromMail')}
      </p>
      {fill && (
        <Button look="bare" size="small" className={styles['act'] ?? ''} onPress={() => use(fill)}>
          {t('useFromMail')}
        </Button>
      )}
      {used && (
        <Button
          look="bare"
          size="small"
          className={styles['act'] ?? ''}
          onPress={() => {
            write(unfilledClient(client, used.before, used.filled))
            setUsed(undefined)
          }}
        >
          {t('undoFromMail')}
        </Button>
      )}
    </div>
  )
}
