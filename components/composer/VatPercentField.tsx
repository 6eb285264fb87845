import { decimalText, readDecimal } from '../../lib/domain/money/decimal'
import { composerWords } from '../../lib/i18n/composer-words'
import { formatDecimal } from '../../lib/i18n/format'
import { useLanguage, useWords } from '../hooks/language'
import type { FieldMessage } from '../ui/FieldNote'
import { QuantityField } from '../ui/QuantityField'

interface VatPercentFieldProps {
  /** Per cent as canonical text; empty before one is given. */
  readonly rate: string
  /** What stands in the field while it is written; undefined shows the rate. */
  readonly typed: string | undefined
  readonly name: string
  readonly autoFocus: boolean
  readonly message: FieldMessage | undefined
  /** The message is said elsewhere, by the element of this id. */
  readonly noteId: string
  readonly onType: (typed: string | undefined) => void
  readonly onChange: (rate: string) => void
}

/** A VAT rate to type, which is none of those that we know of the country. What cannot be read is given on as none. */
export function VatPercentField({ rate, typed, onType, onChange, ...field }: VatPercentFieldProps) {
  const t = useWords(composerWords)
  const language = useLanguage()
  return (
    <QuantityField
      {...field}
      label={t('vatPercent')}
      value={typed ?? (rate === '' ? '' : formatDecimal(rate, language))}
      after={<span aria-hidden="true">%</span>}
      onChange={(text) => {
        onType(text)
        onChange(readVatRate(text) ?? '')
      }}
      onBlur={() => {
        if (typed !== undefined && readVatRate(typed) !== undefined) onType(undefined)
      }}
    />
  )
}

/** A percentage up to 100 as canonical text; undefined where it cannot be read. */
export function readVatRate(text: string): string | undefined {
  const reading = readDecimal(text.replace('%', ''))
  const value =
    reading.kind === 'ok' ? reading.value : reading.kind === 'ambiguous' ? reading.asFraction : undefined
  if (!value || value.units < 0n || value.scale > 4) return undefined
  return value.units <= 100n * 10n ** BigInt(value.scale) ? decimalText(value) : undefined
}
