import { useMemo, useState } from 'react'
import { CURRENCY_CHOICES } from '../../lib/domain/party/countries'
import { currencyName } from '../../lib/i18n/display-names'
import { setupWords } from '../../lib/i18n/setup-words'
import { useLanguage, useWords } from '../hooks/language'
import { Combobox } from '../ui/Combobox'
import type { FieldMessage } from '../ui/FieldNote'

export interface CurrencyFieldProps {
  readonly currency: string
  readonly onChange: (currency: string) => void
  readonly onBlur: () => void
  readonly message: FieldMessage | undefined
}

/** The usual currency of one's invoices, found by code or name. */
export function CurrencyField({ currency, onChange, onBlur, message }: CurrencyFieldProps) {
  const t = useWords(setupWords)
  const language = useLanguage()
  const options = useMemo(
    () =>
      CURRENCY_CHOICES.map((code) => ({ value: code, label: `${code}, ${currencyName(code, language)}` })),
    [language],
  )
  const [typed, setTyped] = useState<string>()
  const chosen = options.find(({ value }) => value === currency)
  return (
    <Combobox
      label={t('currency')}
      name="currency"
      openLabel={t('showCurrencies')}
      options={options}
      chosen={chosen?.value}
      text={typed ?? chosen?.label ?? currency}
      message={message}
      onTextChange={setTyped}
      onChoose={(code) => {
        setTyped(undefined)
        onChange(code)
      }}
      onBlur={() => {
        const exact = options.find(({ value }) => value === typed?.trim().toUpperCase())
        if (exact) onChange(exact.value)
        setTyped(undefined)
        onBlur()
      }}
    />
  )
}
