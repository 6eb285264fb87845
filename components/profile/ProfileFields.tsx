import type { PlainDate } from '../../lib/domain/calendar/plain-date'
import { CLIENT_LANGUAGES, LANGUAGES, type Language } from '../../lib/domain/party/party'
import { setupWords } from '../../lib/i18n/setup-words'
import { useLanguage, useWords } from '../hooks/language'
import { FieldGroup } from '../ui/FieldGroup'
import { Select } from '../ui/Select'
import { LookFields, type LookFieldsProps } from './LookFields'
import { NumberFields } from './NumberFields'
import { PaymentFields } from './PaymentFields'
import { SellerFields } from './SellerFields'
import type { ProfileGroupProps } from './use-profile-texts'

interface ProfileFieldsProps extends ProfileGroupProps {
  readonly today: PlainDate
  readonly onChooseLanguage: (language: Language) => void
  readonly onSample: LookFieldsProps['onSample']
  readonly sampleState: LookFieldsProps['sampleState']
}

/** Everything the seller's profile holds, for the first set-up and the settings alike. */
export function ProfileFields({
  today,
  onChooseLanguage,
  onSample,
  sampleState,
  ...group
}: ProfileFieldsProps) {
  const { form, onChange } = group
  const t = useWords(setupWords)
  const language = useLanguage()
  return (
    <>
      <SellerFields {...group} />
      <PaymentFields {...group} />
      <NumberFields {...group} today={today} />
      <FieldGroup title={t('look')}>
        <LookFields {...group} onSample={onSample} sampleState={sampleState} />
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
}
