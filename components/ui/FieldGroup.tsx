import type { ReactNode } from 'react'
import styles from './FieldGroup.module.css'

interface FieldGroupProps {
  readonly title: string
  /** What is asked of all of them together. */
  readonly note?: string
  readonly children: ReactNode
}

/** Fields that belong together, two beside each other where there is room. */
export function FieldGroup({ title, note, children }: FieldGroupProps) {
  return (
    <fieldset className={styles['group']}>
      <legend className={styles['title']}>{title}</legend>
      {note && <p className={styles['note']}>{note}</p>}
      <div className={styles['fields']}>{children}</div>
    </fieldset>
  )
}
