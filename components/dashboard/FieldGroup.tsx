import type { ReactNode } from 'react'
import styles from './FieldGroup.module.css'

export interface FieldGroupProps {
  readonly title: string
  readonly children: ReactNode
}

/** Fields that belong together, two beside each other where there is room. */
export function FieldGroup({ title, children }: FieldGroupProps) {
  return (
    <fieldset className={styles['group']}>
      <legend className={styles['title']}>{title}</legend>
      <div className={styles['fields']}>{children}</div>
    </fieldset>
  )
}
