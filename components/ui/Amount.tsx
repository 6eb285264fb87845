import type { Money } from '../../lib/domain/money/money'
import { formatAmount, formatMoney } from '../../lib/i18n/format'
import { useLanguage } from '../hooks/language'
import styles from './Amount.module.css'

interface AmountProps {
  readonly value: Money
  /** Without the sign, where a total nearby carries it. */
  readonly isBare?: boolean
}

/** An amount in the language's writing, never broken or cut. */
export function Amount({ value, isBare = false }: AmountProps) {
  const language = useLanguage()
  return (
    <span className={styles['amount']}>
      {isBare ? formatAmount(value, language) : formatMoney(value, language)}
    </span>
  )
}
