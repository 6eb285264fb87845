import { useMemo, useState } from 'react'
import { CURRENCY_CHOICES } from '../../lib/domain/party/countries'
import { currencyName, currencyNamed } from '../../lib/i18n/display-names'
import { setupWords } from '../../lib/i18n/setup-words'
import { useLanguage, useWords } from '../hooks/language'
import { Combobox } from '../ui/Combobox'
import type { FieldMessage } from '../ui/FieldNote'

interface CurrencyFieldProps {
  readonly currency: string
  readonly onChange: (currency: string) => void
  readonly onBlur: () => void
  readonly message: FieldMessage | undefined
}

/** The usual currency of one's invoices, found by typing its code or name. What is no currency stays, and is said to be none. */
export function CurrencyField({ currency, onChange, onBlur, message }: CurrencyFieldProps) {
  const t = useWords(setupWords)
  const language = useLanguage()
  const options = useMemo(
    () =>
      CURRENCY_CHOICES.map((code) => ({ value: code, label: `${code}, ${currencyName(code, language)}` })),
    [language],
  )
  const [typed, setTyped] = useState<string>()
  const [isUnknown, setUnknown] = useState(false)
  const chosen = options.find(({ value }) => value === currency)
  const shown = chosen?.label ?? currency
  const show = (text: string | undefined) => {
    setTyped(text)
    setUnknown(false)
  }
  const settle = () => {
    const named = typed === shown ? currency : typed && currencyNamed(typed)
    if (named && named !== currency) onChange(named)
    if (named || !typed?.trim()) show(undefined)
    else setUnknown(true)
  }
  const unknown = isUnknown && {
    tone: 'bad' as const,
    text: t('noSuchCurrency', { currency: shown }),
  }
  return (
    <Combobox
      label={t('currency')}
      name="currency"
      openLabel={t('showCurrencies')}
      options={options}
      chosen={chosen?.value}
      text={typed ?? shown}
      message={unknown || message}
      allowsOwnText
      isRequired
      onTextChange={show}
      onChoose={(code) => {
        show(undefined)
        onChange(code)
      }}
      onEnter={settle}
      onBlur={() => {
        settle()
        onBlur()
      }}
    />
  )
}
