import { useId } from 'react'
import type { DraftDiscount } from '../../lib/domain/invoice/draft'
import type { Currency } from '../../lib/domain/money/currency'
import { composerWords } from '../../lib/i18n/composer-words'
import { currencySymbol } from '../../lib/i18n/display-names'
import { useLanguage, useWords } from '../hooks/language'
import { Button } from '../ui/Button'
import { type FieldMessage, FieldNote } from '../ui/FieldNote'
import { MoneyField } from '../ui/MoneyField'
import { QuantityField } from '../ui/QuantityField'
import { Select } from '../ui/Select'
import styles from './DiscountFields.module.css'

interface DiscountFieldsProps {
  readonly label: string
  readonly name: string
  readonly discount: DraftDiscount
  readonly currency: Currency
  readonly message: FieldMessage | undefined
  readonly onChange: (discount: DraftDiscount) => void
  readonly onBlur: () => void
  readonly onRemove: () => void
}

/** A discount as a percentage or an amount. */
export function DiscountFields({
  label,
  discount,
  currency,
  onChange,
  onRemove,
  ...rest
}: DiscountFieldsProps) {
  const t = useWords(composerWords)
  const language = useLanguage()
  const noteId = useId()
  const field = { ...rest, noteId }
  const text =
    discount.kind === 'percent' ? discount.percent : discount.kind === 'amount' ? discount.amount : ''
  const kind = discount.kind === 'amount' ? 'amount' : 'percent'
  const set = (nextKind: 'percent' | 'amount', typed: string) =>
    onChange(nextKind === 'percent' ? { kind: 'percent', percent: typed } : { kind: 'amount', amount: typed })
  return (
    <div>
      <div className={styles['row']}>
        {kind === 'percent' ? (
          <QuantityField {...field} label={label} value={text} onChange={(typed) => set(kind, typed)} />
        ) : (
          <MoneyField
            {...field}
            isSignHidden
            currency={currency}
            label={label}
            value={text}
            onChange={(typed) => set(kind, typed)}
          />
        )}
        <Select
          label={t('discountKind')}
          isLabelHidden
          value={kind}
          options={[
            { value: 'percent', label: '%' },
            { value: 'amount', label: currencySymbol(currency, language) },
          ]}
          onChange={(nextKind) => set(nextKind, text)}
        />
        <Button look="bare" onPress={onRemove}>
          {t('removeDiscount')}
        </Button>
      </div>
      {rest.message && <FieldNote id={noteId} message={rest.message} />}
    </div>
  )
}
