import { type ReactNode, useId } from 'react'
import { classNames } from '../ui/class-names'
import styles from './Split.module.css'

interface SplitProps {
  readonly title: string
  readonly children: ReactNode
  /** What the head stands beside: their heights differ. */
  readonly beside?: 'text' | 'row' | 'field'
  readonly name?: string
}

/** A section with its head on the left. */
export function Split({ title, children, beside = 'text', name }: SplitProps) {
  const titleId = useId()
  return (
    <section className={styles['split']} aria-labelledby={titleId} data-field={name}>
      <h2 id={titleId} className={classNames(styles['head'], styles[beside])}>
        {title}
      </h2>
      <div className={styles['body']}>{children}</div>
    </section>
  )
}
