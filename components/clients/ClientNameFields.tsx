import type { Client } from '../../lib/domain/party/party'
import { taxNameOf } from '../../lib/domain/vat/tax-name'
import { clientsWords } from '../../lib/i18n/clients-words'
import { composerWords } from '../../lib/i18n/composer-words'
import { useWords } from '../hooks/language'
import { Field } from '../ui/Field'
import styles from './ClientForm.module.css'
import type { ClientGroupProps } from './use-client-messages'

/** Who the client is, and to whom mails go. */
export function ClientNameFields({ client, onChange, messageOf }: ClientGroupProps) {
  const t = useWords(composerWords)
  const clients = useWords(clientsWords)
  const edit = (changes: Partial<Client>) => onChange({ ...client, ...changes })
  return (
    <>
      <Field
        label={clients('name')}
        name="client.name"
        className={styles['wide'] ?? ''}
        value={client.name}
        message={messageOf('name')}
        onChange={(name) => edit({ name })}
        autoFocus
      />
      <Field
        label={t('contactName')}
        name="client.contactName"
        value={client.contactName}
        message={messageOf('contactName')}
        onChange={(contactName) => edit({ contactName })}
      />
      <Field
        label={t(`clientTaxId.${taxNameOf(client.address.country)}`)}
        name="client.taxId"
        value={client.taxId}
        message={messageOf('taxId')}
        onChange={(taxId) => edit({ taxId })}
      />
      <Field
        label={t('email')}
        name="client.email"
        type="email"
        value={client.email}
        message={messageOf('email')}
        onChange={(email) => edit({ email })}
      />
      <Field
        label={t('payerEmail')}
        name="client.payerEmail"
        type="email"
        value={client.payerEmail ?? ''}
        message={messageOf('payerEmail')}
        onChange={(payerEmail) => edit({ payerEmail })}
      />
    </>
  )
}
