import { useMemo, useState } from 'react'
import { COUNTRIES } from '../../lib/domain/party/countries'
import { countryName } from '../../lib/i18n/display-names'
import { useLanguage } from '../hooks/language'
import { Combobox } from './Combobox'
import type { FieldMessage } from './FieldNote'

export interface CountryFieldProps {
  readonly label: string
  /** The heard name of the button that opens the list. */
  readonly openLabel: string
  /** ISO 3166-1 alpha-2; empty while none is chosen. */
  readonly country: string
  readonly onChange: (country: string) => void
  readonly onBlur?: () => void
  readonly message?: FieldMessage | undefined
  readonly name?: string
}

/** A country, found by typing its name in the language of the screen. */
export function CountryField({
  label,
  openLabel,
  country,
  onChange,
  onBlur,
  message,
  name,
}: CountryFieldProps) {
  const language = useLanguage()
  const options = useMemo(
    () =>
      COUNTRIES.map((code) => ({ value: code, label: countryName(code, language) })).toSorted((a, b) =>
        a.label.localeCompare(b.label, language),
      ),
    [language],
  )
  const chosenName = options.find((option) => option.value === country)?.label ?? country
  const [typed, setTyped] = useState<string>()
  return (
    <Combobox
      label={label}
      options={options}
      chosen={country === '' ? undefined : country}
      text={typed ?? chosenName}
      openLabel={openLabel}
      message={message}
      onTextChange={setTyped}
      onChoose={(code) => {
        setTyped(undefined)
        onChange(code)
      }}
      onBlur={() => {
        const exact = options.find(({ label }) => label.toLowerCase() === typed?.trim().toLowerCase())
        if (exact && exact.value !== country) onChange(exact.value)
        setTyped(undefined)
        onBlur?.()
      }}
      {...(name ? { name } : {})}
    />
  )
}
