import { classNames } from './class-names'
import { StateMark, type StateMarkKind } from './icons/StateMark'
import styles from './StatusText.module.css'

interface StatusTextProps {
  readonly kind: StateMarkKind
  readonly words: string
  /** Said quietly between mark and words, such as the invoice number. */
  readonly before?: string
}

/** The state of an invoice: a mark and words, always both. */
export function StatusText({ kind, words, before }: StatusTextProps) {
  return (
    <span className={classNames(styles['status'], styles[kind])}>
      <StateMark kind={kind} />
      <span className={styles['text']}>
        {before && <span className={styles['quiet']}>{before}, </span>}
        <span>{words}</span>
      </span>
    </span>
  )
}
