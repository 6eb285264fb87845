import { setupWords } from '../../lib/i18n/setup-words'
import { useWords } from '../hooks/language'
import { DateField } from '../ui/DateField'
import { Field } from '../ui/Field'
import { FieldGroup } from '../ui/FieldGroup'
import type { LateRatesFieldsProps } from './LateRatesFields'

/** One sentence about something on offer, for the mails of invoices up to a day. */
export function MonthOfferFields({ form, today, onChange, messageOf, onTouch }: LateRatesFieldsProps) {
  const t = useWords(setupWords)
  return (
    <FieldGroup title={t('monthOffer')}>
      <Field
        name="monthOffer"
        label={t('monthOfferText')}
        hint={t('monthOfferHint')}
        value={form.monthOffer ?? ''}
        message={messageOf('monthOffer')}
        onChange={(monthOffer) => onChange({ ...form, monthOffer })}
        onBlur={() => onTouch('monthOffer')}
      />
      <DateField
        name="monthOfferUntil"
        label={t('monthOfferUntil')}
        value={form.monthOfferUntil ?? ''}
        today={today}
        message={messageOf('monthOfferUntil')}
        onChange={(monthOfferUntil) => onChange({ ...form, monthOfferUntil })}
        onBlur={() => onTouch('monthOfferUntil')}
      />
    </FieldGroup>
  )
}
