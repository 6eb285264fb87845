import type { PlainDate } from '../../lib/domain/calendar/plain-date'
import { isNumberPattern, numberFor } from '../../lib/domain/numbering/number-pattern'
import { ESTIMATE_PATTERN } from '../../lib/domain/numbering/series'
import { bankFieldsOf, usualIn } from '../../lib/domain/party/countries'
import { CLIENT_LANGUAGES, LANGUAGES, type Language } from '../../lib/domain/party/party'
import type { ProfileForm } from '../../lib/domain/party/profile-form'
import { needsTaxId, withCountry } from '../../lib/domain/party/read-profile'
import { subdivisionOf } from '../../lib/domain/party/subdivision'
import { taxNameOf } from '../../lib/domain/vat/tax-name'
import { setupWords } from '../../lib/i18n/setup-words'
import { useLanguage, useWords } from '../hooks/language'
import { Checkbox } from '../ui/Checkbox'
import { CountryField } from '../ui/CountryField'
import { Field } from '../ui/Field'
import { FieldGroup } from '../ui/FieldGroup'
import type { FieldMessage } from '../ui/FieldNote'
import { Select } from '../ui/Select'
import { TextArea } from '../ui/TextArea'
import { CurrencyField } from './CurrencyField'
import { LogoField } from './LogoField'
import { LookFields, type LookFieldsProps } from './LookFields'
import styles from './ProfileFields.module.css'

type TextField = {
  [Key in keyof ProfileForm]-?: ProfileForm[Key] extends string ? Key : never
}[keyof ProfileForm]

interface ProfileFieldsProps {
  readonly form: ProfileForm
  readonly today: PlainDate
  readonly onChange: (form: ProfileForm) => void
  readonly onTouch: (field: keyof ProfileForm) => void
  readonly messageOf: (field: keyof ProfileForm) => FieldMessage | undefined
  readonly onChooseLanguage: (language: Language) => void
  readonly onSample: LookFieldsProps['onSample']
  readonly sampleState: LookFieldsProps['sampleState']
}

/** Everything the seller's profile holds, for the first set-up and the settings alike. */
export function ProfileFields({
  form,
  today,
  onChange,
  onTouch,
  messageOf,
  onChooseLanguage,
  onSample,
  sampleState,
}: ProfileFieldsProps) {
  const t = useWords(setupWords)
  const language = useLanguage()
  const usual = usualIn(form.country)
  const bank = bankFieldsOf(form.country)
  const subdivision = subdivisionOf(form.country)
  const text = (name: Exclude<TextField, 'language'> | OptionalField) => ({
    name,
    value: form[name] ?? '',
    message: messageOf(name),
    onChange: (value: string) => onChange({ ...form, [name]: value }),
    onBlur: () => onTouch(name),
  })
  const needed = (name: Parameters<typeof text>[0]) => ({ ...text(name), isRequired: true })
  const optional = (name: Parameters<typeof text>[0]) => ({ ...text(name), hint: t('optional') })
  const accountLabel = usual.bank === 'iban' ? 'bankCode' : usual.bank
  return (
    <>
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
      <FieldGroup title={t('pay')} note={t('payNote')}>
        {bank.iban && <Field {...text('iban')} label={t('iban')} />}
        {bank.account && (
          <>
            <Field {...text('bankCode')} label={t(accountLabel)} />
            <Field {...text('accountNumber')} label={t('accountNumber')} />
            <Field {...optional('bankName')} label={t('bankName')} />
          </>
        )}
        <Field {...optional('bic')} label={t('bic')} />
        <Field
          {...text('paymentLink')}
          label={t('paymentLink')}
          hint={t('paymentLinkHint')}
          inputMode="url"
        />
        <Field {...text('paymentLinkLabel')} label={t('paymentLinkLabel')} hint={t('paymentLinkLabelHint')} />
        {form.country === 'IN' && <Field {...optional('upiAddress')} label={t('upiAddress')} />}
        <Field {...text('bitcoinAddress')} label={t('bitcoinAddress')} hint={t('bitcoinHint')} />
        <CurrencyField
          currency={form.currency}
          message={messageOf('currency')}
          onChange={(currency) => onChange({ ...form, currency })}
          onBlur={() => onTouch('currency')}
        />
        <div className={styles['check']}>
          <Checkbox
            name="acceptsCash"
            isSelected={form.acceptsCash}
            onChange={(acceptsCash) => onChange({ ...form, acceptsCash })}
          >
            {t('acceptsCash')}
          </Checkbox>
        </div>
        <div className={styles['wide']}>
          <TextArea {...text('otherPayment')} label={t('otherPayment')} hint={t('otherPaymentHint')} />
        </div>
      </FieldGroup>
      <FieldGroup title={t('numbers')}>
        <Field {...needed('numberPattern')} label={t('numberPattern')} hint={numberHint()} />
        <Field
          {...text('numberStart')}
          label={t('numberStart')}
          hint={t('numberStartHint')}
          inputMode="numeric"
        />
        <div className={styles['wide']}>
          <TextArea
            {...text('otherPatterns')}
            label={t('otherPatterns')}
            hint={t('otherPatternsHint', { client: CLIENT_PLACE })}
          />
        </div>
        <Field
          {...text('creditPattern')}
          label={t('creditPattern')}
          hint={seriesHint('creditPattern', `C-${form.numberPattern.trim()}`)}
        />
        <Field
          {...text('estimatePattern')}
          label={t('estimatePattern')}
          hint={seriesHint('estimatePattern', ESTIMATE_PATTERN)}
        />
        <Field {...needed('termDays')} label={t('termDays')} inputMode="numeric" />
      </FieldGroup>
      <FieldGroup title={t('look')}>
        <LookFields
          form={form}
          onChange={onChange}
          onTouch={onTouch}
          messageOf={messageOf}
          onSample={onSample}
          sampleState={sampleState}
        />
      </FieldGroup>
      <FieldGroup title={t('languages')}>
        <Select
          label={t('documentLanguage')}
          value={form.language}
          options={CLIENT_LANGUAGES.map((value) => ({ value, label: t(`language.${value}`) }))}
          onChange={(chosen) => onChange({ ...form, language: chosen })}
        />
        <Select
          label={t('screenLanguage')}
          value={language}
          options={LANGUAGES.map((value) => ({ value, label: t(`language.${value}`) }))}
          onChange={onChooseLanguage}
        />
      </FieldGroup>
    </>
  )

  /** Which it is hangs on the country. */
  function taxId() {
    if (form.country === '' && form.chargesVat) return text('taxId')
    return needsTaxId(form) ? needed('taxId') : optional('taxId')
  }

  function seriesHint(field: 'creditPattern' | 'estimatePattern', usual: string): string | undefined {
    const typed = (form[field] ?? '').trim()
    const pattern = typed === '' ? usual : typed
    if (!isNumberPattern(pattern)) return undefined
    return t(typed === '' ? 'seriesUsual' : 'seriesOwn', { number: numberFor(pattern, 1, today) })
  }

  function numberHint(): string | undefined {
    const pattern = form.numberPattern.trim()
    if (!isNumberPattern(pattern)) return undefined
    return t('numberPreview', { number: numberFor(pattern, 1, today), year: YEAR_PLACE })
  }
}

type OptionalField = 'subdivision' | 'numberStart' | 'otherPatterns' | 'creditPattern' | 'estimatePattern'

const YEAR_PLACE = '{year}'
const CLIENT_PLACE = '{client}'
