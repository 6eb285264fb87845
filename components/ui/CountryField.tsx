import { useMemo, useState } from 'react'
import { COUNTRIES } from '../../lib/domain/party/countries'
import { composerWords } from '../../lib/i18n/composer-words'
import { countryName, countryNamed, namesOf } from '../../lib/i18n/display-names'
import { useLanguage, useWords } from '../hooks/language'
import { Combobox } from './Combobox'
import type { FieldMessage } from './FieldNote'

interface CountryFieldProps {
  readonly label: string
  /** The heard name of the button that opens the list. */
  readonly openLabel: string
  /** ISO 3166-1 alpha-2; empty while none is chosen. */
  readonly country: string
  readonly onChange: (country: string) => void
  readonly onBlur?: () => void
  readonly message?: FieldMessage | undefined
  readonly name?: string
  readonly isRequired?: boolean
}

/** A country, found by typing what people call it, or its code. What is no country stays, and is said to be none. */
export function CountryField({
  label,
  openLabel,
  country,
  onChange,
  onBlur,
  message,
  name,
  isRequired,
}: CountryFieldProps) {
  const t = useWords(composerWords)
  const language = useLanguage()
  const options = useMemo(
    () =>
      COUNTRIES.map((code) => ({
        value: code,
        label: countryName(code, language),
        also: [code, ...namesOf(code)],
      })).toSorted((a, b) => a.label.localeCompare(b.label, language)),
    [language],
  )
  const chosenName = options.find((option) => option.value === country)?.label ?? country
  const [typed, setTyped] = useState<string>()
  const [isUnknown, setUnknown] = useState(false)
  const show = (text: string | undefined) => {
    setTyped(text)
    setUnknown(false)
  }
  const settle = () => {
    const named = typed && countryNamed(typed)
    if (named && named !== country) onChange(named)
    if (named || !typed?.trim()) show(undefined)
    else setUnknown(true)
  }
  const unknown = isUnknown && {
    tone: 'bad' as const,
    text: country === '' ? t('noSuchCountry') : t('noSuchCountryYet', { country: chosenName }),
  }
  return (
    <Combobox
      label={label}
      options={options}
      chosen={country === '' ? undefined : country}
      text={typed ?? chosenName}
      openLabel={openLabel}
      message={unknown || message}
      allowsOwnText
      onTextChange={show}
      onChoose={(code) => {
        show(undefined)
        onChange(code)
      }}
      onEnter={settle}
      onBlur={() => {
        settle()
        onBlur?.()
      }}
      {...(name ? { name } : {})}
      {...(isRequired ? { isRequired } : {})}
    />
  )
}
