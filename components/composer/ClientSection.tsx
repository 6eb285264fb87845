import { composerWords } from '../../lib/i18n/composer-words'
import { useWords } from '../hooks/language'
import { Avatar } from '../ui/Avatar'
import { Button } from '../ui/Button'
import { EditInPlace } from '../ui/EditInPlace'
import { ClientEditor, type ClientEditorProps } from './ClientEditor'
import styles from './ClientSection.module.css'
import { FromTheirMail } from './FromTheirMail'
import { PoNumberField } from './PoNumberField'

interface ClientSectionProps extends ClientEditorProps {
  /** Of the composer, where it stands beside a mail. */
  readonly session?: string
}

export function ClientSection(props: ClientSectionProps) {
  const { draft, assessment, view, session, onView } = props
  const t = useWords(composerWords)
  const { client, poNumber } = draft
  const [contactName, email] = [client.contactName, client.email].map((part) => part.trim())
  const isPoMissing = assessment.problems.some(({ field }) => field === 'poNumber')
  const isPoOpen = view.isPoNumberOpen || isPoMissing
  return (
    <section className={styles['section']} aria-label={t('client')}>
      {session !== undefined && <FromTheirMail key={client.id} {...props} session={session} />}
      {view.isClientOpen ? (
        <ClientEditor {...props} />
      ) : (
        <div className={styles['client']}>
          <Avatar name={client.name} />
          <div className={styles['who']}>
            <p className={styles['name']}>
              <bdi>{client.name}</bdi>
            </p>
            <p className={styles['contact']}>
              {contactName !== '' && <bdi>{contactName}</bdi>}
              {contactName !== '' && email !== '' && ', '}
              {email !== '' && <bdi>{email}</bdi>}
            </p>
          </div>
          <Button
            look="bare"
            name="changeClient"
            className={styles['change'] ?? ''}
            onPress={() => onView({ type: 'open', part: 'client' })}
          >
            {t('change')}
          </Button>
        </div>
      )}
      {!view.isClientOpen && (isPoOpen || poNumber !== '') && (
        <div className={styles['indented']}>
          {isPoOpen ? (
            <PoNumberField {...props} />
          ) : (
            <EditInPlace
              name="poNumber"
              label={t('edit')}
              className={styles['pair'] ?? ''}
              onEdit={() => onView({ type: 'open', part: 'poNumber' })}
            >
              <span className={styles['quiet']}>{t('poNumber')}</span>
              <span>{poNumber}</span>
            </EditInPlace>
          )}
        </div>
      )}
    </section>
  )
}
