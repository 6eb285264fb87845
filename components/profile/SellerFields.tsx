import { usualIn } from '../../lib/domain/party/countries'
import { needsTaxId, withCountry } from '../../lib/domain/party/read-profile'
import { subdivisionOf } from '../../lib/domain/party/subdivision'
import { taxNameOf } from '../../lib/domain/vat/tax-name'
import { setupWords } from '../../lib/i18n/setup-words'
import { useLanguage, useWords } from '../hooks/language'
import { Checkbox } from '../ui/Checkbox'
import { CountryField } from '../ui/CountryField'
import { Field } from '../ui/Field'
import { FieldGroup } from '../ui/FieldGroup'
import { LogoField } from './LogoField'
import styles from './ProfileFields.module.css'
import { type ProfileGroupProps, useProfileTexts } from './use-profile-texts'

/** Who the seller is: names, address, tax number and logo. */
export function SellerFields(group: ProfileGroupProps) {
  const { form, onChange, onTouch, messageOf } = group
  const t = useWords(setupWords)
  const language = useLanguage()
  const { text, needed, optional } = useProfileTexts(group)
  const usual = usualIn(form.country)
  const subdivision = subdivisionOf(form.country)
  return (
    <FieldGroup title={t('you')}>
      <Field {...needed('name')} label={t('name')} hint={t('nameHint')} autoComplete="organization" />
      <Field {...optional('contactName')} label={t('contactName')} autoComplete="name" />
      <CountryField
        label={t('country')}
        openLabel={t('showCountries')}
        name="country"
        isRequired
        country={form.country}
        message={messageOf('country')}
        onChange={(country) => onChange(withCountry(form, country, language))}
        onBlur={() => onTouch('country')}
      />
      <Field {...needed('street')} label={t('street')} autoComplete="street-address" />
      <Field {...optional('postalCode')} label={t('postalCode')} autoComplete="postal-code" />
      <Field {...needed('city')} label={t('city')} autoComplete="address-level2" />
      {subdivision && (
        <Field
          {...optional('subdivision')}
          label={t(`subdivision.${subdivision}`)}
          autoComplete="address-level1"
        />
      )}
      <Field {...needed('email')} label={t('email')} type="email" autoComplete="email" />
      <Field {...optional('phone')} label={t('phone')} type="tel" autoComplete="tel" />
      <Field {...taxId()} label={t(`taxId.${usual.taxId}`)} />
      <div className={styles['check']}>
        <Checkbox
          name="chargesVat"
          isSelected={form.chargesVat}
          onChange={(chargesVat) => onChange({ ...form, chargesVat })}
        >
          {t(`charges.${taxNameOf(form.country)}`)}
        </Checkbox>
      </div>
      {!form.chargesVat && usual.chargesVat && (
        <div className={styles['check']}>
          <Checkbox
            name="isSmallBusiness"
            isSelected={form.isSmallBusiness ?? false}
            onChange={(isSmallBusiness) => onChange({ ...form, isSmallBusiness })}
          >
            {t('smallBusiness')}
          </Checkbox>
        </div>
      )}
      <LogoField
        logo={form.logo}
        onChange={(logo) => {
          const { logo: _logo, ...rest } = form
          onChange(logo ? { ...rest, logo } : rest)
        }}
      />
    </FieldGroup>
  )

  /** Which it is hangs on the country. */
  function taxId() {
    if (form.country === '' && form.chargesVat) return text('taxId')
    return needsTaxId(form) ? needed('taxId') : optional('taxId')
  }
}
