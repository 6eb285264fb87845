import type { Currency } from '../../lib/domain/money/currency'
import { currencySymbol } from '../../lib/i18n/display-names'
import { useLanguage } from '../hooks/language'
import { Field, type FieldProps } from './Field'

/** An amount in major units, as typed. The currency stands in the field, where the language puts it. */
export function MoneyField({ currency, ...field }: FieldProps & { readonly currency: Currency }) {
  const language = useLanguage()
  const symbol = <span aria-hidden="true">{currencySymbol(currency, language)}</span>
  return (
    <Field
      inputMode="decimal"
      align="end"
      {...field}
      {...(language === 'fi' ? { after: symbol } : { before: symbol })}
    />
  )
}
