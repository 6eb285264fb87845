import type { PostalAddress } from '../../lib/domain/party/party'
import { subdivisionOf } from '../../lib/domain/party/subdivision'
import { composerWords } from '../../lib/i18n/composer-words'
import { useWords } from '../hooks/language'
import { CountryField } from '../ui/CountryField'
import { Field } from '../ui/Field'
import styles from './ClientForm.module.css'
import type { ClientGroupProps } from './use-client-messages'

/** The client's postal address. */
export function ClientAddressFields({ client, onChange, messageOf }: ClientGroupProps) {
  const t = useWords(composerWords)
  const { address } = client
  const edit = (changes: Partial<PostalAddress>) =>
    onChange({ ...client, address: { ...address, ...changes } })
  const subdivision = subdivisionOf(address.country)
  return (
    <>
      <Field
        label={t('street')}
        className={styles['wide'] ?? ''}
        name="client.street"
        value={address.street}
        message={messageOf('street')}
        onChange={(street) => edit({ street })}
      />
      <Field
        label={t('postalCode')}
        name="client.postalCode"
        value={address.postalCode}
        message={messageOf('postalCode')}
        onChange={(postalCode) => edit({ postalCode })}
      />
      <Field
        label={t('city')}
        name="client.city"
        value={address.city}
        message={messageOf('city')}
        onChange={(city) => edit({ city })}
      />
      {subdivision && (
        <Field
          label={t(`subdivision.${subdivision}`)}
          name="client.subdivision"
          value={address.subdivision ?? ''}
          message={messageOf('subdivision')}
          onChange={(named) => edit({ subdivision: named })}
        />
      )}
      <CountryField
        label={t('country')}
        openLabel={t('showCountries')}
        country={address.country}
        onChange={(country) => edit({ country })}
      />
    </>
  )
}
