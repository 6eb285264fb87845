import { useState } from 'react'
import { decimalText, readDecimal } from '../../lib/domain/money/decimal'
import { composerWords } from '../../lib/i18n/composer-words'
import { formatDecimal } from '../../lib/i18n/format'
import { useLanguage, useWords } from '../hooks/language'
import type { FieldMessage } from '../ui/FieldNote'
import { QuantityField } from '../ui/QuantityField'

export interface VatPercentFieldProps {
  /** Per cent as canonical text; empty before one is given. */
  readonly rate: string
  readonly name: string
  readonly message: FieldMessage | undefined
  /** The message is said elsewhere, by the element of this id. */
  readonly noteId?: string
  readonly onChange: (rate: string) => void
  /** A sales tax, not a VAT. */
  readonly isSalesTax: boolean
}

/** A VAT rate to type, for a seller in a country whose rates we do not know. Only a readable rate is given on. */
export function VatPercentField({ rate, onChange, isSalesTax, name, ...note }: VatPercentFieldProps) {
  const t = useWords(composerWords)
  const language = useLanguage()
  const [typed, setTyped] = useState<string>()
  const isBad = typed !== undefined && rateOf(typed) === undefined
  return (
    <QuantityField
      {...(isBad ? { message: { tone: 'bad', text: t('vatMalformed') } } : note)}
      name={name}
      label={t(isSalesTax ? 'taxPercent' : 'vatPercent')}
      value={typed ?? (rate === '' ? '' : formatDecimal(rate, language))}
      after={<span aria-hidden="true">%</span>}
      onChange={(text) => {
        setTyped(text)
        const read = rateOf(text)
        if (read !== undefined) onChange(read)
      }}
      onBlur={() => {
        if (!isBad) setTyped(undefined)
      }}
    />
  )
}

function rateOf(text: string): string | undefined {
  const reading = readDecimal(text.replace('%', ''))
  const value =
    reading.kind === 'ok' ? reading.value : reading.kind === 'ambiguous' ? reading.asFraction : undefined
  if (!value || value.units < 0n || value.scale > 4) return undefined
  return value.units <= 100n * 10n ** BigInt(value.scale) ? decimalText(value) : undefined
}
