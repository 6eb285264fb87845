import { useContext, useState } from 'react'
import type { Currency } from '../../lib/domain/money/currency'
import { currencySymbol } from '../../lib/i18n/display-names'
import { typedMoney } from '../../lib/i18n/format'
import { CountryContext, useLanguage } from '../hooks/language'
import { Field, type FieldProps } from './Field'

interface MoneyFieldProps extends FieldProps {
  readonly currency: Currency
  /** The currency is said beside the field. */
  readonly isSignHidden?: boolean
}

/** An amount in major units, as typed. The currency stands in the field, where the language puts it. */
export function MoneyField({ currency, isSignHidden = false, onChange, value, ...field }: MoneyFieldProps) {
  const language = useLanguage()
  const country = useContext(CountryContext)
  const [last, setLast] = useState({ typed: value, given: value })
  const sign = !isSignHidden && <span aria-hidden="true">{currencySymbol(currency, language)}</span>
  return (
    <Field
      inputMode="decimal"
      align="end"
      {...field}
      value={last.given === value ? last.typed : value}
      onChange={(typed) => {
        const given = typedMoney(typed, currency, language, country)
        setLast({ typed, given })
        onChange(given)
      }}
      {...(language === 'fi' ? { after: sign } : { before: sign })}
    />
  )
}
