import type { Money } from '../../lib/domain/money/money'
import { Amount } from './Amount'
import styles from './Amounts.module.css'

/** Amounts of several currencies below each other: they are never added up. */
export function Amounts({ values }: { readonly values: readonly Money[] }) {
  return values.map((value) => (
    <span key={value.currency} className={styles['one']}>
      <Amount value={value} />
    </span>
  ))
}
