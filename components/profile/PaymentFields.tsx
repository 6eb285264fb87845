import { bankFieldsOf, usualIn } from '../../lib/domain/party/countries'
import { setupWords } from '../../lib/i18n/setup-words'
import { useWords } from '../hooks/language'
import { Checkbox } from '../ui/Checkbox'
import { Field } from '../ui/Field'
import { FieldGroup } from '../ui/FieldGroup'
import { TextArea } from '../ui/TextArea'
import { CurrencyField } from './CurrencyField'
import styles from './ProfileFields.module.css'
import { type ProfileGroupProps, useProfileTexts } from './use-profile-texts'

/** How the seller is paid. */
export function PaymentFields(group: ProfileGroupProps) {
  const { form, onChange, onTouch, messageOf } = group
  const t = useWords(setupWords)
  const { text, optional } = useProfileTexts(group)
  const usual = usualIn(form.country)
  const bank = bankFieldsOf(form.country)
  const accountLabel = usual.bank === 'iban' ? 'bankCode' : usual.bank
  return (
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
      <Field {...text('paymentLink')} label={t('paymentLink')} hint={t('paymentLinkHint')} inputMode="url" />
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
  )
}
