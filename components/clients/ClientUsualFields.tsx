import { CLIENT_TERMS, distinctTerms, keyOfTerm } from '../../lib/domain/calendar/usual-terms'
import { CURRENCY_CHOICES } from '../../lib/domain/party/countries'
import { CLIENT_LANGUAGES, type Client } from '../../lib/domain/party/party'
import { composerWords } from '../../lib/i18n/composer-words'
import { useTermName } from '../composer/use-term-name'
import { useWords } from '../hooks/language'
import { Checkbox } from '../ui/Checkbox'
import { Field } from '../ui/Field'
import { Select } from '../ui/Select'
import styles from './ClientForm.module.css'
import type { ClientGroupProps } from './use-client-messages'

const USUAL = 'usual'

/** What each invoice to the client begins with. */
export function ClientUsualFields({ client, onChange, messageOf }: ClientGroupProps) {
  const t = useWords(composerWords)
  const nameOfTerm = useTermName()
  const edit = (changes: Partial<Client>) => onChange({ ...client, ...changes })
  const terms = distinctTerms([...CLIENT_TERMS, ...(client.term ? [client.term] : [])])
  const currencies = [...new Set([client.currency, ...CURRENCY_CHOICES])]
  return (
    <>
      <Select
        label={t('documentLanguage')}
        value={client.language}
        options={CLIENT_LANGUAGES.map((value) => ({ value, label: t(`language.${value}`) }))}
        onChange={(language) => edit({ language })}
      />
      <Select
        label={t('currency')}
        value={client.currency}
        options={currencies.map((value) => ({ value, label: value }))}
        onChange={(currency) => edit({ currency })}
      />
      <Select
        label={t('clientTerm')}
        value={client.term ? keyOfTerm(client.term) : USUAL}
        options={[
          { value: USUAL, label: t('clientTermUsual') },
          ...terms.map((term) => ({ value: keyOfTerm(term), label: nameOfTerm(term) })),
        ]}
        onChange={(key) => {
          const { term: _term, ...rest } = client
          const term = terms.find((known) => keyOfTerm(known) === key)
          onChange(term ? { ...rest, term } : rest)
        }}
      />
      <Field
        label={t('poNumber')}
        name="client.poNumber"
        value={client.poNumber}
        message={messageOf('poNumber')}
        onChange={(poNumber) => edit({ poNumber })}
      />
      <div className={styles['check']}>
        <Checkbox isSelected={client.needsPoNumber} onChange={(needsPoNumber) => edit({ needsPoNumber })}>
          {t('needsPoNumber')}
        </Checkbox>
      </div>
    </>
  )
}
