import { type ReactNode, useId } from 'react'
import styles from './Split.module.css'

export interface SplitProps {
  readonly title: string
  readonly children: ReactNode
  /** The head stands beside a field, not beside text. */
  readonly besideField?: boolean
  readonly name?: string
}

/** A section with its head on the left. */
export function Split({ title, children, besideField = false, name }: SplitProps) {
  const titleId = useId()
  return (
    <section className={styles['split']} aria-labelledby={titleId} data-field={name}>
      <h2 id={titleId} className={besideField ? styles['fieldHead'] : styles['head']}>
        {title}
      </h2>
      <div className={styles['body']}>{children}</div>
    </section>
  )
}
