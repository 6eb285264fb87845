import { useState } from 'react'
import { CLIENT_TERMS, distinctTerms, keyOfTerm } from '../../lib/domain/calendar/usual-terms'
import { newClient } from '../../lib/domain/invoice/new-draft'
import { CURRENCY_CHOICES } from '../../lib/domain/party/countries'
import { CLIENT_LANGUAGES, type Client } from '../../lib/domain/party/party'
import { subdivisionOf } from '../../lib/domain/party/subdivision'
import { taxIdProblem } from '../../lib/domain/party/tax-id'
import { taxNameOf } from '../../lib/domain/vat/tax-name'
import { composerWords } from '../../lib/i18n/composer-words'
import { setupWords } from '../../lib/i18n/setup-words'
import { useWords } from '../hooks/language'
import { Button } from '../ui/Button'
import { Checkbox } from '../ui/Checkbox'
import { CountryField } from '../ui/CountryField'
import { Field } from '../ui/Field'
import { Select } from '../ui/Select'
import styles from './ClientEditor.module.css'
import { ClientFacts } from './ClientFacts'
import { ClientName } from './ClientName'
import { PoNumberField } from './PoNumberField'
import type { SectionProps } from './section'
import { useTermName } from './use-term-name'

export interface ClientEditorProps extends SectionProps {
  /** The clients to choose from. */
  readonly clients: readonly Client[]
}

const USUAL = 'usual'

export function ClientEditor(props: ClientEditorProps) {
  const { draft, clients, seller, view, onEdit, onView, messageOf } = props
  const t = useWords(composerWords)
  const setup = useWords(setupWords)
  const { client } = draft
  const isKnown = clients.some(({ id }) => id === client.id)
  const touch = (field: string) => () => onView({ type: 'touch', field })
  const currencies = new Set([
    draft.currency,
    ...(draft.credits ? [draft.credits.atMost.currency] : CURRENCY_CHOICES),
  ])
  const nameOfTerm = useTermName()
  const [hasFacts, setHasFacts] = useState(Boolean(client.payerEmail || client.facts))
  const terms = distinctTerms([...CLIENT_TERMS, ...(client.term ? [client.term] : [])])
  const taxId = taxIdProblem(client.taxId, client.address.country)
  const taxIdNote =
    taxId && (view.saysAll || view.touched.has('client.taxId'))
      ? { tone: 'unsure' as const, text: setup(taxId) }
      : undefined
  const subdivision = subdivisionOf(client.address.country)
  return (
    <div className={styles['editor']}>
      <ClientName {...props} />
      <Field
        label={t('contactName')}
        name="client.contactName"
        value={client.contactName}
        message={messageOf('client.contactName')}
        onChange={(contactName) => onEdit({ type: 'editClient', changes: { contactName } })}
      />
      <Field
        label={t('email')}
        name="client.email"
        type="email"
        value={client.email}
        message={messageOf('client.email')}
        onChange={(email) => onEdit({ type: 'editClient', changes: { email } })}
        onBlur={touch('client.email')}
      />
      <Field
        label={t('street')}
        name="client.address"
        className={styles['wide'] ?? ''}
        value={client.address.street}
        message={messageOf('client.address')}
        onChange={(street) => onEdit({ type: 'editAddress', changes: { street } })}
        onBlur={touch('client.address')}
      />
      <Field
        label={t('postalCode')}
        value={client.address.postalCode}
        onChange={(postalCode) => onEdit({ type: 'editAddress', changes: { postalCode } })}
      />
      <Field
        label={t('city')}
        value={client.address.city}
        onChange={(city) => onEdit({ type: 'editAddress', changes: { city } })}
      />
      {subdivision && (
        <Field
          label={t(`subdivision.${subdivision}`)}
          value={client.address.subdivision ?? ''}
          onChange={(typed) => onEdit({ type: 'editAddress', changes: { subdivision: typed } })}
        />
      )}
      <CountryField
        // What was typed and is no country is said of this client alone.
        key={client.id}
        label={t('country')}
        openLabel={t('showCountries')}
        country={client.address.country}
        onChange={(country) => onEdit({ type: 'editAddress', changes: { country } })}
      />
      <Field
        label={t(`clientTaxId.${taxNameOf(client.address.country)}`)}
        name="client.taxId"
        value={client.taxId}
        message={messageOf('client.taxId') ?? taxIdNote}
        onChange={(taxId) => onEdit({ type: 'editClient', changes: { taxId } })}
        onBlur={touch('client.taxId')}
      />
      <Select
        label={t('documentLanguage')}
        value={draft.language}
        options={CLIENT_LANGUAGES.map((language) => ({ value: language, label: t(`language.${language}`) }))}
        onChange={(language) => onEdit({ type: 'editClient', changes: { language } })}
      />
      <Select
        label={t('currency')}
        name="client.currency"
        value={draft.currency}
        message={messageOf('client.currency')}
        options={[...currencies].map((currency) => ({ value: currency, label: currency }))}
        onChange={(currency) => onEdit({ type: 'editClient', changes: { currency } })}
      />
      <Select
        label={t('clientTerm')}
        value={client.term ? keyOfTerm(client.term) : USUAL}
        options={[
          { value: USUAL, label: t('clientTermUsual') },
          ...terms.map((term) => ({ value: keyOfTerm(term), label: nameOfTerm(term) })),
        ]}
        onChange={(key) =>
          onEdit({
            type: 'setClientTerm',
            term: terms.find((term) => keyOfTerm(term) === key),
            usual: seller.defaultTerm,
          })
        }
      />
      <div className={styles['wide']}>
        <PoNumberField {...props} />
      </div>
      <div className={styles['wide']}>
        <Checkbox
          isSelected={client.needsPoNumber}
          onChange={(needsPoNumber) => onEdit({ type: 'editClient', changes: { needsPoNumber } })}
        >
          {t('needsPoNumber')}
        </Checkbox>
      </div>
      {hasFacts && <ClientFacts {...props} />}
      <div className={styles['actions']}>
        {!hasFacts && (
          <Button
            look="bare"
            onPress={() => {
              setHasFacts(true)
              onView({ type: 'moveTo', field: 'client.payerEmail' })
            }}
          >
            {t('moreOfClient')}
          </Button>
        )}
        {isKnown && !draft.credits && (
          <Button
            look="bare"
            onPress={() => {
              onEdit({
                type: 'chooseClient',
                client: newClient(crypto.randomUUID(), {}, seller),
                seller,
              })
              onView({ type: 'open', part: 'client' })
            }}
          >
            {t('newClient')}
          </Button>
        )}
        <Button onPress={() => onView({ type: 'close', part: 'client', focus: 'changeClient' })}>
          {t('done')}
        </Button>
      </div>
    </div>
  )
}
