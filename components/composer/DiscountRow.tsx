import { composerWords } from '../../lib/i18n/composer-words'
import { useWords } from '../hooks/language'
import { DiscountFields } from './DiscountFields'
import styles from './DiscountRow.module.css'
import type { SectionProps } from './section'

/** A discount off the lines' sum. */
export function DiscountRow({ draft, onEdit, onView, messageOf }: SectionProps) {
  const t = useWords(composerWords)
  return (
    <div className={styles['discount']}>
      <DiscountFields
        label={t('discount')}
        name="discount"
        discount={draft.discount}
        currency={draft.currency}
        message={messageOf('discount')}
        onChange={(discount) => onEdit({ type: 'setDiscount', discount })}
        onBlur={() => onView({ type: 'touch', field: 'discount' })}
        onRemove={() => {
          onEdit({ type: 'setDiscount', discount: { kind: 'none' } })
          onView({ type: 'close', part: 'discount', focus: 'addDiscount' })
        }}
      />
    </div>
  )
}
