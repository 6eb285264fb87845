import { composerWords } from '../../lib/i18n/composer-words'
import { currencySymbol } from '../../lib/i18n/display-names'
import { useLanguage, useWords } from '../hooks/language'
import { Button } from '../ui/Button'
import { QuantityField } from '../ui/QuantityField'
import { Select } from '../ui/Select'
import styles from './DiscountRow.module.css'
import type { SectionProps } from './section'

/** A discount off the lines' sum, as a percentage or an amount. */
export function DiscountRow({ draft, onEdit, onView, messageOf }: SectionProps) {
  const t = useWords(composerWords)
  const language = useLanguage()
  const { discount } = draft
  const text =
    discount.kind === 'percent' ? discount.percent : discount.kind === 'amount' ? discount.amount : ''
  const kind = discount.kind === 'amount' ? 'amount' : 'percent'
  const set = (nextKind: 'percent' | 'amount', typed: string) =>
    onEdit({
      type: 'setDiscount',
      discount:
        nextKind === 'percent' ? { kind: 'percent', percent: typed } : { kind: 'amount', amount: typed },
    })
  return (
    <div className={styles['discount']}>
      <QuantityField
        label={t('discount')}
        name="discount"
        value={text}
        message={messageOf('discount')}
        onChange={(typed) => set(kind, typed)}
        onBlur={() => onView({ type: 'touch', field: 'discount' })}
      />
      <Select
        label={t('discountKind')}
        isLabelHidden
        value={kind}
        options={[
          { value: 'percent', label: '%' },
          { value: 'amount', label: currencySymbol(draft.currency, language) },
        ]}
        onChange={(nextKind) => set(nextKind, text)}
      />
      <Button
        look="bare"
        onPress={() => {
          onEdit({ type: 'setDiscount', discount: { kind: 'none' } })
          onView({ type: 'close', part: 'discount', focus: 'addDiscount' })
        }}
      >
        {t('removeDiscount')}
      </Button>
    </div>
  )
}
