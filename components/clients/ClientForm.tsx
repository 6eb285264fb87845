import { type ReactNode, useRef, useState } from 'react'
import type { PlainDate } from '../../lib/domain/calendar/plain-date'
import { CLIENT_TERMS, distinctTerms, keyOfTerm } from '../../lib/domain/calendar/usual-terms'
import { type ClientText, tooLongInClient } from '../../lib/domain/party/client-length'
import { CURRENCY_CHOICES } from '../../lib/domain/party/countries'
import { looksLikeEmail } from '../../lib/domain/party/email'
import { CLIENT_LANGUAGES, type Client, type Seller } from '../../lib/domain/party/party'
import { subdivisionOf } from '../../lib/domain/party/subdivision'
import { taxIdProblem } from '../../lib/domain/party/tax-id'
import { taxNameOf } from '../../lib/domain/vat/tax-name'
import { clientsWords } from '../../lib/i18n/clients-words'
import { composerWords } from '../../lib/i18n/composer-words'
import { setupWords } from '../../lib/i18n/setup-words'
import { BegunNote } from '../BegunNote'
import { useTermName } from '../composer/use-term-name'
import { useWords } from '../hooks/language'
import { useBegunForm } from '../hooks/use-begun-form'
import { type FocusRequest, useFocusRequest } from '../hooks/use-focus-request'
import { Button } from '../ui/Button'
import { Checkbox } from '../ui/Checkbox'
import { CountryField } from '../ui/CountryField'
import { Field } from '../ui/Field'
import { Screen } from '../ui/Screen'
import { Select } from '../ui/Select'
import styles from './ClientForm.module.css'
import { ClientFormFacts } from './ClientFormFacts'

interface ClientFormProps {
  readonly title: string
  /** The name that what is typed waits under. */
  readonly begunAs: string
  /** The client to begin with. */
  readonly draw: () => Client
  readonly seller: Seller
  readonly today: PlainDate
  readonly echo: ReactNode
  readonly onCancel: () => void
  /** Says whether it was saved. */
  readonly onSave: (client: Client) => Promise<boolean>
}

const USUAL = 'usual'

/** All that is kept of a client. Only the name is needed; what else is missing, an invoice asks for. */
export function ClientForm({ title, begunAs, draw, seller, today, echo, onCancel, onSave }: ClientFormProps) {
  const t = useWords(clientsWords)
  const composer = useWords(composerWords)
  const setup = useWords(setupWords)
  const nameOfTerm = useTermName()
  const [told] = useState(draw)
  const begun = useBegunForm(begunAs, told)
  const { form: client, setForm: setClient } = begun
  const [saysAll, setSaysAll] = useState(false)
  const root = useRef<HTMLFormElement>(null)
  const [focus, setFocus] = useState<FocusRequest>()
  useFocusRequest(root, focus)
  const edit = (changes: Partial<Client>) => setClient({ ...client, ...changes })
  const editAddress = (changes: Partial<Client['address']>) =>
    edit({ address: { ...client.address, ...changes } })
  const isNameMissing = client.name.trim() === ''
  const emailProblem = (email: string) =>
    saysAll && isMalformed(email) ? { tone: 'bad' as const, text: t('emailMalformed') } : undefined
  const long = tooLongInClient(client)
  const tooLong = (field: ClientText) => {
    const most = long.get(field)
    return most === undefined ? undefined : { tone: 'bad' as const, text: t('tooLong', { most }) }
  }
  const taxId = client.taxId === '' ? undefined : taxIdProblem(client.taxId, client.address.country)
  const terms = distinctTerms([...CLIENT_TERMS, ...(client.term ? [client.term] : [])])
  const currencies = [...new Set([client.currency, ...CURRENCY_CHOICES])]
  const save = async () => {
    setSaysAll(true)
    const wrong = isNameMissing
      ? 'name'
      : ((['email', 'payerEmail'] as const).find((field) => isMalformed(client[field] ?? '')) ??
        [...long.keys()][0])
    if (wrong) setFocus({ field: `client.${wrong}`, count: (focus?.count ?? 0) + 1 })
    else if (await onSave({ ...client, name: client.name.trim() })) begun.forget()
  }
  const subdivision = subdivisionOf(client.address.country)
  return (
    <Screen title={title}>
      {echo}
      <form
        ref={root}
        noValidate
        className={styles['form']}
        aria-label={title}
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <BegunNote {...begun} />
        <Field
          label={t('name')}
          name="client.name"
          className={styles['wide'] ?? ''}
          value={client.name}
          message={saysAll && isNameMissing ? { tone: 'bad', text: t('nameMissing') } : tooLong('name')}
          onChange={(name) => edit({ name })}
          autoFocus
        />
        <Field
          label={composer('contactName')}
          name="client.contactName"
          value={client.contactName}
          message={tooLong('contactName')}
          onChange={(contactName) => edit({ contactName })}
        />
        <Field
          label={composer(`clientTaxId.${taxNameOf(client.address.country)}`)}
          name="client.taxId"
          value={client.taxId}
          message={tooLong('taxId') ?? (taxId ? { tone: 'unsure', text: setup(taxId) } : undefined)}
          onChange={(text) => edit({ taxId: text })}
        />
        <Field
          label={composer('email')}
          name="client.email"
          type="email"
          value={client.email}
          message={emailProblem(client.email)}
          onChange={(email) => edit({ email })}
        />
        <Field
          label={composer('payerEmail')}
          name="client.payerEmail"
          type="email"
          value={client.payerEmail ?? ''}
          message={emailProblem(client.payerEmail ?? '')}
          onChange={(payerEmail) => edit({ payerEmail })}
        />
        <Field
          label={composer('street')}
          className={styles['wide'] ?? ''}
          name="client.street"
          value={client.address.street}
          message={tooLong('street')}
          onChange={(street) => editAddress({ street })}
        />
        <Field
          label={composer('postalCode')}
          name="client.postalCode"
          value={client.address.postalCode}
          message={tooLong('postalCode')}
          onChange={(postalCode) => editAddress({ postalCode })}
        />
        <Field
          label={composer('city')}
          name="client.city"
          value={client.address.city}
          message={tooLong('city')}
          onChange={(city) => editAddress({ city })}
        />
        {subdivision && (
          <Field
            label={composer(`subdivision.${subdivision}`)}
            name="client.subdivision"
            value={client.address.subdivision ?? ''}
            message={tooLong('subdivision')}
            onChange={(typed) => editAddress({ subdivision: typed })}
          />
        )}
        <CountryField
          label={composer('country')}
          openLabel={composer('showCountries')}
          country={client.address.country}
          onChange={(country) => editAddress({ country })}
        />
        <Select
          label={composer('documentLanguage')}
          value={client.language}
          options={CLIENT_LANGUAGES.map((value) => ({ value, label: composer(`language.${value}`) }))}
          onChange={(language) => edit({ language })}
        />
        <Select
          label={composer('currency')}
          value={client.currency}
          options={currencies.map((value) => ({ value, label: value }))}
          onChange={(currency) => edit({ currency })}
        />
        <Select
          label={composer('clientTerm')}
          value={client.term ? keyOfTerm(client.term) : USUAL}
          options={[
            { value: USUAL, label: composer('clientTermUsual') },
            ...terms.map((term) => ({ value: keyOfTerm(term), label: nameOfTerm(term) })),
          ]}
          onChange={(key) => {
            const { term: _term, ...rest } = client
            const term = terms.find((known) => keyOfTerm(known) === key)
            setClient(term ? { ...rest, term } : rest)
          }}
        />
        <Field
          label={composer('poNumber')}
          name="client.poNumber"
          value={client.poNumber}
          message={tooLong('poNumber')}
          onChange={(poNumber) => edit({ poNumber })}
        />
        <div className={styles['check']}>
          <Checkbox isSelected={client.needsPoNumber} onChange={(needsPoNumber) => edit({ needsPoNumber })}>
            {composer('needsPoNumber')}
          </Checkbox>
        </div>
        <ClientFormFacts
          facts={client.facts ?? {}}
          seller={seller}
          today={today}
          notesMessage={tooLong('notes')}
          onChange={(facts) => edit({ facts })}
        />
        <div className={styles['actions']}>
          <Button look="primary" type="submit">
            {t('save')}
          </Button>
          <Button
            look="bare"
            onPress={() => {
              begun.forget()
              onCancel()
            }}
          >
            {t('cancel')}
          </Button>
        </div>
      </form>
    </Screen>
  )
}

function isMalformed(email: string): boolean {
  return email.trim() !== '' && !looksLikeEmail(email)
}
